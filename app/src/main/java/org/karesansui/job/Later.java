package org.karesansui.job;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Jobs whose cleaning has to be tried again, and when: after 1, 2, 4 and so on up to 60 seconds. Thread-safe. */
final class Later {
    private static final long LONGEST_SECONDS = 60;

    private final Map<JobId, Integer> tries = new HashMap<>();
    private final Map<JobId, Due> waiting = new HashMap<>();

    private record Due(JobRun run, Instant at) {}

    synchronized void add(JobRun run, Instant now) {
        var tried = tries.merge(run.job(), 1, Integer::sum);
        var pause = Duration.ofSeconds(Math.min(LONGEST_SECONDS, 1L << Math.min(tried - 1, 10)));
        waiting.put(run.job(), new Due(run, now.plus(pause)));
    }

    /** Takes out what is due. */
    synchronized List<JobRun> due(Instant now) {
        var due = new ArrayList<JobRun>();
        waiting.values().removeIf(each -> {
            var isDue = !each.at().isAfter(now);
            if (isDue) {
                due.add(each.run());
            }
            return isDue;
        });
        return due;
    }

    synchronized void forget(JobId id) {
        tries.remove(id);
    }
}
