package org.karesansui.console;

import java.util.Locale;
import java.util.Optional;

/** Keys that make no character, by the names that are printed on them; with Linux key codes (input-event-codes.h). */
enum Key {
    CTRL(29),
    SHIFT(42),
    ALT(56),
    ALTGR(100),
    SUPER(125),
    MENU(127),
    ESC(1),
    TAB(15),
    ENTER(28),
    SPACE(57),
    BACKSPACE(14),
    MINUS(12),
    INSERT(110),
    DELETE(111),
    HOME(102),
    END(107),
    PAGEUP(104),
    PAGEDOWN(109),
    UP(103),
    LEFT(105),
    RIGHT(106),
    DOWN(108),
    SYSRQ(99),
    PAUSE(119),
    CAPSLOCK(58),
    NUMLOCK(69),
    SCROLLLOCK(70),
    /** 半角／全角 */
    ZENKAKU(85),
    /** 変換 */
    HENKAN(92),
    /** カタカナ／ひらがな */
    KANA(93),
    /** 無変換 */
    MUHENKAN(94),
    F1(59),
    F2(60),
    F3(61),
    F4(62),
    F5(63),
    F6(64),
    F7(65),
    F8(66),
    F9(67),
    F10(68),
    F11(87),
    F12(88);

    private final int code;

    Key(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The code of the key with that name, or of the key on which a US keyboard has that letter or digit. */
    static Optional<Integer> find(String word) {
        for (var key : values()) {
            if (key.name().equals(word.toUpperCase(Locale.ROOT))) {
                return Optional.of(key.code);
            }
        }
        return word.matches("[0-9A-Za-z]")
                ? Optional.of(Keyboard.US
                        .write(word.toLowerCase(Locale.ROOT))
                        .getFirst()
                        .codes()
                        .getLast())
                : Optional.empty();
    }
}
