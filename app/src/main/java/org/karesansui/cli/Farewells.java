package org.karesansui.cli;

/** What a command still does when its process is told to end (SIGINT, SIGTERM, SIGHUP) in the middle of its work. */
public interface Farewells {
    /** Until the answer is closed, the work is done before the process ends. It must be quick, and may run at any time. */
    Scope before(Runnable work);

    /** How long it holds. */
    interface Scope extends AutoCloseable {
        @Override
        void close();
    }

    /** Those of this process, whose exit code is then 128 and the number of the signal. */
    static Farewells ofProcess() {
        return work -> {
            var hook = new Thread(work, "farewell");
            Runtime.getRuntime().addShutdownHook(hook);
            return () -> {
                try {
                    Runtime.getRuntime().removeShutdownHook(hook);
                } catch (IllegalStateException ending) {
                    // The process ends already, and does the work.
                }
            };
        };
    }
}
