package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** Where a random number generator takes its entropy from. */
public record RngBackend(String word) implements Word {
    public static final RngBackend RANDOM = new RngBackend("random");
    public static final RngBackend BUILTIN = new RngBackend("builtin");
    public static final RngBackend EGD = new RngBackend("egd");

    public RngBackend {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
