package org.karesansui.job;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One job as the tray and the list show it, said in the reader's language.
 *
 * @param state queued, running, succeeded, failed, cancelled or interrupted
 * @param at when it ended, or when it was asked for while it lasts
 */
public record JobLine(
        String id, String title, String state, Progress progress, Target target, String account, Instant at) {
    /**
     * How far it is.
     *
     * @param percent 0 to 100
     * @param step what it does now; empty for nothing to say
     * @param left how long it takes still; absent where nobody can tell
     */
    public record Progress(
            int percent, String step, @Nullable Duration left) {
        private static final Pattern ADDRESS = Pattern.compile("\\b(?:https?|ftp)://\\S*/(\\S+)");

        /** What it does now where there is little room: of an address the name of its file; as tray.ts does. */
        public String brief() {
            return ADDRESS.matcher(step).replaceAll("$1");
        }
    }

    /**
     * What it works on.
     *
     * @param path without the URL prefix; empty where there is no page for it
     */
    public record Target(String text, String path) {}

    public boolean lasts() {
        return state.equals("queued") || state.equals("running");
    }

    /** The class of its mark. */
    public String mark() {
        return switch (state) {
            case "queued" -> "queued";
            case "running" -> "changing";
            case "succeeded" -> "done";
            case "cancelled" -> "lost";
            default -> "crashed";
        };
    }
}
