package org.karesansui.words;

import java.util.List;

/**
 * A sentence that is not yet in any language: its message key and what fills its places. It is kept where the reader
 * is not known yet (a job's title, a log line of a job) and said by {@link Words} where he is.
 */
public record Sentence(String key, List<String> arguments) {
    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, String... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
