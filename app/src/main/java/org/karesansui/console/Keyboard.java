package org.karesansui.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.karesansui.problem.Problem;

/**
 * A keyboard as a guest takes it to be: which keys make which character. What a key means is decided in the guest, so a
 * text arrives as it was written only where the guest has this layout.
 */
enum Keyboard {
    US,
    /** The 106 and 109 keys of Japan (JIS X 6002). */
    JA;

    private List<Row> rows() {
        return switch (this) {
            case US ->
                List.of(
                        new Row(2, "1234567890-=", "!@#$%^&*()_+"),
                        new Row(16, "qwertyuiop[]", "QWERTYUIOP{}"),
                        new Row(30, "asdfghjkl;'`", "ASDFGHJKL:\"~"),
                        new Row(43, "\\zxcvbnm,./", "|ZXCVBNM<>?"));
            case JA ->
                List.of(
                        new Row(2, "1234567890-^", "!\"#$%&'()\0=~"),
                        new Row(16, "qwertyuiop@[", "QWERTYUIOP`{"),
                        new Row(30, "asdfghjkl;:", "ASDFGHJKL+*"),
                        new Row(43, "]zxcvbnm,./", "}ZXCVBNM<>?"),
                        new Row(89, "\\", "_"),
                        new Row(124, "\0", "|"));
        };
    }

    private Map<Integer, Stroke> strokes() {
        var strokes = new HashMap<Integer, Stroke>();
        strokes.put((int) ' ', Stroke.of(Key.SPACE.code()));
        strokes.put((int) '\t', Stroke.of(Key.TAB.code()));
        strokes.put((int) '\n', Stroke.of(Key.ENTER.code()));
        rows().forEach(row -> row.addTo(strokes));
        return strokes;
    }

    /**
     * Keys that lie side by side and have codes that follow each other.
     *
     * @param first the Linux code of the first key (input-event-codes.h)
     * @param plain what they make
     * @param shifted what they make with Shift; NUL for nothing, or for what another key makes too
     */
    private record Row(int first, String plain, String shifted) {
        void addTo(Map<Integer, Stroke> strokes) {
            for (var index = 0; index < plain.length(); index++) {
                var code = first + index;
                strokes.put((int) plain.charAt(index), Stroke.of(code));
                strokes.put((int) shifted.charAt(index), Stroke.of(Key.SHIFT.code(), code));
            }
            strokes.remove(0);
        }
    }

    /** {@code us}, {@code ja}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The strokes that write a text.
     *
     * @throws Problem {@link ConsoleProblem#CONSOLE_CHARACTER_UNKNOWN} where this keyboard has not all of it
     */
    List<Stroke> write(String text) {
        var strokes = strokes();
        var written = new ArrayList<Stroke>();
        // Windows ends lines with two characters, and one press of Enter ends them.
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(character -> {
            var stroke = strokes.get(character);
            if (stroke == null) {
                throw new Problem(ConsoleProblem.CONSOLE_CHARACTER_UNKNOWN, Character.toString(character), word());
            }
            written.add(stroke);
        });
        return written;
    }
}
