package org.karesansui.cli;

import java.util.concurrent.CountDownLatch;

/** How a process that stays is told to end, and how it says that it has. Thread-safe. */
public final class Ending {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile int exit;

    Ending() {}

    /**
     * Listens to SIGTERM and SIGINT. The JVM would leave with 128 and the signal's number; a daemon that closed
     * everything because it was asked to has not failed, so its own exit code is used.
     */
    public static Ending ofProcess() {
        var ending = new Ending();
        Runtime.getRuntime().addShutdownHook(new Thread(ending::finish, "ending"));
        return ending;
    }

    private void finish() {
        ask();
        try {
            over.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(exit);
    }

    void ask() {
        asked.countDown();
    }

    /** Until somebody asks. */
    void await() {
        try {
            asked.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything is closed. */
    void done(int code) {
        exit = code;
        over.countDown();
    }
}
