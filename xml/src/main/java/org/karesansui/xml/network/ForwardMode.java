package org.karesansui.xml.network;

import org.karesansui.xml.Word;

/** How a network reaches the world. Without one it is closed. */
public record ForwardMode(String word) implements Word {
    public static final ForwardMode NAT = new ForwardMode("nat");
    public static final ForwardMode ROUTE = new ForwardMode("route");
    public static final ForwardMode OPEN = new ForwardMode("open");
    public static final ForwardMode BRIDGE = new ForwardMode("bridge");
    public static final ForwardMode PRIVATE = new ForwardMode("private");
    public static final ForwardMode VEPA = new ForwardMode("vepa");
    public static final ForwardMode PASSTHROUGH = new ForwardMode("passthrough");
    public static final ForwardMode HOSTDEV = new ForwardMode("hostdev");

    public ForwardMode {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
