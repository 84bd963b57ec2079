package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.karesansui.libvirt.ffi.VirStorage.*;

import java.lang.foreign.MemorySegment;
import org.karesansui.libvirt.ffi.Layouts.StorageVolInfoLayout;

/** A volume of a storage pool. */
public final class StorageVolume extends Handle {

    StorageVolume(Lifeline lifeline, MemorySegment pointer) {
        super(lifeline, pointer);
    }

    @Override
    void free(MemorySegment self) {
        virStorageVolFree(self);
    }

    public String name() {
        return borrowed((self, scratch) -> virStorageVolGetName(self));
    }

    /** What identifies it on its host, whatever the pool. */
    public String key() {
        return borrowed((self, scratch) -> virStorageVolGetKey(self));
    }

    public String path() {
        return text((self, scratch) -> virStorageVolGetPath(self));
    }

    public String xml() {
        return text((self, scratch) -> virStorageVolGetXMLDesc(self, 0));
    }

    /** With {@link VolumeInfoFlag#GET_PHYSICAL} the allocation is the size of the file, holes counted. */
    public VolumeInfo info(VolumeInfoFlag... flags) {
        return with((self, scratch) -> {
            var info = scratch.space(StorageVolInfoLayout.SIZE);
            int bits = Flag.bits(flags);
            // The plain call is the older one: some drivers have no other.
            checked(bits == 0 ? virStorageVolGetInfo(self, info) : virStorageVolGetInfoFlags(self, info, bits));
            return new VolumeInfo(
                    VolumeType.of(info.get(JAVA_INT, StorageVolInfoLayout.TYPE)),
                    info.get(JAVA_LONG, StorageVolInfoLayout.CAPACITY),
                    info.get(JAVA_LONG, StorageVolInfoLayout.ALLOCATION));
        });
    }

    public StoragePool pool() {
        return object(StoragePool::new, (self, scratch) -> virStoragePoolLookupByVolume(self));
    }

    public void delete(VolumeDeleteFlag... flags) {
        run((self, scratch) -> virStorageVolDelete(self, Flag.bits(flags)));
    }

    /**
     * @param capacity bytes: the new size, or the difference with {@link VolumeResizeFlag#DELTA}
     */
    public void resize(long capacity, VolumeResizeFlag... flags) {
        run((self, scratch) -> virStorageVolResize(self, capacity, Flag.bits(flags)));
    }

    /** Overwrites it with zeros. */
    public void wipe() {
        run((self, scratch) -> virStorageVolWipe(self, 0));
    }

    public void wipe(WipeAlgorithm algorithm) {
        run((self, scratch) -> virStorageVolWipePattern(self, algorithm.number(), 0));
    }

    /** Its content, out of it and into it. */
    public VolumeTransfer transfer() {
        return new VolumeTransfer(this);
    }
}
