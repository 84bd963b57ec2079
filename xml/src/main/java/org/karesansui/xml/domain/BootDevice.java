package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** A kind of device that the firmware tries to boot from. */
public record BootDevice(String word) implements Word {
    public static final BootDevice HD = new BootDevice("hd");
    public static final BootDevice CDROM = new BootDevice("cdrom");
    public static final BootDevice NETWORK = new BootDevice("network");
    public static final BootDevice FD = new BootDevice("fd");

    public BootDevice {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
