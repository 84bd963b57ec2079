package org.karesansui.xml.storage;

import org.karesansui.xml.Word;

/** The format of what is in a volume. */
public record VolumeFormat(String word) implements Word {
    public static final VolumeFormat RAW = new VolumeFormat("raw");
    public static final VolumeFormat QCOW2 = new VolumeFormat("qcow2");
    public static final VolumeFormat VMDK = new VolumeFormat("vmdk");
    public static final VolumeFormat VDI = new VolumeFormat("vdi");
    public static final VolumeFormat VHDX = new VolumeFormat("vhdx");
    public static final VolumeFormat QED = new VolumeFormat("qed");
    public static final VolumeFormat VPC = new VolumeFormat("vpc");
    public static final VolumeFormat ISO = new VolumeFormat("iso");
    public static final VolumeFormat DIR = new VolumeFormat("dir");

    public VolumeFormat {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
