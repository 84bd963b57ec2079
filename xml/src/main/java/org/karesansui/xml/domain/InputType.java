package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** What a person points or types with. */
public record InputType(String word) implements Word {
    public static final InputType TABLET = new InputType("tablet");
    public static final InputType MOUSE = new InputType("mouse");
    public static final InputType KEYBOARD = new InputType("keyboard");
    public static final InputType PASSTHROUGH = new InputType("passthrough");
    public static final InputType EVDEV = new InputType("evdev");

    public InputType {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
