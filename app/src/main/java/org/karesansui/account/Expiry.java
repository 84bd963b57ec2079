package org.karesansui.account;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.karesansui.problem.Problem;

/** Until when a token counts. */
public sealed interface Expiry {
    record Never() implements Expiry {}

    record At(Instant time) implements Expiry {}

    /**
     * Reads what the command line takes: {@code 90m}, {@code 12h} or {@code 30d}, from now.
     *
     * @throws Problem {@code TOKEN_EXPIRY_INVALID}, also for zero and for more than ten years
     */
    static Expiry in(String length, Instant now) {
        var match = Length.SHAPE.matcher(length);
        if (!match.matches()) {
            throw new Problem(AccountProblem.TOKEN_EXPIRY_INVALID);
        }
        var amount = Long.parseLong(match.group(1));
        var time = switch (match.group(2)) {
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
        return at(now.plus(time), now);
    }

    /** @throws Problem {@code TOKEN_EXPIRY_INVALID} where the time is past or more than ten years ahead */
    static Expiry at(Instant time, Instant now) {
        if (!time.isAfter(now) || time.isAfter(now.plus(Length.LONGEST))) {
            throw new Problem(AccountProblem.TOKEN_EXPIRY_INVALID);
        }
        return new At(time);
    }

    /** The lengths that can be asked for. */
    final class Length {
        private static final Pattern SHAPE = Pattern.compile("([0-9]{1,7})([mhd])");
        private static final Duration LONGEST = Duration.ofDays(3653);

        private Length() {}
    }
}
