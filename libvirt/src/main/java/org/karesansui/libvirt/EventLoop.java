package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.karesansui.libvirt.ffi.Native;
import org.karesansui.libvirt.ffi.VirEvent;

/**
 * libvirt's event loop on its thread, one of the process. It also does what is safe nowhere else: it is this thread that
 * notices the end of a connection and takes it apart, so what it does itself cannot be overtaken by that.
 */
final class EventLoop {
    private static final System.Logger LOG = System.getLogger(EventLoop.class.getName());
    private static final MemorySegment AWAKE = Native.callback(
            MethodHandles.lookup(), EventLoop.class, "awake", FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS));
    private static final int NEVER = -1;

    // One of the process, as the loop is.
    private static final Queue<Runnable> WORK = new ConcurrentLinkedQueue<>();

    private final int timer;

    private EventLoop(int timer) {
        this.timer = timer;
    }

    /** Registers libvirt's own loop and runs it; to be done once, before the first connection. */
    static EventLoop begin() {
        if (VirEvent.virEventRegisterDefaultImpl() < 0) {
            throw Failures.last();
        }
        int timer = VirEvent.virEventAddTimeout(NEVER, AWAKE, MemorySegment.NULL, MemorySegment.NULL);
        if (timer < 0) {
            throw Failures.last();
        }
        Thread.ofPlatform().daemon().name("libvirt-events").start(EventLoop::loop);
        return new EventLoop(timer);
    }

    private static void loop() {
        int failures = 0;
        while (true) {
            if (VirEvent.virEventRunDefaultImpl() >= 0) {
                failures = 0;
            } else {
                failures++;
                LOG.log(
                        System.Logger.Level.WARNING,
                        "libvirt's event loop failed: {0}",
                        Failures.last().getMessage());
                // A loop that fails at once must not burn a processor; a second at most, events wait no longer.
                LockSupport.parkNanos(Math.min(failures, 100) * 10_000_000L);
            }
        }
    }

    static void awake(int timer, MemorySegment opaque) {
        // First asleep again, then the work: what is added from now on wakes it once more.
        VirEvent.virEventUpdateTimeout(timer, NEVER);
        for (var work = WORK.poll(); work != null; work = WORK.poll()) {
            Callbacks.guard(work);
        }
    }

    /**
     * Runs the work on the event thread and waits for its end, through interrupts too. It must be quick and must not ask a
     * daemon, and must not be handed in from the event thread itself.
     */
    <T> T call(Supplier<T> work) {
        var answer = new CompletableFuture<T>();
        WORK.add(() -> {
            try {
                answer.complete(work.get());
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        VirEvent.virEventUpdateTimeout(timer, 0);
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
