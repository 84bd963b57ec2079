package org.karesansui.libvirt.ffi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Writes the low level of the binding from libvirt's own description of its interface: one class per header of libvirt, one
 * method per function, one class per structure, one type per enumeration. What to write stands in functions.txt,
 * structs.txt and enums.txt beside this class. {@link BindingTest} compares, and rewrites with {@code -Dgolden.write=true}.
 */
final class BindingGenerator {
    private static final String FFI = "org/karesansui/libvirt/ffi/";
    private static final String PUBLIC = "org/karesansui/libvirt/";
    private static final String MARK = "// Written by BindingGenerator from libvirt-api.xml. Do not edit.\n";
    private static final String GENERATED = "@Generated(\"org.karesansui.libvirt.ffi.BindingGenerator\")\n";

    private final ApiDescription api;

    BindingGenerator(ApiDescription api) {
        this.api = api;
    }

    /** Every generated file: path below the source root, and its text. */
    Map<String, String> files() {
        var files = new TreeMap<String, String>();
        var headers = new LinkedHashMap<String, List<ApiDescription.Function>>();
        for (var name : functionNames()) {
            var function = require(api.functions().get(name), name);
            headers.computeIfAbsent(className(function.file()), header -> new ArrayList<>())
                    .add(function);
        }
        headers.forEach((type, functions) -> files.put(FFI + type + ".java", functionsClass(type, functions)));
        files.put(FFI + "Layouts.java", layoutsClass());
        for (var row : lines("enums.txt")) {
            var cells = row.split("\\s+");
            files.put(PUBLIC + cells[2] + ".java", enumeration(cells[0], cells[1], cells[2], cells[3]));
        }
        return files;
    }

    static List<String> functionNames() {
        return lines("functions.txt");
    }

