package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** Whose rights count in a shared folder. */
public record AccessMode(String word) implements Word {
    public static final AccessMode PASSTHROUGH = new AccessMode("passthrough");
    public static final AccessMode MAPPED = new AccessMode("mapped");
    public static final AccessMode SQUASH = new AccessMode("squash");

    public AccessMode {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
