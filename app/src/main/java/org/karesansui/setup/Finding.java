package org.karesansui.setup;

import java.util.List;
import org.karesansui.words.Sentence;

/**
 * What the doctor found about one thing.
 *
 * @param what the thing that was looked at
 * @param mend what to do; empty words where nothing needs to be done
 * @param steps what {@code --fix} does about it; empty where only a person can
 */
public record Finding(
        Sentence what, State state, Sentence expected, Sentence found, Sentence mend, List<SetUpStep> steps) {
    private static final Sentence NOTHING = Sentence.of("check.nothing");

    /** How bad it is. */
    public enum State {
        OK,
        /** It works, but not as well as it could, or not for long. */
        WARNING,
        /** Something will not work. */
        WRONG
    }

    public Finding {
        steps = List.copyOf(steps);
    }

    static Finding ok(Sentence what, String found) {
        return new Finding(what, State.OK, value(found), value(found), NOTHING, List.of());
    }

    static Finding warning(Sentence what, Sentence expected, Sentence found, Sentence mend) {
        return new Finding(what, State.WARNING, expected, found, mend, List.of());
    }

    static Finding wrong(Sentence what, Sentence expected, Sentence found, Sentence mend) {
        return new Finding(what, State.WRONG, expected, found, mend, List.of());
    }

    Finding mendedBy(List<SetUpStep> byUs) {
        return new Finding(what, state, expected, found, mend, byUs);
    }

    /** A name or figure that is the same in every language. */
    static Sentence value(String text) {
        return Sentence.of("check.value", text);
    }
}
