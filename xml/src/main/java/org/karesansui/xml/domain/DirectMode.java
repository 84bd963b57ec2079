package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** How a macvtap interface talks to its neighbours on one host device. */
public record DirectMode(String word) implements Word {
    public static final DirectMode VEPA = new DirectMode("vepa");
    public static final DirectMode BRIDGE = new DirectMode("bridge");
    public static final DirectMode PRIVATE = new DirectMode("private");
    public static final DirectMode PASSTHROUGH = new DirectMode("passthrough");

    public DirectMode {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
