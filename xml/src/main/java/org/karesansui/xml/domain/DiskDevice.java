package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** As what the guest sees a disk. */
public record DiskDevice(String word) implements Word {
    public static final DiskDevice DISK = new DiskDevice("disk");
    public static final DiskDevice CDROM = new DiskDevice("cdrom");
    public static final DiskDevice FLOPPY = new DiskDevice("floppy");
    public static final DiskDevice LUN = new DiskDevice("lun");

    public DiskDevice {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
