package org.karesansui.host;

import java.time.Duration;

/** Time since something was done. For one thread. */
final class Timer {
    private long since;

    private Timer(long since) {
        this.since = since;
    }

    static Timer started() {
        return new Timer(System.nanoTime());
    }

    /** One for what was last done so long ago that it may be done again. */
    static Timer past(Duration time) {
        return new Timer(System.nanoTime() - time.toNanos());
    }

    boolean due(Duration after) {
        return left(after) <= 0;
    }

    /** Nanoseconds; none or fewer where it is due. */
    long left(Duration after) {
        return after.toNanos() - (System.nanoTime() - since);
    }

    void restart() {
        since = System.nanoTime();
    }
}
