package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.karesansui.libvirt.ffi.Memory;

/**
 * A list of handles that are closed together. An object may vanish between the listing and its use: treat
 * {@link ErrorCode#NO_DOMAIN} and its like in a loop as "skip".
 */
public final class Handles<T extends Handle> implements AutoCloseable, Iterable<T> {
    private final List<T> handles;

    private Handles(List<T> handles) {
        this.handles = List.copyOf(handles);
    }

    static <T extends Handle> Handles<T> of(
            Lifeline lifeline, BiFunction<Lifeline, MemorySegment, T> maker, MemorySegment array, int count) {
        // SAFETY: libvirt gave us the array and one reference for each element; the elements become handles, which free
        // themselves, and the array is freed here by the thread that received it.
        try {
            var pointers = Memory.at(array, ADDRESS.byteSize() * count);
            var handles = new ArrayList<T>(count);
            for (int i = 0; i < count; i++) {
                handles.add(maker.apply(lifeline, pointers.getAtIndex(ADDRESS, i)));
            }
            return new Handles<>(handles);
        } finally {
            Memory.free(array);
        }
    }

    public List<T> list() {
        return handles;
    }

    public Stream<T> stream() {
        return handles.stream();
    }

    public int size() {
        return handles.size();
    }

    @Override
    public Iterator<T> iterator() {
        return handles.iterator();
    }

    @Override
    public void close() {
        handles.forEach(Handle::close);
    }
}
