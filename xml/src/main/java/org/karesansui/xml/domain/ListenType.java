package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** How the address of a graphical console is given. */
public record ListenType(String word) implements Word {
    public static final ListenType ADDRESS = new ListenType("address");
    public static final ListenType NETWORK = new ListenType("network");
    public static final ListenType SOCKET = new ListenType("socket");
    public static final ListenType NONE = new ListenType("none");

    public ListenType {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
