package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.karesansui.libvirt.ffi.Layouts.TypedParameterLayout;
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
        var turn = lifeline.turn();
        turn.lock();
        try {
            return withoutTurn(body);
        } finally {
            turn.unlock();
        }
    }

    /** For a call that certainly does not talk to the daemon. */
    final <T> T withoutTurn(Body<T> body) {
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

    /**
     * A call that gives something back, whose answer is of no interest: made on a lost or closed connection too, where libvirt
     * asks nobody and clears its side. Nothing on a closed handle.
     */
    final void lastly(IntBody body) {
        Libvirt.refuseVirtualThread();
        var turn = lifeline.turn();
        turn.lock();
        try {
            synchronized (lock) {
                if (closed) {
                    return;
                }
                users++;
            }
            // SAFETY: this object holds a reference on its connection, so that is there, whatever became of it.
            try (var scratch = new Scratch()) {
                body.on(pointer, scratch);
            } finally {
                leave();
            }
        } finally {
            turn.unlock();
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

    /** A call that fills a result of ours: a pointer to an array, a number, a UUID. */
    @FunctionalInterface
    interface FillBody {
        int on(MemorySegment self, Scratch scratch, MemorySegment result);
    }

    /** A call that fills typed parameters and their count. */
    @FunctionalInterface
    interface ParamsBody {
        int on(MemorySegment self, Scratch scratch, MemorySegment params, MemorySegment count);
    }

    final UUID uuidFrom(FillBody body) {
        return with((self, scratch) -> {
            var bytes = scratch.space(16);
            checked(body.on(self, scratch, bytes));
            return Memory.uuid(bytes);
        });
    }

    final int intFrom(FillBody body) {
        return with((self, scratch) -> {
            var result = scratch.number();
            checked(body.on(self, scratch, result));
            return result.get(JAVA_INT, 0);
        });
    }

    final long longFrom(FillBody body) {
        return with((self, scratch) -> {
            var result = scratch.longNumber();
            checked(body.on(self, scratch, result));
            return result.get(JAVA_LONG, 0);
        });
    }

    /** A call that gives away an array of objects and answers their count. */
    final <T extends Handle> Handles<T> handles(BiFunction<Lifeline, MemorySegment, T> maker, FillBody body) {
        return with((self, scratch) -> {
            var array = scratch.pointer();
            int count = checked(body.on(self, scratch, array));
            return Handles.of(lifeline, maker, array.get(ADDRESS, 0), count);
        });
    }

    /** A call that gives away an array of strings and answers their count. */
    final List<String> textsFrom(FillBody body) {
        return with((self, scratch) -> {
            var array = scratch.pointer();
            int count = checked(body.on(self, scratch, array));
            return Memory.takenTexts(array.get(ADDRESS, 0), count);
        });
    }

    /** A call that gives away an array of parameters. */
    final TypedParams paramsFrom(ParamsBody body) {
        return with((self, scratch) -> {
            var array = scratch.pointer();
            var count = scratch.number();
            checked(body.on(self, scratch, array, count));
            return TypedParams.take(array.get(ADDRESS, 0), count.get(JAVA_INT, 0));
        });
    }

    /** A call that fills an array of ours: asked first how many there are, then for them. */
    final TypedParams paramsInto(ParamsBody body) {
        return with((self, scratch) -> {
            var count = scratch.number();
            checked(body.on(self, scratch, MemorySegment.NULL, count));
            int room = count.get(JAVA_INT, 0);
            return room == 0 ? TypedParams.none() : fill(body, self, scratch, room);
        });
    }

    /** A call that fills an array of ours and does not tell how many there are. */
    final TypedParams paramsWithRoom(int room, ParamsBody body) {
        return with((self, scratch) -> fill(body, self, scratch, room));
    }

    private TypedParams fill(ParamsBody body, MemorySegment self, Scratch scratch, int room) {
        var array = scratch.space(TypedParameterLayout.SIZE * room);
        var count = scratch.number();
        count.set(JAVA_INT, 0, room);
        checked(body.on(self, scratch, array, count));
        int filled = count.get(JAVA_INT, 0);
        try {
            return TypedParams.copy(array, filled);
        } finally {
            // SAFETY: the array is of this call's arena; the strings in it are ours to free, here, once.
            TypedParams.freeTexts(array, filled);
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
            // First what happened to the connection: it explains why a handle of it was closed under its user.
            lifeline.check();
            if (closed) {
                throw new IllegalStateException("This handle is closed");
            }
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
