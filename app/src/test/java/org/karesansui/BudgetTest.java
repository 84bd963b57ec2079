package org.karesansui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.LineNumberInfo;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the sizes that docs/style.md asks for. What is over stands in {@code house/budget-exceptions.txt}. */
class BudgetTest {
    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 50;
    private static final int CONSTRUCTOR_PARAMETERS = 6;
    private static final int RECORD_COMPONENTS = 8;
    private static final Set<String> MODULES = Set.of("libvirt", "xml", "app", "e2e");

    @Test
    void what_is_over_a_budget_stands_in_the_list_and_nothing_else_does() throws IOException {
        var over = new TreeMap<String, Integer>();
        over.putAll(longFiles());
        for (var compiled : CompiledClass.all()) {
            over.putAll(longMethods(compiled));
            over.putAll(wideConstructors(compiled));
            over.putAll(wideRecords(compiled));
        }
        assertThat(new Exceptions(HouseTables.lines("budget-exceptions.txt")).complaints(over))
                .isEmpty();
    }

    private static Map<String, Integer> longFiles() throws IOException {
        var tooLong = new TreeMap<String, Integer>();
        for (var module : MODULES) {
            var sources = Path.of("..", module, "src");
            if (Files.isDirectory(sources)) {
                for (var file : sources(sources)) {
                    var lines = Files.readAllLines(file).size();
                    if (lines > FILE_LINES) {
                        tooLong.put("file " + Path.of("..").relativize(file), lines);
                    }
                }
            }
        }
        return tooLong;
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".ts"))
                    .filter(file -> !file.toString().matches(".*/(node_modules|generated)/.*"))
                    .toList();
        }
    }

    private static Map<String, Integer> longMethods(CompiledClass compiled) {
        return over(compiled, "method", METHOD_LINES, method -> length(compiled, method));
    }

    private static Map<String, Integer> wideConstructors(CompiledClass compiled) {
        return isRecord(compiled)
                ? Map.of()
                : over(compiled, "constructor", CONSTRUCTOR_PARAMETERS, BudgetTest::parameters);
    }

    private static Map<String, Integer> wideRecords(CompiledClass compiled) {
        var width = compiled.model()
                .findAttribute(Attributes.record())
                .map(record -> record.components().size())
                .orElse(0);
        return width > RECORD_COMPONENTS ? Map.of("record " + compiled.name(), width) : Map.of();
    }

    private static Map<String, Integer> over(
            CompiledClass compiled, String kind, int budget, ToIntFunction<MethodModel> measure) {
        return compiled.model().methods().stream()
                .filter(method -> !method.flags().has(AccessFlag.SYNTHETIC))
                .filter(method -> measure.applyAsInt(method) > budget)
                .collect(Collectors.toMap(
                        method -> kind + " " + compiled.name() + "#"
                                + method.methodName().stringValue(),
                        measure::applyAsInt,
                        Math::max));
    }

    private static boolean isRecord(CompiledClass compiled) {
        return compiled.model().findAttribute(Attributes.record()).isPresent();
    }

    /** From the first to the last line that does something; a table of constants is no method. */
    private static int length(CompiledClass compiled, MethodModel method) {
        var name = method.methodName().stringValue();
        var lines = lines(method);
        if (lines.isEmpty() || name.equals("<clinit>") || isImplicit(compiled, lines.getFirst(), name)) {
            return 0;
        }
        // Fields with a value run inside a constructor, from lines that stand above it.
        var first = name.equals("<init>")
                ? lines.getFirst()
                : lines.stream().min(Integer::compare).orElseThrow();
        return lines.stream().max(Integer::compare).orElseThrow() - first + 1;
    }

    /** A constructor that nobody wrote has the line of its class. */
    private static boolean isImplicit(CompiledClass compiled, int line, String name) {
        return name.equals("<init>") && sourceLine(compiled, line).matches(".*\\b(class|enum|record|new) .*");
    }

    private static String sourceLine(CompiledClass compiled, int line) {
        var file = compiled.model()
                .findAttribute(Attributes.sourceFile())
                .map(SourceFileAttribute::sourceFile)
                .orElseThrow()
                .stringValue();
        var path = Path.of(compiled.packageName().replace('.', '/'), file);
        return MODULES.stream()
                .map(module -> Path.of("..", module, "src/main/java").resolve(path))
                .filter(Files::exists)
                .findFirst()
                .map(source -> line(source, line))
                .orElse("");
    }

    private static String line(Path source, int number) {
        try (var lines = Files.lines(source)) {
            return lines.skip(number - 1L).findFirst().orElse("");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Integer> lines(MethodModel method) {
        return method.findAttribute(Attributes.code()).stream()
                .flatMap(code -> code.findAttribute(Attributes.lineNumberTable()).stream())
                .flatMap(table -> table.lineNumbers().stream())
                .map(LineNumberInfo::lineNumber)
                .toList();
    }

    private static int parameters(MethodModel method) {
        return method.methodName().equalsString("<init>")
                ? (int) method.findAttribute(Attributes.methodParameters()).stream()
                        .flatMap(all -> all.parameters().stream())
                        .filter(parameter ->
                                !parameter.has(AccessFlag.SYNTHETIC) && !parameter.has(AccessFlag.MANDATED))
                        .count()
                : 0;
    }

    @Test
    void an_exception_that_grew_or_is_no_longer_needed_is_a_complaint() {
        var exceptions = new Exceptions(List.of("file A | 420 | why", "file B | 500 | why", "file C | 410 | "));
        assertThat(exceptions.complaints(Map.of("file A", 421, "file C", 410, "file D", 999)))
                .containsExactlyInAnyOrder(
                        "file A measures 421, more than the 420 of its exception",
                        "file B is within its budget: delete its exception",
                        "file C has an exception without a reason",
                        "file D measures 999: divide it, or list it in budget-exceptions.txt with a reason");
    }

    /** The list of what may be over a budget, as read from its table. */
    private record Exceptions(List<String> lines) {
        List<String> complaints(Map<String, Integer> over) {
            var complaints = new ArrayList<String>();
            var listed = new TreeMap<String, Integer>();
            for (var line : lines) {
                var cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
                var allowed = Integer.parseInt(cells.get(1));
                listed.put(cells.get(0), allowed);
                complaint(cells.get(0), allowed, cells.get(2), over).forEach(complaints::add);
            }
            over.forEach((subject, measured) -> {
                if (!listed.containsKey(subject)) {
                    complaints.add("%s measures %d: divide it, or list it in budget-exceptions.txt with a reason"
                            .formatted(subject, measured));
                }
            });
            return complaints;
        }

        private static Stream<String> complaint(String subject, int allowed, String reason, Map<String, Integer> over) {
            if (reason.isEmpty()) {
                return Stream.of(subject + " has an exception without a reason");
            }
            if (!over.containsKey(subject)) {
                return Stream.of(subject + " is within its budget: delete its exception");
            }
            return over.get(subject) > allowed
                    ? Stream.of("%s measures %d, more than the %d of its exception"
                            .formatted(subject, over.get(subject), allowed))
                    : Stream.of();
        }
    }
}
