package org.karesansui.console;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.karesansui.libvirt.Console;
import org.karesansui.libvirt.ConsoleTaken;

/** The guest's end of a serial line, while it is open. Safe for use by many threads. */
interface SerialPort extends AutoCloseable {
    /** Waits for what the guest prints: how many bytes, or -1 once the line has ended and everything is read. */
    int read(ByteBuffer target) throws InterruptedException;

    /** Types all of it, waiting where the guest takes no more. */
    void write(ByteBuffer source) throws InterruptedException, IOException;

    /** Waits after the close until the line can be opened again, but not for long. */
    void awaitReleased() throws InterruptedException;

    /** Ends the line without waiting. */
    @Override
    void close();

    /** Opens the line of one guest. */
    @FunctionalInterface
    interface Opener {
        /**
         * @param force takes it from whoever has it
         * @throws ConsoleTaken where somebody has it, and force is not asked for
         */
        SerialPort open(boolean force) throws InterruptedException, IOException;
    }

    /** The line that libvirt opened. */
    record OfLibvirt(Console console) implements SerialPort {
        private static final Duration RELEASE = Duration.ofSeconds(2);

        @Override
        public int read(ByteBuffer target) throws InterruptedException {
            return console.read(target);
        }

        @Override
        public void write(ByteBuffer source) throws InterruptedException, IOException {
            console.write(source);
        }

        @Override
        public void awaitReleased() throws InterruptedException {
            console.awaitReleased(RELEASE);
        }

        @Override
        public void close() {
            console.close();
        }
    }
}
