package org.karesansui.xml.storage;

import org.karesansui.xml.Word;

/** Where a storage pool keeps its volumes. */
public record PoolType(String word) implements Word {
    public static final PoolType DIR = new PoolType("dir");
    public static final PoolType FS = new PoolType("fs");
    public static final PoolType NETFS = new PoolType("netfs");
    public static final PoolType LOGICAL = new PoolType("logical");
    public static final PoolType DISK = new PoolType("disk");
    public static final PoolType ISCSI = new PoolType("iscsi");
    public static final PoolType ISCSI_DIRECT = new PoolType("iscsi-direct");
    public static final PoolType SCSI = new PoolType("scsi");
    public static final PoolType MPATH = new PoolType("mpath");
    public static final PoolType RBD = new PoolType("rbd");
    public static final PoolType SHEEPDOG = new PoolType("sheepdog");
    public static final PoolType GLUSTER = new PoolType("gluster");
    public static final PoolType ZFS = new PoolType("zfs");
    public static final PoolType VSTORAGE = new PoolType("vstorage");

    public PoolType {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
