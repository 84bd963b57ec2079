package org.karesansui.xml.network;

import org.karesansui.xml.Word;

/** The family of an IP block. */
public record IpFamily(String word) implements Word {
    public static final IpFamily IPV4 = new IpFamily("ipv4");
    public static final IpFamily IPV6 = new IpFamily("ipv6");

    public IpFamily {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
