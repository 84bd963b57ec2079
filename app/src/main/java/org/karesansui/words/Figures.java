package org.karesansui.words;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Figures and times as a person reads them, in one language. The scripts of the pages say them in the same way, so that
 * a figure does not jump when it comes alive. Immutable.
 */
public record Figures(Words words) {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Without decimals: {@code 23 %}. */
    public String percent(double value) {
        return String.format(Locale.ROOT, "%d %%", Math.round(value));
    }

    /** With a comma between the thousands: {@code 1,000}. */
    public String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** In two units, the smaller one left out where it is nothing: {@code 3 d 4 h}, {@code 12 min}. */
    public String duration(Duration length) {
        var parts = List.of(
                part("figures.days", length.toDays()),
                part("figures.hours", length.toHoursPart()),
                part("figures.minutes", length.toMinutesPart()),
                part("figures.seconds", length.toSecondsPart()));
        var first = 0;
        while (first < 3 && parts.get(first).isEmpty()) {
            first++;
        }
        var shown = parts.subList(first, Math.min(first == 2 ? 3 : first + 2, parts.size())).stream()
                .filter(part -> !part.isEmpty())
                .toList();
        return shown.isEmpty()
                ? words.say("figures.seconds", "0")
                : String.join(words.language() == Language.JAPANESE ? "" : " ", shown);
    }

    private String part(String key, long value) {
        return value == 0 ? "" : words.say(key, Long.toString(value));
    }

    /** How long ago: {@code 3 h ago}; {@code just now} for less than a minute. */
    public String ago(Instant then, Instant now) {
        var passed = Duration.between(then, now);
        return passed.compareTo(MINUTE) < 0 ? words.say("figures.now") : words.say("figures.ago", duration(passed));
    }
}
