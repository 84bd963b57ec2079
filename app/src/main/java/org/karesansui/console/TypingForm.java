package org.karesansui.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.Problem;
import org.karesansui.web.Body;
import org.karesansui.web.Fields;

/**
 * What is sent to type at a guest.
 *
 * @param text at most {@link #LONGEST} characters, all of which the keyboard has; a line ends with Enter
 * @param layout the keyboard that the guest has; us where left out
 */
record TypingForm(String text, @Nullable Keyboard layout) {
    /** Characters in one request: some twenty seconds. Longer texts are sent in pieces, one after the other. */
    static final int LONGEST = 500;

    static final Body<List<Stroke>> BODY = new Body<>(TypingForm.class, TypingForm::read);

    private static List<Stroke> read(Fields fields) {
        var layout = fields.choice("layout", Keyboard.values(), Keyboard.US);
        var text = fields.need("text", typed -> written(typed, layout.or(Keyboard.US)));
        return fields.orThrow(text::value);
    }

    private static List<Stroke> written(String text, Keyboard keyboard) {
        if (text.length() > LONGEST) {
            throw new Problem(ConsoleProblem.CONSOLE_TEXT_TOO_LONG, Integer.toString(LONGEST));
        }
        return keyboard.write(text);
    }
}
