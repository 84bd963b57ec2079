package org.karesansui.libvirt.ffi;

import java.util.Optional;

/**
 * The types of libvirt's interface as the System V ABI of 64-bit Linux passes them. There is no struct by value and no
 * variable argument list in it, so these are all.
 */
enum NativeType {
    VOID("", "void", 0),
    ADDRESS("ADDRESS", "MemorySegment", 8),
    INT("JAVA_INT", "int", 4),
    LONG("JAVA_LONG", "long", 8),
    DOUBLE("JAVA_DOUBLE", "double", 8),
    SHORT("JAVA_SHORT", "short", 2),
    BYTE("JAVA_BYTE", "byte", 1);

    final String layout;
    final String java;
    final int size;

    NativeType(String layout, String java, int size) {
        this.layout = layout;
        this.java = java;
        this.size = size;
    }

    static NativeType of(String written, ApiDescription api) {
        var type = written.replace("const", "")
                .replaceAll("\\s+", " ")
                .replace(" *", "*")
                .strip();
        if (type.endsWith("*") || type.endsWith("]")) {
            return ADDRESS;
        }
        return plain(type).orElseGet(() -> named(type, api));
    }

    private static Optional<NativeType> plain(String type) {
        return Optional.ofNullable(
                switch (type) {
                    case "void" -> VOID;
                    case "int", "unsigned int", "enum" -> INT;
                    case "long",
                            "unsigned long",
                            "long long",
                            "long long int",
                            "unsigned long long",
                            "size_t",
                            "ssize_t" -> LONG;
                    case "double" -> DOUBLE;
                    case "short", "unsigned short" -> SHORT;
                    case "char", "unsigned char" -> BYTE;
                    default -> null;
                });
    }

    private static NativeType named(String type, ApiDescription api) {
        if (api.functions().containsKey(type)
                || type.endsWith("Ptr")
                || type.endsWith("Func")
                || type.endsWith("Callback")) {
            return ADDRESS;
        }
        var definition = api.typedefs().get(type);
        if (definition == null || definition.startsWith("struct")) {
            throw new AssertionError(
                    "libvirt's description uses the type " + type + ", which the generator does not know");
        }
        return of(definition, api);
    }
}
