package org.karesansui.libvirt;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.ClosedChannelException;
import org.karesansui.libvirt.ffi.Descriptor;

/**
 * A connected socket that libvirt handed over. Blocking, to be used on platform threads; one may read while another writes,
 * and closing ends both. Direct buffers spare a copy.
 */
public final class GraphicsSocket implements ByteChannel {
    private final int descriptor;
    private final Object lock = new Object();
    private int users;
    private boolean closed;

    GraphicsSocket(int descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        enter();
        try (var scratch = new Scratch()) {
            int room = Math.min(target.remaining(), Stream.PIECE);
            // SAFETY: a direct buffer is alive as long as this method refers to it; otherwise the memory is this
            // call's.
            var memory = target.isDirect() ? MemorySegment.ofBuffer(target) : scratch.space(Math.max(1, room));
            int count = (int) answered(Descriptor.read(descriptor, memory, room), "read");
            if (count == 0 && room > 0) {
                return -1;
            }
            if (target.isDirect()) {
                target.position(target.position() + count);
            } else {
                target.put(memory.asSlice(0, count).asByteBuffer());
            }
            return count;
        } finally {
            leave();
        }
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        enter();
        try (var scratch = new Scratch()) {
            int length = Math.min(source.remaining(), Stream.PIECE);
            var memory = source.isDirect() ? MemorySegment.ofBuffer(source) : Stream.copy(source, length, scratch);
            int count = (int) answered(Descriptor.write(descriptor, memory, length), "write");
            source.position(source.position() + count);
            return count;
        } finally {
            leave();
        }
    }

    private static long answered(long answer, String verb) throws IOException {
        if (answer < 0) {
            throw new IOException("The graphics connection cannot " + verb);
        }
        return answer;
    }

    private void enter() throws ClosedChannelException {
        Libvirt.refuseVirtualThread();
        synchronized (lock) {
            if (closed) {
                throw new ClosedChannelException();
            }
            users++;
        }
    }

    private void leave() {
        synchronized (lock) {
            users--;
            if (closed && users == 0) {
                // SAFETY: nobody is inside and nobody can enter, so the number is not yet another file's; closed once.
                Descriptor.close(descriptor);
            }
        }
    }

    @Override
    public boolean isOpen() {
        synchronized (lock) {
            return !closed;
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            if (closed) {
                return;
            }
            closed = true;
            Descriptor.shutdown(descriptor);
            if (users == 0) {
                Descriptor.close(descriptor);
            }
        }
    }
}
