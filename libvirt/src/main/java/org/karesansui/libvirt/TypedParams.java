package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.karesansui.libvirt.ffi.Layouts.TypedParameterLayout;
import org.karesansui.libvirt.ffi.Memory;

/**
 * Named, typed values, libvirt's way to pass what may grow. Immutable; a name may stand several times (lists of disks), and
 * lookups then answer the first.
 */
public final class TypedParams {
    /** Longest name in bytes, VIR_TYPED_PARAM_FIELD_LENGTH less the final NUL. */
    private static final int LONGEST_NAME = 79;

    private static final int INT = 1;
    private static final int UINT = 2;
    private static final int LLONG = 3;
    private static final int ULLONG = 4;
    private static final int DOUBLE = 5;
    private static final int BOOLEAN = 6;
    private static final int STRING = 7;

    private static final TypedParams NONE = new TypedParams(List.of());

    private final List<TypedParam> params;
    private final Map<String, TypedValue> byName;

    private TypedParams(List<TypedParam> params) {
        this.params = List.copyOf(params);
        this.byName = HashMap.newHashMap(params.size());
        this.params.forEach(param -> byName.putIfAbsent(param.name(), param.value()));
    }

    /** One name and its value. */
    public record TypedParam(String name, TypedValue value) {
        public TypedParam {
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                throw new IllegalArgumentException("A parameter's name has 1 to 79 characters: " + name);
            }
        }
    }

    public static TypedParams none() {
        return NONE;
    }

    public static TypedParams of(List<TypedParam> params) {
        return new TypedParams(params);
    }

    /** These and one more. */
    public TypedParams with(String name, TypedValue value) {
        var more = new ArrayList<>(params);
        more.add(new TypedParam(name, value));
        return new TypedParams(more);
    }

    public TypedParams withInt(String name, int value) {
        return with(name, new TypedValue.Int(value));
    }

    public TypedParams withUnsignedInt(String name, long value) {
        return with(name, new TypedValue.UnsignedInt(value));
    }

    public TypedParams withLong(String name, long value) {
        return with(name, new TypedValue.LongLong(value));
    }

    public TypedParams withUnsignedLong(String name, long value) {
        return with(name, new TypedValue.UnsignedLong(value));
    }

    public TypedParams withText(String name, String value) {
        return with(name, new TypedValue.Text(value));
    }

    public List<TypedParam> list() {
        return params;
    }

    public boolean isEmpty() {
        return params.isEmpty();
    }

    public Optional<TypedValue> value(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A whole number of any type; an unsigned 64-bit one as its bits. */
    public OptionalLong number(String name) {
        var value = byName.get(name);
        return value == null ? OptionalLong.empty() : value.whole();
    }

    public OptionalDouble real(String name) {
        return byName.get(name) instanceof TypedValue.Real(var value)
                ? OptionalDouble.of(value)
                : OptionalDouble.empty();
    }

    public Optional<String> text(String name) {
        return byName.get(name) instanceof TypedValue.Text(var value) ? Optional.of(value) : Optional.empty();
    }

    /** True where the parameter is there, a boolean, and set. */
    public boolean flag(String name) {
        return byName.get(name) instanceof TypedValue.Bool(var value) && value;
    }

    @Override
    public String toString() {
        // Parameters can hold secrets; their names do not.
        return byName.keySet().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TypedParams those && params.equals(those.params);
    }

    @Override
    public int hashCode() {
        return params.hashCode();
    }

    /** Copies libvirt's array; the owner of the memory stays who it was. */
    static TypedParams copy(MemorySegment array, int count) {
        if (count == 0 || Memory.isNull(array)) {
            return NONE;
        }
        var memory = Memory.at(array, TypedParameterLayout.SIZE * count);
        var params = new ArrayList<TypedParam>(count);
        for (int i = 0; i < count; i++) {
            long at = TypedParameterLayout.SIZE * i;
            var name = memory.getString(at + TypedParameterLayout.FIELD);
            if (!name.isEmpty()) {
                params.add(new TypedParam(name, value(memory, at)));
            }
        }
        return new TypedParams(params);
    }

    /** Copies libvirt's array and frees it, strings and all. */
    static TypedParams take(MemorySegment array, int count) {
        try {
            return copy(array, count);
        } finally {
            // SAFETY: libvirt gave the array and its strings away; freed here by the thread that received them, once.
            freeTexts(array, count);
            Memory.free(array);
        }
    }

    /** Frees the strings inside an array whose own memory is ours. */
    static void freeTexts(MemorySegment array, int count) {
        if (Memory.isNull(array)) {
            return;
        }
        var memory = Memory.at(array, TypedParameterLayout.SIZE * count);
        for (int i = 0; i < count; i++) {
            long at = TypedParameterLayout.SIZE * i;
            if (memory.get(JAVA_INT, at + TypedParameterLayout.TYPE) == STRING) {
                Memory.free(memory.get(ADDRESS, at + TypedParameterLayout.VALUE));
            }
        }
    }

    private static TypedValue value(MemorySegment memory, long at) {
        long slot = at + TypedParameterLayout.VALUE;
        return switch (memory.get(JAVA_INT, at + TypedParameterLayout.TYPE)) {
            case INT -> new TypedValue.Int(memory.get(JAVA_INT, slot));
            case UINT -> new TypedValue.UnsignedInt(Integer.toUnsignedLong(memory.get(JAVA_INT, slot)));
            case LLONG -> new TypedValue.LongLong(memory.get(JAVA_LONG, slot));
            case ULLONG -> new TypedValue.UnsignedLong(memory.get(JAVA_LONG, slot));
            case DOUBLE -> new TypedValue.Real(memory.get(JAVA_DOUBLE, slot));
            case BOOLEAN -> new TypedValue.Bool(memory.get(JAVA_BYTE, slot) != 0);
            case STRING -> new TypedValue.Text(Memory.borrowedOrEmpty(memory.get(ADDRESS, slot)));
            // A type of the future: its bits, so that the others of the array survive.
            default -> new TypedValue.UnsignedLong(memory.get(JAVA_LONG, slot));
        };
    }

    int size() {
        return params.size();
    }

    /** The array for a call; NULL where there is nothing in it. */
    MemorySegment in(Scratch scratch) {
        if (params.isEmpty()) {
            return MemorySegment.NULL;
        }
        var memory = scratch.space(TypedParameterLayout.SIZE * params.size());
        for (int i = 0; i < params.size(); i++) {
            write(params.get(i), memory.asSlice(TypedParameterLayout.SIZE * i, TypedParameterLayout.SIZE), scratch);
        }
        return memory;
    }

    private static void write(TypedParam param, MemorySegment memory, Scratch scratch) {
        memory.setString(TypedParameterLayout.FIELD, param.name());
        long slot = TypedParameterLayout.VALUE;
        int type = switch (param.value()) {
            case TypedValue.Int(var value) -> {
                memory.set(JAVA_INT, slot, value);
                yield INT;
            }
            case TypedValue.UnsignedInt(var value) -> {
                memory.set(JAVA_INT, slot, (int) value);
                yield UINT;
            }
            case TypedValue.LongLong(var value) -> {
                memory.set(JAVA_LONG, slot, value);
                yield LLONG;
            }
            case TypedValue.UnsignedLong(var value) -> {
                memory.set(JAVA_LONG, slot, value);
                yield ULLONG;
            }
            case TypedValue.Real(var value) -> {
                memory.set(JAVA_DOUBLE, slot, value);
                yield DOUBLE;
            }
            case TypedValue.Bool(var value) -> {
                memory.set(JAVA_BYTE, slot, (byte) (value ? 1 : 0));
                yield BOOLEAN;
            }
            case TypedValue.Text(var value) -> {
                memory.set(ADDRESS, slot, scratch.text(value));
                yield STRING;
            }
        };
        memory.set(JAVA_INT, TypedParameterLayout.TYPE, type);
    }
}
