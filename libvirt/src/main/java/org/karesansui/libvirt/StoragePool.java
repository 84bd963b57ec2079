package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.karesansui.libvirt.ffi.VirStorage.*;

import java.lang.foreign.MemorySegment;
import java.util.Optional;
import java.util.UUID;
import org.karesansui.libvirt.ffi.Layouts.StoragePoolInfoLayout;

/** A storage pool. */
public final class StoragePool extends Handle {

    StoragePool(Lifeline lifeline, MemorySegment pointer) {
        super(lifeline, pointer);
    }

    @Override
    void free(MemorySegment self) {
        virStoragePoolFree(self);
    }

    public String name() {
        return borrowed((self, scratch) -> virStoragePoolGetName(self));
    }

    public UUID uuid() {
        return uuidFrom((self, scratch, bytes) -> virStoragePoolGetUUID(self, bytes));
    }

    public PoolInfo info() {
        return with((self, scratch) -> {
            var info = scratch.space(StoragePoolInfoLayout.SIZE);
            checked(virStoragePoolGetInfo(self, info));
            return new PoolInfo(
                    PoolState.of(info.get(JAVA_INT, StoragePoolInfoLayout.STATE)),
                    info.get(JAVA_LONG, StoragePoolInfoLayout.CAPACITY),
                    info.get(JAVA_LONG, StoragePoolInfoLayout.ALLOCATION),
                    info.get(JAVA_LONG, StoragePoolInfoLayout.AVAILABLE));
        });
    }

    public String xml(PoolXmlFlag... flags) {
        return text((self, scratch) -> virStoragePoolGetXMLDesc(self, Flag.bits(flags)));
    }

    public boolean isActive() {
        return truth((self, scratch) -> virStoragePoolIsActive(self));
    }

    public boolean isPersistent() {
        return truth((self, scratch) -> virStoragePoolIsPersistent(self));
    }

    public boolean autostart() {
        return intFrom((self, scratch, result) -> virStoragePoolGetAutostart(self, result)) != 0;
    }

    public void setAutostart(boolean autostart) {
        run((self, scratch) -> virStoragePoolSetAutostart(self, autostart ? 1 : 0));
    }

    /** Starts it. */
    public void create(PoolCreateFlag... flags) {
        run((self, scratch) -> virStoragePoolCreate(self, Flag.bits(flags)));
    }

    /** Makes what it stands on: the folder, the file system. */
    public void build(PoolBuildFlag... flags) {
        run((self, scratch) -> virStoragePoolBuild(self, Flag.bits(flags)));
    }

    /** Stops it; nothing in it is lost. */
    public void destroy() {
        run((self, scratch) -> virStoragePoolDestroy(self));
    }

    /** Deletes what it stands on. What is in it is lost. */
    public void delete(PoolDeleteFlag... flags) {
        run((self, scratch) -> virStoragePoolDelete(self, Flag.bits(flags)));
    }

    public void undefine() {
        run((self, scratch) -> virStoragePoolUndefine(self));
    }

    /** Looks anew at what is in it. */
    public void refresh() {
        run((self, scratch) -> virStoragePoolRefresh(self, 0));
    }

    public Handles<StorageVolume> listAllVolumes() {
        return handles(StorageVolume::new, (self, scratch, array) -> virStoragePoolListAllVolumes(self, array, 0));
    }

    public StorageVolume volumeLookupByName(String name) {
        return object(StorageVolume::new, (self, scratch) -> virStorageVolLookupByName(self, scratch.text(name)));
    }

    public Optional<StorageVolume> findVolume(String name) {
        return objectUnless(
                ErrorCode.NO_STORAGE_VOL,
                StorageVolume::new,
                (self, scratch) -> virStorageVolLookupByName(self, scratch.text(name)));
    }

    public StorageVolume volumeCreateXml(String xml, VolumeCreateFlag... flags) {
        return object(
                StorageVolume::new,
                (self, scratch) -> virStorageVolCreateXML(self, scratch.text(xml), Flag.bits(flags)));
    }

    /** A new volume with the content of another one; may take as long as copying does. */
    public StorageVolume volumeCreateXmlFrom(String xml, StorageVolume source, VolumeCreateFlag... flags) {
        return source.with((volume, outer) -> object(
                StorageVolume::new,
                (self, scratch) -> virStorageVolCreateXMLFrom(self, scratch.text(xml), volume, Flag.bits(flags))));
    }
}
