package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** Whether blocks of zeroes are written as holes. */
public record DetectZeroes(String word) implements Word {
    public static final DetectZeroes OFF = new DetectZeroes("off");
    public static final DetectZeroes ON = new DetectZeroes("on");
    public static final DetectZeroes UNMAP = new DetectZeroes("unmap");

    public DetectZeroes {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
