package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** How a firmware image is mapped into the guest. */
public record LoaderType(String word) implements Word {
    public static final LoaderType ROM = new LoaderType("rom");
    public static final LoaderType PFLASH = new LoaderType("pflash");

    public LoaderType {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
