package org.karesansui.account;

import java.time.Duration;

/**
 * How long a session lives.
 *
 * @param idle after the last request
 * @param longest after the sign-in, whatever happens
 */
public record SessionRules(Duration idle, Duration longest) {
    public static final SessionRules USUAL = new SessionRules(Duration.ofHours(12), Duration.ofDays(7));

    public SessionRules {
        if (!idle.isPositive() || idle.compareTo(longest) > 0) {
            throw new IllegalArgumentException("Idle time must be positive and at most the longest time");
        }
    }
}
