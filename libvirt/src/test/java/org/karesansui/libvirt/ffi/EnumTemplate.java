package org.karesansui.libvirt.ffi;

import java.util.Map;

/** How each kind of enumeration is written in Java. */
enum EnumTemplate {
    FLAGS {
        @Override
        String write(String virType, String javaType, Map<Long, String> constants) {
            var text = header("Bits of libvirt's " + virType + ".")
                    .append("public enum ")
                    .append(javaType)
                    .append(" implements Flag {\n");
            constants.forEach((number, name) -> text.append("    ")
                    .append(name)
                    .append('(')
                    .append((int) (long) number)
                    .append("),\n"));
            return text.append("    ;\n\n    private final int bit;\n\n    ")
                    .append(javaType)
                    .append("(int bit) {\n        this.bit = bit;\n    }\n\n")
                    .append("    @Override\n    public int bit() {\n        return bit;\n    }\n}\n")
                    .toString();
        }
    },
    VALUES {
        @Override
        String write(String virType, String javaType, Map<Long, String> constants) {
            var text = header("Values of libvirt's " + virType
                            + "; UNRECOGNIZED stands for one that a newer libvirt sent.")
                    .append("public enum ")
                    .append(javaType)
                    .append(" {\n");
            constants.forEach((number, name) ->
                    text.append("    ").append(name).append('(').append(number).append("),\n"));
            return text.append("    UNRECOGNIZED(Integer.MIN_VALUE);\n\n    private final int number;\n\n    ")
                    .append(javaType)
                    .append("(int number) {\n        this.number = number;\n    }\n\n")
                    .append(
                            "    /** The number that libvirt uses. */\n    public int number() {\n        return number;\n    }\n\n")
                    .append("    public static ")
                    .append(javaType)
                    .append(" of(int number) {\n        for (var value : values()) {\n")
                    .append(
                            "            if (value.number == number) {\n                return value;\n            }\n        }\n")
                    .append("        return UNRECOGNIZED;\n    }\n}\n")
                    .toString();
        }
    },
    NUMBERS {
        @Override
        String write(String virType, String javaType, Map<Long, String> constants) {
            var text = header("Numbers of libvirt's " + virType + "; a newer libvirt may send others.")
                    .append("public final class ")
                    .append(javaType)
                    .append(" {\n    private ")
                    .append(javaType)
                    .append("() {}\n\n");
            constants.forEach((number, name) -> text.append("    public static final int ")
                    .append(name)
                    .append(" = ")
                    .append(number)
                    .append(";\n"));
            return text.append("}\n").toString();
        }
    };

    abstract String write(String virType, String javaType, Map<Long, String> constants);

    private static StringBuilder header(String says) {
        return new StringBuilder(
                        "package org.karesansui.libvirt;\n\nimport javax.annotation.processing.Generated;\n\n/** ")
                .append(says)
                .append(" */\n@Generated(\"org.karesansui.libvirt.ffi.BindingGenerator\")\n");
    }
}
