package org.karesansui.xml.storage;

import org.karesansui.xml.Word;

/** What a volume is. */
public record VolumeType(String word) implements Word {
    public static final VolumeType FILE = new VolumeType("file");
    public static final VolumeType BLOCK = new VolumeType("block");
    public static final VolumeType DIR = new VolumeType("dir");
    public static final VolumeType NETWORK = new VolumeType("network");
    public static final VolumeType NETDIR = new VolumeType("netdir");
    public static final VolumeType PLOOP = new VolumeType("ploop");

    public VolumeType {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
