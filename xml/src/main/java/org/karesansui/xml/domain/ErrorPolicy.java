package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** What happens to the guest when a write fails. */
public record ErrorPolicy(String word) implements Word {
    public static final ErrorPolicy STOP = new ErrorPolicy("stop");
    public static final ErrorPolicy REPORT = new ErrorPolicy("report");
    public static final ErrorPolicy IGNORE = new ErrorPolicy("ignore");
    public static final ErrorPolicy ENOSPACE = new ErrorPolicy("enospace");

    public ErrorPolicy {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
