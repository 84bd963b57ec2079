package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** Where the data of a disk is kept; it decides which attributes of its source count. */
public record DiskType(String word) implements Word {
    public static final DiskType FILE = new DiskType("file");
    public static final DiskType BLOCK = new DiskType("block");
    public static final DiskType VOLUME = new DiskType("volume");
    public static final DiskType NETWORK = new DiskType("network");
    public static final DiskType DIR = new DiskType("dir");
    public static final DiskType NVME = new DiskType("nvme");
    public static final DiskType VHOSTUSER = new DiskType("vhostuser");

    public DiskType {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
