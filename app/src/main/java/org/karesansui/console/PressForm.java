package org.karesansui.console;

import java.util.List;
import org.karesansui.web.Body;
import org.karesansui.web.Fields;

/**
 * What is sent to press keys of a guest.
 *
 * @param keys each pressed and let go before the next: {@code ctrl-alt-delete}, {@code f2}
 */
record PressForm(List<String> keys) {
    private static final int MOST = 100;

    static final Body<List<Stroke>> BODY = new Body<>(PressForm.class, PressForm::read);

    private static List<Stroke> read(Fields fields) {
        var keys = fields.values("keys", Stroke::parse);
        // What is wrong already has said so.
        int count = keys.or(List.of(Stroke.of(Key.ESC.code()))).size();
        if (count == 0 || count > MOST) {
            fields.reject("keys", ConsoleProblem.CONSOLE_KEYS_WRONG, Integer.toString(MOST));
        }
        return fields.orThrow(keys::value);
    }
}
