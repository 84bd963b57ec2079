package org.karesansui.libvirt.ffi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The generated sources against libvirt's description of itself; {@code -Dgolden.write=true} writes them anew. */
class BindingTest {
    private static final Path SOURCES = Path.of("src/generated/java");
    private static final Path DESCRIPTION = Path.of("/usr/share/libvirt/api");

    private final ApiDescription api = ApiDescription.read(DESCRIPTION);

    @Test
    void the_checked_in_sources_are_what_libvirt_describes() throws IOException {
        var wanted = new BindingGenerator(api).files();
        if (Boolean.getBoolean("golden.write")) {
            write(wanted);
        }
        assertThat(checkedIn()).isEqualTo(wanted);
    }

    @Test
    void a_changed_argument_or_field_or_constant_is_noticed() {
        var before = new BindingGenerator(api).files();
        var functions = new LinkedHashMap<>(api.functions());
        functions.computeIfPresent(
                "virDomainReboot",
                (name, function) -> new ApiDescription.Function(
                        name,
                        function.file(),
                        "int",
                        List.of(
                                function.arguments().getFirst(),
                                new ApiDescription.Argument("flags", "unsigned long"))));
        var structs = new LinkedHashMap<>(api.structs());
        structs.computeIfPresent("virDomainInfo", (name, struct) -> {
            var fields = new ArrayList<>(struct.fields());
            fields.addFirst(new ApiDescription.Field("extra", "int"));
            return new ApiDescription.Struct(name, fields);
        });
        var enums = new LinkedHashMap<>(api.enums());
        enums.put("virDomainState", List.of(new ApiDescription.Constant("VIR_DOMAIN_RUNNING", "2")));
        var changed = new ApiDescription(functions, structs, enums, api.typedefs(), api.macros());
        var after = new BindingGenerator(changed).files();
        assertThat(after.keySet().stream()
                        .filter(file -> !Objects.equals(after.get(file), before.get(file)))
                        .map(file -> file.substring(file.lastIndexOf('/') + 1)))
                .containsExactlyInAnyOrder("VirDomain.java", "Layouts.java", "DomainState.java");
    }

    @Test
    void every_listed_function_is_in_the_installed_library() {
        assertThat(BindingGenerator.functionNames().stream().filter(name -> !Native.has(name)))
                .isEmpty();
    }

    @Test
    void the_list_has_the_functions_that_a_manager_needs() {
        assertThat(BindingGenerator.functionNames())
                .hasSizeGreaterThanOrEqualTo(189)
                .doesNotHaveDuplicates();
    }

    private static Map<String, String> checkedIn() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> SOURCES.relativize(file).toString(), BindingTest::text, (a, b) -> a, TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            var path = SOURCES.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
