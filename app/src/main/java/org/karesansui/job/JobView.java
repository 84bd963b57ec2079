package org.karesansui.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job as the API answers it, in the reader's language.
 *
 * @param state queued, running, succeeded, failed, cancelled or interrupted
 * @param outcome how it ended; absent while it lasts
 * @param log only where one job is asked for
 */
public record JobView(
        String id,
        String title,
        String state,
        Subject object,
        Asked asked,
        Progress progress,
        @Nullable Outcome outcome,
        @Nullable List<Line> log) {

    /** What it works on; the host is empty for what belongs to none. */
    public record Subject(String host, String kind, String key) {}

    /** Who asked for it, and when. */
    public record Asked(String account, String name, Instant at) {}

    /**
     * How far it is.
     *
     * @param step what it does or did last; empty before the first step
     * @param percent 0 to 100
     * @param cleaning whether its work is over and what that left is being undone or finished
     */
    public record Progress(String step, int percent, boolean cleaning) {}

    /**
     * How it ended.
     *
     * @param code of the problem where it failed
     * @param message why it failed, or what became of it
     * @param result what came of it, by name
     * @param leftovers how many things could not be undone; the log names them
     */
    public record Outcome(
            Instant at, @Nullable String code, String message, Map<String, String> result, int leftovers) {}

    /** One line of its log; {@code kind} is step, said, undone, finished, left or event. */
    public record Line(Instant at, String kind, String text) {}
}
