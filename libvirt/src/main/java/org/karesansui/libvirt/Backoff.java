package org.karesansui.libvirt;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt to connect. */
@FunctionalInterface
public interface Backoff {
    /**
     * @param failures attempts that failed since the last success, 1 or more
     */
    Duration after(int failures);

    /** 1, 2, 4 ... 60 seconds, each shortened by up to half so that many consoles do not knock together; never under 1. */
    static Backoff doubling(RandomGenerator random) {
        return failures -> {
            long seconds = Math.min(60, 1L << Math.min(failures - 1, 6));
            long millis = seconds * 500 + random.nextLong(seconds * 500 + 1);
            return Duration.ofMillis(Math.max(1000, millis));
        };
    }
}
