package org.karesansui.libvirt;

import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Finds the taker of a callback by the number that libvirt hands back. The map is one of the process because the callbacks
 * are; an entry ends before its connection, so a late callback finds nobody and is dropped.
 */
final class Callbacks {
    private static final System.Logger LOG = System.getLogger(Callbacks.class.getName());
    private static final Map<Long, EventSink> SINKS = new ConcurrentHashMap<>();
    private static final AtomicLong NUMBERS = new AtomicLong();

    private Callbacks() {}

    static long add(EventSink sink) {
        long number = NUMBERS.incrementAndGet();
        SINKS.put(number, sink);
        return number;
    }

    static void remove(long number) {
        SINKS.remove(number);
    }

    /** The number as the opaque pointer of a registration: never read as memory by anyone. */
    static MemorySegment opaque(long number) {
        return MemorySegment.ofAddress(number);
    }

    /** Runs on libvirt's event thread. Nothing may leave it: an exception in a callback would end the JVM. */
    static void deliver(MemorySegment opaque, Supplier<? extends LibvirtEvent> event) {
        guard(() -> {
            var sink = SINKS.get(opaque.address());
            if (sink != null) {
                sink.accept(event.get());
            }
        });
    }

    @SuppressWarnings("EmptyCatch")
    static void guard(Runnable body) {
        try {
            body.run();
        } catch (Throwable thrown) {
            try {
                LOG.log(System.Logger.Level.ERROR, "A callback of libvirt failed", thrown);
            } catch (Throwable alsoThrown) {
                // Out of memory, perhaps: the log is lost, the process is not.
            }
        }
    }
}
