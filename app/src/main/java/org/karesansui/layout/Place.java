package org.karesansui.layout;

import java.nio.file.Path;
import java.util.List;
import org.karesansui.words.Sentence;

/**
 * One path of the layout with all that is promised about it.
 *
 * @param word its name in message keys: {@code place.WORD} says what it is for
 * @param path absolute; parts in capitals ({@code GUEST}, {@code UUID}) stand for names that differ
 */
public record Place(String word, Path path, PlaceKind kind, Ownership ownership, List<Grant> grants, Writer writer) {
    public Place {
        grants = List.copyOf(grants);
    }

    /** Stands for many paths, one per guest, disk or network. */
    public boolean isPattern() {
        for (var part : path) {
            if (part.toString().matches("(GUEST|UUID|TAG|NETWORK|POOL|FILE)(\\..*)?")) {
                return true;
            }
        }
        return false;
    }

    public Sentence description() {
        return new Sentence("place." + word, List.of());
    }
}
