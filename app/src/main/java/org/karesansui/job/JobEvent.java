package org.karesansui.job;

import org.jspecify.annotations.Nullable;

/**
 * What the topic {@code job} says. It goes to readers of every language at once, so it is said in each.
 *
 * @param secondsLeft at the pace so far; absent where nobody can tell
 * @param cancellable whether a cancel would be heard
 * @param path of the page of what it works on, without the URL prefix; empty where there is none
 */
public record JobEvent(
        String id,
        String state,
        int percent,
        @Nullable Long secondsLeft,
        boolean cancellable,
        String path,
        Said en,
        Said ja) {

    /** Its sentences in one language; the message is empty while the job lasts. */
    public record Said(String title, String step, String message) {}
}
