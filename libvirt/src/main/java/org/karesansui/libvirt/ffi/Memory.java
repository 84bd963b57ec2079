package org.karesansui.libvirt.ffi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what libvirt points to, and gives back what it asks us to free. */
public final class Memory {
    private static final MethodHandle FREE = Native.link("free", FunctionDescriptor.ofVoid(ADDRESS));

    private static final MethodHandle MALLOC = Native.link("malloc", FunctionDescriptor.of(ADDRESS, JAVA_LONG));

    private Memory() {}

    public static boolean isNull(MemorySegment pointer) {
        return pointer.address() == 0;
    }

    /** Copies a string that libvirt keeps. */
    public static @Nullable String borrowed(MemorySegment pointer) {
        if (isNull(pointer)) {
            return null;
        }
        // SAFETY: libvirt owns the string and ends it with a NUL; it is copied here, before the call that owns it
        // returns.
        return pointer.reinterpret(Long.MAX_VALUE).getString(0);
    }

    /** Copies a string that libvirt keeps, the empty one where there is none. */
    public static String borrowedOrEmpty(MemorySegment pointer) {
        var text = borrowed(pointer);
        return text == null ? "" : text;
    }

    /** Copies a string that libvirt gave away, and frees it. */
    public static @Nullable String taken(MemorySegment pointer) {
        try {
            return borrowed(pointer);
        } finally {
            free(pointer);
        }
    }

    /** Copies an array of strings that libvirt gave away, and frees them and it. */
    public static List<String> takenTexts(MemorySegment array, int count) {
        try {
            var pointers = at(array, ADDRESS.byteSize() * count);
            var texts = new ArrayList<String>(count);
            for (int i = 0; i < count; i++) {
                texts.add(String.valueOf(taken(pointers.getAtIndex(ADDRESS, i))));
            }
            return List.copyOf(texts);
        } finally {
            free(array);
        }
    }

    /** The memory behind a pointer that libvirt filled with so many bytes. */
    public static MemorySegment at(MemorySegment pointer, long bytes) {
        // SAFETY: the length is libvirt's own count times the size of its structure; the owner is the caller's
        // business.
        return pointer.reinterpret(bytes);
    }

    /** Bytes and a NUL in memory that libvirt will free. */
    public static MemorySegment given(byte[] bytes) {
        try {
            // SAFETY: ours until it is handed to libvirt, which owns and frees it from then on.
            var memory = ((MemorySegment) MALLOC.invokeExact(bytes.length + 1L)).reinterpret(bytes.length + 1L);
            MemorySegment.copy(bytes, 0, memory, JAVA_BYTE, 0, bytes.length);
            memory.set(JAVA_BYTE, bytes.length, (byte) 0);
            return memory;
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    /** Frees what libvirt allocated with malloc; a NULL is nothing to do. */
    public static void free(MemorySegment pointer) {
        try {
            // SAFETY: only for memory that libvirt's manual says the caller frees, by the thread that received it,
            // once.
            FREE.invokeExact(pointer);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    /** The UUID in libvirt's sixteen bytes. */
    public static UUID uuid(MemorySegment bytes) {
        var buffer = ByteBuffer.wrap(bytes.asSlice(0, 16).toArray(JAVA_BYTE));
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** The last error of this thread; empty message and code 0 where there is none. */
    public static NativeError lastError() {
        var pointer = VirError.virGetLastError();
        if (isNull(pointer)) {
            return new NativeError(0, 0, "");
        }
        // SAFETY: libvirt owns the error of this thread until its next call; copied at once, never freed by us.
        var error = pointer.reinterpret(Layouts.ErrorLayout.SIZE);
        return new NativeError(
                error.get(JAVA_INT, Layouts.ErrorLayout.CODE),
                error.get(JAVA_INT, Layouts.ErrorLayout.DOMAIN),
                borrowedOrEmpty(error.get(ADDRESS, Layouts.ErrorLayout.MESSAGE)));
    }

    /** An error of libvirt as numbers and its own words. */
    public record NativeError(int code, int domain, String message) {}
}
