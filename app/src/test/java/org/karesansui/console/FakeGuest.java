package org.karesansui.console;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.karesansui.libvirt.ConsoleTaken;

/** A guest's end of a serial line, which libvirt gives to one at a time, as libvirt does. */
final class FakeGuest implements SerialPort.Opener {
    private static final byte[] END = {};

    final LinkedBlockingQueue<String> typed = new LinkedBlockingQueue<>();
    final AtomicInteger streams = new AtomicInteger();
    private final LinkedBlockingQueue<Port> closed = new LinkedBlockingQueue<>();
    private boolean takenOutside;
    private Port current = new Port();

    @Override
    public synchronized SerialPort open(boolean force) throws IOException {
        if (takenOutside && !force) {
            throw new ConsoleTaken("Active console session exists for this domain");
        }
        takenOutside = false;
        current = new Port();
        streams.incrementAndGet();
        return current;
    }

    /** Waits until the line is closed once more. */
    void awaitClosed() throws InterruptedException {
        closed.take();
    }

    synchronized void prints(String text) {
        current.output.add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody runs virsh console --force. */
    synchronized void isTakenOutside() {
        takenOutside = true;
        current.close();
    }

    synchronized void ends() {
        current.close();
    }

    private final class Port implements SerialPort {
        private final LinkedBlockingQueue<byte[]> output = new LinkedBlockingQueue<>();
        private final AtomicBoolean over = new AtomicBoolean();

        @Override
        public int read(ByteBuffer target) throws InterruptedException {
            var bytes = output.take();
            if (bytes.length == 0) {
                output.add(END);
                return -1;
            }
            target.put(bytes);
            return bytes.length;
        }

        @Override
        public void write(ByteBuffer source) {
            typed.add(StandardCharsets.UTF_8.decode(source).toString());
        }

        @Override
        public void awaitReleased() {
            // closed and released are one here
        }

        @Override
        public void close() {
            output.add(END);
            if (!over.getAndSet(true)) {
                streams.decrementAndGet();
                closed.add(this);
            }
        }
    }
}
