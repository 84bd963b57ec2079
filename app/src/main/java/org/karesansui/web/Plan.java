package org.karesansui.web;

import java.util.List;
import org.karesansui.words.Sentence;
import org.karesansui.words.Words;

/**
 * What a write would do, as {@code ?dry-run=true} answers it where a room has no richer preview.
 *
 * @param steps sentences in the language of who asks, in the order of the work; none where nothing would change
 */
public record Plan(List<String> steps) {
    public Plan {
        steps = List.copyOf(steps);
    }

    static Plan of(Words words, List<Sentence> steps) {
        return new Plan(steps.stream().map(words::say).toList());
    }
}
