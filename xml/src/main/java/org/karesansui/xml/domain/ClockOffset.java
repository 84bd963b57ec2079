package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** What the guest’s clock follows. */
public record ClockOffset(String word) implements Word {
    public static final ClockOffset UTC = new ClockOffset("utc");
    public static final ClockOffset LOCALTIME = new ClockOffset("localtime");
    public static final ClockOffset TIMEZONE = new ClockOffset("timezone");
    public static final ClockOffset VARIABLE = new ClockOffset("variable");
    public static final ClockOffset ABSOLUTE = new ClockOffset("absolute");

    public ClockOffset {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
