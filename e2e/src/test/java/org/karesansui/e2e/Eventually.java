package org.karesansui.e2e;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The one place that polls: a guest or a browser is another process, and tells us nothing when it is ready. */
final class Eventually {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final Duration INSTANT = Duration.ofNanos(100_000);

    private Eventually() {}

    /** Answers as soon as it is so, within a fraction of a millisecond, or false when the time is over. */
    static boolean comesTrue(Duration within, BooleanSupplier claim) {
        var end = System.nanoTime() + within.toNanos();
        while (!claim.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(INSTANT.toNanos());
        }
        return true;
    }

    /** Tries the claim again and again; its last failure comes out when the time is over. */
    static void holds(Duration within, ThrowingCallable claim) {
        var end = System.nanoTime() + within.toNanos();
        while (true) {
            try {
                claim.call();
                return;
            } catch (Throwable failure) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("not within " + within, failure);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
