package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** What becomes of the guest’s discard requests. */
public record Discard(String word) implements Word {
    public static final Discard IGNORE = new Discard("ignore");
    public static final Discard UNMAP = new Discard("unmap");

    public Discard {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
