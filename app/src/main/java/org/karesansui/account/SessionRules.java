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

    /** The usual, but for the idle time; who wants a longer one than a session usually lives gets a longer life. */
    public static SessionRules idle(Duration idle) {
        return new SessionRules(idle, idle.compareTo(USUAL.longest) > 0 ? idle : USUAL.longest);
    }

    public SessionRules {
        if (!idle.isPositive() || idle.compareTo(longest) > 0) {
            throw new IllegalArgumentException("Idle time must be positive and at most the longest time");
        }
    }
}
