package org.karesansui.libvirt;

import java.lang.foreign.MemorySegment;
import java.util.Optional;
import java.util.function.BiFunction;
import org.karesansui.libvirt.ffi.Memory;
import org.karesansui.libvirt.ffi.MissingFunction;

/**
 * A reference to an object of libvirt. Thread-safe: closing while other threads call lets them finish, and frees the object
 * after the last; closing twice is closing once. A handle of a lost connection throws {@link ConnectionLost} without a call.
 */
public abstract class Handle implements AutoCloseable {
    private final Lifeline lifeline;
    private final MemorySegment pointer;
    private final Object lock = new Object();
    private int users;
    private boolean closed;

    Handle(Lifeline lifeline, MemorySegment pointer) {
        this.lifeline = lifeline;
        this.pointer = pointer;
    }

    /** Frees the native object; called once, when nobody uses it. */
    abstract void free(MemorySegment self);

    final Lifeline lifeline() {
        return lifeline;
    }

    /** What a call does with the native object. */
    @FunctionalInterface
    interface Body<T> {
        T on(MemorySegment self, Scratch scratch);
    }

    @FunctionalInterface
    interface IntBody {
        int on(MemorySegment self, Scratch scratch);
    }

    @FunctionalInterface
    interface PointerBody {
        MemorySegment on(MemorySegment self, Scratch scratch);
    }

    final <T> T with(Body<T> body) {
        Libvirt.refuseVirtualThread();
        enter();
        try (var scratch = new Scratch()) {
            return body.on(pointer, scratch);
        } catch (MissingFunction missing) {
            throw new UnsupportedByLibvirt(String.valueOf(missing.getMessage()));
        } finally {
            leave();
        }
    }

    /** A call that answers -1 on failure. */
    final int number(IntBody body) {
        return with((self, scratch) -> checked(body.on(self, scratch)));
    }

    final void run(IntBody body) {
        number(body);
    }

    final boolean truth(IntBody body) {
        return number(body) > 0;
    }

    /** A call that gives away a string, or NULL on failure. */
    final String text(PointerBody body) {
        return with((self, scratch) -> taken(body.on(self, scratch)));
    }

    /** A call that lends a string, or NULL on failure. */
    final String borrowed(PointerBody body) {
        return with((self, scratch) -> Memory.borrowedOrEmpty(checked(body.on(self, scratch))));
    }

    /** A call that gives away a reference to another object, or NULL on failure. */
    final <T> T object(BiFunction<Lifeline, MemorySegment, T> maker, PointerBody body) {
        return with((self, scratch) -> maker.apply(lifeline, checked(body.on(self, scratch))));
    }

    /** As {@link #object}, empty where libvirt says with this code that there is none. */
    final <T> Optional<T> objectUnless(int absent, BiFunction<Lifeline, MemorySegment, T> maker, PointerBody body) {
        try {
            return Optional.of(object(maker, body));
        } catch (LibvirtException e) {
            if (e.is(absent)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    final String taken(MemorySegment text) {
        return String.valueOf(Memory.taken(checked(text)));
    }

    final int checked(int answer) {
        if (answer < 0) {
            throw lifeline.failure();
        }
        return answer;
    }

    final MemorySegment checked(MemorySegment answer) {
        if (Memory.isNull(answer)) {
            throw lifeline.failure();
        }
        return answer;
    }

    private void enter() {
        synchronized (lock) {
            if (closed) {
                throw new IllegalStateException("This handle is closed");
            }
            lifeline.check();
            users++;
        }
    }

    private void leave() {
        boolean last;
        synchronized (lock) {
            users--;
            last = closed && users == 0;
        }
        if (last) {
            free(pointer);
        }
    }

    /** Gives the reference back, at once or after the last call that uses it. */
    @Override
    public void close() {
        boolean idle;
        synchronized (lock) {
            if (closed) {
                return;
            }
            closed = true;
            idle = users == 0;
        }
        if (idle) {
            // SAFETY: closed is set and nobody is inside, so no call can begin; this thread frees, once.
            free(pointer);
        }
    }
}
