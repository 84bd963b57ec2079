package org.karesansui.exec;

import java.io.IOException;
import java.io.OutputStream;

/** Gives a process what it reads, on a thread of its own where the pipe might not take it at once. */
final class Feeder {
    /** A pipe takes this much without a reader (pipe(7), 16 pages; one page where many pipes are open). */
    private static final int AT_ONCE = 4096;

    private Feeder() {}

    static void start(OutputStream pipe, byte[] input) {
        if (input.length <= AT_ONCE) {
            feed(pipe, input);
            return;
        }
        Thread.ofPlatform().daemon().name("exec-input").start(() -> feed(pipe, input));
    }

    private static void feed(OutputStream pipe, byte[] input) {
        try (pipe) {
            pipe.write(input);
        } catch (IOException notWanted) {
            // The command ended without reading all; whether that is wrong, its exit code says.
            return;
        }
    }
}
