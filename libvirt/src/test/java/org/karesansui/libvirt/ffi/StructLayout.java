package org.karesansui.libvirt.ffi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Size and offsets of a structure by the System V ABI: every member aligned to its own size, the whole to its widest. */
record StructLayout(long size, Map<String, Long> offsets) {
    private static final Pattern ARRAY = Pattern.compile("char \\w+\\[(\\w+)]");

    static StructLayout of(ApiDescription.Struct struct, ApiDescription api) {
        var offsets = new LinkedHashMap<String, Long>();
        long end = 0;
        int widest = 1;
        for (var field : struct.fields()) {
            var array = ARRAY.matcher(field.type());
            int alignment = array.matches() ? 1 : alignment(field.type(), api);
            long size = array.matches() ? length(array.group(1), api) : alignment;
            long offset = roundUp(end, alignment);
            offsets.put(field.name(), offset);
            end = offset + size;
            widest = Math.max(widest, alignment);
        }
        return new StructLayout(roundUp(end, widest), offsets);
    }

    // The one union of the interface, virTypedParameter's value, is eight bytes wide.
    private static int alignment(String type, ApiDescription api) {
        return type.equals("union") ? Long.BYTES : NativeType.of(type, api).size;
    }

    private static long length(String written, ApiDescription api) {
        if (written.matches("[0-9]+")) {
            return Long.parseLong(written);
        }
        var raw = api.macros().getOrDefault(written, "").replaceAll("[() ]", "");
        long sum = 0;
        for (var part : raw.split("\\+")) {
            sum += Long.parseLong(part);
        }
        return sum;
    }

    private static long roundUp(long value, long alignment) {
        return (value + alignment - 1) / alignment * alignment;
    }
}