    static List<String> structNames() {
        return lines("structs.txt");
    }

    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(BindingGenerator.class.getResourceAsStream(resource), resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String className(String header) {
        var name = new StringBuilder("Vir");
        for (var word :
                header.replace("libvirt-", "").replace("virterror", "error").split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    private String functionsClass(String type, List<ApiDescription.Function> functions) {
        var text = new StringBuilder(MARK)
                .append("package org.karesansui.libvirt.ffi;\n\n")
                .append("import static java.lang.foreign.ValueLayout.*;\n\n")
                .append("import java.lang.foreign.FunctionDescriptor;\n")
                .append("import java.lang.foreign.MemorySegment;\n")
                .append("import java.lang.invoke.MethodHandle;\n")
                .append("import javax.annotation.processing.Generated;\n\n")
                .append("/** The functions of libvirt's header ")
                .append(functions.getFirst().file())
                .append(" that the binding uses, as they are in C. */\n")
                .append(GENERATED)
                .append("public final class ")
                .append(type)
                .append(" {\n    private ")
                .append(type)
                .append("() {}\n");
        functions.forEach(function -> appendFunction(text, function));
        return text.append("}\n").toString();
    }

    private void appendFunction(StringBuilder text, ApiDescription.Function function) {
        var name = function.name();
        var holder = "V" + name.substring(1);
        var returns = NativeType.of(function.returns(), api);
        var arguments = function.arguments();
        var call = "%s.CALL.invokeExact(%s)".formatted(holder, joined(arguments, false));
        text.append("\n    private static final class ")
                .append(holder)
                .append(" {\n        static final MethodHandle CALL =\n                Native.link(\"")
                .append(name)
                .append("\", ")
                .append(descriptor(function))
                .append(");\n    }\n\n    public static ")
                .append(returns.java)
                .append(' ')
                .append(name)
                .append('(')
                .append(joined(arguments, true))
                .append(") {\n        try {\n            ")
                .append(returns == NativeType.VOID ? "" : "return (" + returns.java + ") ")
                .append(call)
                .append(
                        ";\n        } catch (Throwable thrown) {\n            throw Native.unexpected(thrown);\n        }\n    }\n");
    }

    String descriptor(ApiDescription.Function function) {
        var layouts = new ArrayList<String>();
        var returns = NativeType.of(function.returns(), api);
        if (returns != NativeType.VOID) {
            layouts.add(returns.layout);
        }
        function.arguments().forEach(argument -> layouts.add(NativeType.of(argument.type(), api).layout));
        return "FunctionDescriptor.%s(%s)"
                .formatted(returns == NativeType.VOID ? "ofVoid" : "of", String.join(", ", layouts));
    }

    private String joined(List<ApiDescription.Argument> arguments, boolean typed) {
        return String.join(
                ", ",
                arguments.stream()
                        .map(argument -> (typed ? NativeType.of(argument.type(), api).java + " " : "")
                                + javaName(argument.name()))
                        .toList());
    }

    private static String javaName(String name) {
        return name.equals("interface") ? "iface" : name;
    }

    private String layoutsClass() {
        var text = new StringBuilder(MARK)
                .append("package org.karesansui.libvirt.ffi;\n\nimport javax.annotation.processing.Generated;\n\n")
                .append("/** Sizes and field offsets, in bytes, of libvirt's structures on 64-bit Linux. */\n")
                .append(GENERATED)
                .append("public final class Layouts {\n    private Layouts() {}\n");
        structNames().forEach(name -> appendLayout(text, require(api.structs().get(name), name)));
        return text.append("}\n").toString();
    }

    private void appendLayout(StringBuilder text, ApiDescription.Struct struct) {
        var layout = StructLayout.of(struct, api);
        text.append("\n    /** struct _")
                .append(struct.name())
                .append(". */\n    public static final class ")
                .append(struct.name().substring("vir".length()))
                .append("Layout {\n        private ")
                .append(struct.name().substring("vir".length()))
                .append("Layout() {}\n\n        public static final long SIZE = ")
                .append(layout.size())
                .append(";\n");
        layout.offsets()
                .forEach((field, offset) -> text.append("        public static final long ")
                        .append(constantName(field))
                        .append(" = ")
                        .append(offset)
                        .append(";\n"));
        text.append("    }\n");
    }

    private static String constantName(String field) {
        return field.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(java.util.Locale.ROOT);
    }

    private String enumeration(String kind, String virType, String javaType, String prefix) {
        var constants = new TreeMap<Long, String>();
        for (var constant : require(api.enums().get(virType), virType)) {
            constants.putIfAbsent(number(constant), shortName(constant.name(), prefix));
        }
        // libvirt ends many enumerations with a sentinel that is no value and differs from version to version.
        if (constants.lastEntry().getValue().matches("(.*_)?LAST")) {
            constants.pollLastEntry();
        }
        var template = switch (kind) {
            case "flags" -> EnumTemplate.FLAGS;
            case "values" -> EnumTemplate.VALUES;
            case "numbers" -> EnumTemplate.NUMBERS;
            default -> throw new AssertionError("enums.txt: unknown kind " + kind);
        };
        return MARK + template.write(virType, javaType, constants);
    }

    private static String shortName(String name, String prefix) {
        var rest = name.startsWith(prefix) ? name.substring(prefix.length()) : name.replace("VIR_", "");
        return Character.isDigit(rest.charAt(0)) ? "_" + rest : rest;
    }

    private long number(ApiDescription.Constant constant) {
        if (constant.value().matches("-?[0-9]+")) {
            return Long.parseLong(constant.value());
        }
        return api.enums().values().stream()
                .flatMap(List::stream)
                .filter(other -> other.name().equals(constant.value()))
                .findFirst()
                .map(this::number)
                .orElseThrow(() -> new AssertionError("no number for " + constant));
    }

    private static <T> T require(@org.jspecify.annotations.Nullable T value, String name) {
        if (value == null) {
            throw new AssertionError("libvirt-api.xml does not describe " + name);
        }
        return value;
    }
}
