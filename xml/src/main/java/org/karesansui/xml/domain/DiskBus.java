package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** The bus on which the guest sees a disk. */
public record DiskBus(String word) implements Word {
    public static final DiskBus VIRTIO = new DiskBus("virtio");
    public static final DiskBus SCSI = new DiskBus("scsi");
    public static final DiskBus SATA = new DiskBus("sata");
    public static final DiskBus IDE = new DiskBus("ide");
    public static final DiskBus USB = new DiskBus("usb");
    public static final DiskBus FDC = new DiskBus("fdc");
    public static final DiskBus SD = new DiskBus("sd");

    public DiskBus {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
