package org.karesansui.e2e;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The one place that polls: a guest or a browser is another process, and tells us nothing when it is ready. */
final class Eventually {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Eventually() {}

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
