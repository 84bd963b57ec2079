package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** The format of an image. It is always written down: a probed format lets the guest choose it. */
public record DiskFormat(String word) implements Word {
    public static final DiskFormat RAW = new DiskFormat("raw");
    public static final DiskFormat QCOW2 = new DiskFormat("qcow2");
    public static final DiskFormat VMDK = new DiskFormat("vmdk");
    public static final DiskFormat VDI = new DiskFormat("vdi");
    public static final DiskFormat VHDX = new DiskFormat("vhdx");
    public static final DiskFormat QED = new DiskFormat("qed");
    public static final DiskFormat VPC = new DiskFormat("vpc");

    public DiskFormat {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
