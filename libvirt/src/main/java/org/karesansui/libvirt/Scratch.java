package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The native memory of one call: arguments in, answers out, gone when the call is over. Of one thread. */
final class Scratch implements AutoCloseable {
    // SAFETY: every segment made here is owned by this arena and freed by the calling thread in close().
    private final Arena arena = Arena.ofConfined();

    /** A C string. One with a NUL inside is refused: libvirt would read only its beginning. */
    MemorySegment text(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A text for libvirt cannot contain a NUL character");
        }
        return arena.allocateFrom(text);
    }

    MemorySegment textOrNull(@Nullable String text) {
        return text == null ? MemorySegment.NULL : text(text);
    }

    /** An array of C strings, NULL where the list is empty. */
    MemorySegment texts(List<String> texts) {
        if (texts.isEmpty()) {
            return MemorySegment.NULL;
        }
        var array = pointers(texts.size() + 1);
        for (int i = 0; i < texts.size(); i++) {
            array.setAtIndex(ADDRESS, i, text(texts.get(i)));
        }
        return array;
    }

    MemorySegment uuid(UUID uuid) {
        var bytes =
                ByteBuffer.allocate(16).putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
        return arena.allocateFrom(JAVA_BYTE, bytes.array());
    }

    MemorySegment bytes(byte[] bytes) {
        return arena.allocateFrom(JAVA_BYTE, bytes);
    }

    /** Zeroed memory, aligned for any field. */
    MemorySegment space(long bytes) {
        return arena.allocate(bytes, Long.BYTES);
    }

    MemorySegment pointer() {
        return arena.allocate(ADDRESS);
    }

    MemorySegment pointers(int count) {
        return arena.allocate(ADDRESS, count);
    }

    MemorySegment number() {
        return arena.allocate(JAVA_INT);
    }

    MemorySegment longNumber() {
        return arena.allocate(JAVA_LONG);
    }

    MemorySegment numbers(List<Integer> numbers) {
        return arena.allocateFrom(
                JAVA_INT, numbers.stream().mapToInt(Integer::intValue).toArray());
    }

    @Override
    public void close() {
        arena.close();
    }
}
