package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirStream.*;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Bytes to or from libvirt. {@link #finish} is the commit, and its failure is a failure of the whole; a stream that is closed
 * without it is aborted. The threads of a connection take turns, so a blocking {@link #receive} holds up everything else on it.
 */
public final class Stream extends Handle {
    /** The most that libvirt moves at a time. */
    static final int PIECE = 256 * 1024;

    /** Answer of {@link #receive}: the stream is at its end. */
    public static final int END = -1;

    /** Answer of {@link #receiveOrHole}: a hole is next, of {@link #hole} bytes. */
    public static final int HOLE = -3;

    /** Answer of {@link #receive} on a stream that does not block: nothing yet. Of {@link #send}: no room yet. */
    public static final int WOULD_BLOCK = -2;

    private static final int STOP_AT_HOLE = 1;

    private enum State {
        UNUSED,
        OPEN,
        OVER
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.UNUSED);
    private final boolean waits;
    private volatile long watch;

    private Stream(Lifeline lifeline, MemorySegment pointer, boolean waits) {
        super(lifeline, pointer);
        this.waits = waits;
    }

    static Stream blocking(Lifeline lifeline, MemorySegment pointer) {
        return new Stream(lifeline, pointer, true);
    }

    static Stream nonBlocking(Lifeline lifeline, MemorySegment pointer) {
        return new Stream(lifeline, pointer, false);
    }

    @Override
    void free(MemorySegment self) {
        virStreamFree(self);
    }

    /** Lets a function of libvirt connect this stream to something. */
    void begin(Consumer<MemorySegment> opening) {
        with((self, scratch) -> {
            opening.accept(self);
            return state.getAndSet(State.OPEN);
        });
    }

    /** Waits for bytes and puts them into the buffer: how many, {@link #END}, or {@link #WOULD_BLOCK}. */
    public int receive(ByteBuffer buffer) {
        return receive(buffer, 0);
    }

    /** As {@link #receive}, but tells a hole rather than filling it with zeros. For streams that were opened as sparse. */
    public int receiveOrHole(ByteBuffer buffer) {
        return receive(buffer, STOP_AT_HOLE);
    }

    private int receive(ByteBuffer buffer, int flags) {
        // What does not wait only takes what has come already: the event thread must never stand behind a call.
        return waits ? with(receiving(buffer, flags)) : withoutTurn(receiving(buffer, flags));
    }

    private Body<Integer> receiving(ByteBuffer buffer, int flags) {
        return (self, scratch) -> {
            int room = Math.min(buffer.remaining(), PIECE);
            // SAFETY: a direct buffer is alive as long as this method refers to it; otherwise the memory is this
            // call's.
            var memory = buffer.isDirect() ? MemorySegment.ofBuffer(buffer) : scratch.space(room);
            int answer = flags == 0 ? virStreamRecv(self, memory, room) : virStreamRecvFlags(self, memory, room, flags);
            if (answer == WOULD_BLOCK || answer == HOLE) {
                return answer;
            }
            checked(answer);
            if (answer == 0) {
                return END;
            }
            if (buffer.isDirect()) {
                buffer.position(buffer.position() + answer);
            } else {
                buffer.put(memory.asSlice(0, answer).asByteBuffer());
            }
            return answer;
        };
    }

    /** Skips the hole that {@link #receiveOrHole} told of, and answers its length in bytes. */
    public long hole() {
        return longFrom((self, scratch, result) -> virStreamRecvHole(self, result, 0));
    }

    /** Sends from the buffer, as much as libvirt takes at once: how many bytes, or {@link #WOULD_BLOCK}. */
    public int send(ByteBuffer buffer) {
        return with((self, scratch) -> {
            int length = Math.min(buffer.remaining(), PIECE);
            var memory = buffer.isDirect() ? MemorySegment.ofBuffer(buffer) : copy(buffer, length, scratch);
            int answer = virStreamSend(self, memory, length);
            if (answer == WOULD_BLOCK) {
                return answer;
            }
            checked(answer);
            buffer.position(buffer.position() + answer);
            return answer;
        });
    }

    static MemorySegment copy(ByteBuffer buffer, int length, Scratch scratch) {
        var memory = scratch.space(length);
        memory.asSlice(0, length).asByteBuffer().put(buffer.duplicate().limit(buffer.position() + length));
        return memory;
    }

    /** Sends all of the buffer, waiting as long as it takes. */
    public void sendFully(ByteBuffer buffer) {
        while (buffer.hasRemaining()) {
            send(buffer);
        }
    }

    public void sendHole(long length) {
        run((self, scratch) -> virStreamSendHole(self, length, 0));
    }

    /** What may be waited for on a stream that does not block. */
    public enum Event implements Flag {
        READABLE(1),
        WRITABLE(2),
        ERROR(4),
        HANGUP(8);

        private final int bit;

        Event(int bit) {
            this.bit = bit;
        }

        @Override
        public int bit() {
            return bit;
        }
    }

    /**
     * Calls back on libvirt's event thread while one of the events holds; the callback must be quick, and may receive from
     * or send to this stream and nothing else. Once for each stream; {@link #watchFor} changes the events.
     */
    public void watch(Consumer<Set<Event>> watcher, Event... events) {
        with((self, scratch) -> {
            long number = StreamCallbacks.add(watcher);
            if (virStreamEventAddCallback(
                            self,
                            Flag.bits(events),
                            StreamCallbacks.FUNCTION,
                            Callbacks.opaque(number),
                            MemorySegment.NULL)
                    < 0) {
                StreamCallbacks.remove(number);
                throw lifeline().failure();
            }
            watch = number;
            return number;
        });
    }

    public void watchFor(Event... events) {
        run((self, scratch) -> virStreamEventUpdateCallback(self, Flag.bits(events)));
    }

    /** Commits. Throws where the other side could not do all of it; the stream is over either way. */
    public void finish() {
        unwatch();
        run((self, scratch) -> {
            // Only now: one that a lost connection keeps from here is still to be aborted.
            state.set(State.OVER);
            return virStreamFinish(self);
        });
    }

    /** Gives up; what waits in {@link #receive} or {@link #send} comes back with an exception. Never throws. */
    public void abort() {
        unwatch();
        if (state.getAndSet(State.OVER) == State.OPEN) {
            // Also where the connection is lost: until then it, its socket and all that had come of the stream stay.
            lastly((self, scratch) -> virStreamAbort(self));
        }
    }

    private void unwatch() {
        long number = watch;
        watch = 0;
        if (number != 0) {
            StreamCallbacks.remove(number);
            lastly((self, scratch) -> virStreamEventRemoveCallback(self));
        }
    }

    @Override
    public void close() {
        Libvirt.refuseVirtualThread();
        abort();
        super.close();
    }
}
