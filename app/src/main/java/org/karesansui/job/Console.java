package org.karesansui.job;

import java.time.Duration;
import java.time.Instant;
import org.karesansui.store.Keys;

/**
 * A process that runs jobs.
 *
 * @param machine names the running system: two processes with one machine can see each other by number, and a machine
 *     that was started again is another one
 * @param started the process's own start, which tells it from a later process with its number
 */
public record Console(String id, String machine, long pid, Instant started) {
    /** The system tells a process's start in ticks since its own, which is known to a second. */
    private static final Duration SLACK = Duration.ofSeconds(2);

    /** This process. */
    public static Console here(String machine) {
        var process = ProcessHandle.current();
        return new Console(Keys.random(), machine, process.pid(), started(process));
    }

    /** Whether its process runs, as far as a process of the same machine can tell. */
    boolean runs() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        Duration.between(started(process), started).abs().compareTo(SLACK) < 0)
                .isPresent();
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
