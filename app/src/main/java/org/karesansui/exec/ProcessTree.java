package org.karesansui.exec;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Ends a process with all that it started, so far as these are still its children. */
final class ProcessTree {
    private ProcessTree() {}

    static void kill(Process process) {
        if (process.isAlive()) {
            // Children first, while the kernel still tells whose they are.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            // Bounded: a process that waits for a broken disk dies only when the disk answers.
            process.onExit().completeOnTimeout(process, 2, TimeUnit.SECONDS).join();
        }
        close(process.getOutputStream());
    }

    private static void close(Closeable pipe) {
        try {
            pipe.close();
        } catch (IOException alreadyBroken) {
            // The other end is gone, which is what is wanted.
            return;
        }
    }
}
