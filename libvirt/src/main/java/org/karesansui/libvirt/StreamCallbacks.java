package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.karesansui.libvirt.ffi.Native;

/** libvirt's stream callback: one stub for all streams; the number that libvirt hands back finds the watcher. */
final class StreamCallbacks {
    static final MemorySegment FUNCTION = Native.callback(
            MethodHandles.lookup(),
            StreamCallbacks.class,
            "ready",
            FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS));

    private static final Map<Long, Consumer<Set<Stream.Event>>> WATCHERS = new ConcurrentHashMap<>();
    private static final AtomicLong NUMBERS = new AtomicLong();

    private StreamCallbacks() {}

    static long add(Consumer<Set<Stream.Event>> watcher) {
        long number = NUMBERS.incrementAndGet();
        WATCHERS.put(number, watcher);
        return number;
    }

    static void remove(long number) {
        WATCHERS.remove(number);
    }

    static void ready(MemorySegment stream, int events, MemorySegment opaque) {
        Callbacks.guard(() -> {
            var watcher = WATCHERS.get(opaque.address());
            if (watcher != null) {
                watcher.accept(Flag.set(Stream.Event.class, events));
            }
        });
    }
}
