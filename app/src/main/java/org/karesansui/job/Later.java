package org.karesansui.job;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has to be tried again, and when: after 1, 2, 4 and so on up to 60 seconds. Thread-safe. */
final class Later<T> {
    private static final long LONGEST_SECONDS = 60;
    private static final int LAST_DOUBLING = 6;

    private final Map<T, Integer> tries = new HashMap<>();
    private final Map<T, Instant> waiting = new HashMap<>();

    synchronized void add(T what, Instant now) {
        var tried = tries.merge(what, 1, Integer::sum);
        var seconds = Math.min(LONGEST_SECONDS, 1L << Math.min(tried - 1, LAST_DOUBLING));
        waiting.put(what, now.plus(Duration.ofSeconds(seconds)));
    }

    /** Takes out what is due. */
    synchronized List<T> due(Instant now) {
        var due = new ArrayList<T>();
        waiting.forEach((what, at) -> {
            if (!at.isAfter(now)) {
                due.add(what);
            }
        });
        due.forEach(waiting::remove);
        return due;
    }

    /** It was done, or is nobody's business any more. */
    synchronized void forget(T what) {
        tries.remove(what);
    }
}
