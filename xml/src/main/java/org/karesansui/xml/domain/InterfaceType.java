package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** To what a network interface is connected. */
public record InterfaceType(String word) implements Word {
    public static final InterfaceType NETWORK = new InterfaceType("network");
    public static final InterfaceType BRIDGE = new InterfaceType("bridge");
    public static final InterfaceType DIRECT = new InterfaceType("direct");
    public static final InterfaceType USER = new InterfaceType("user");
    public static final InterfaceType ETHERNET = new InterfaceType("ethernet");
    public static final InterfaceType VHOSTUSER = new InterfaceType("vhostuser");
    public static final InterfaceType HOSTDEV = new InterfaceType("hostdev");

    public InterfaceType {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
