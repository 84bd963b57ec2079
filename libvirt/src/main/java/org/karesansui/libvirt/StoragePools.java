package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirStorage.*;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The storage pools of a connection, and volumes found without their pool. */
public final class StoragePools {
    private final Connection connection;

    StoragePools(Connection connection) {
        this.connection = connection;
    }

    public Handles<StoragePool> listAll(PoolListFlag... flags) {
        return connection.handles(
                StoragePool::new,
                (self, scratch, array) -> virConnectListAllStoragePools(self, array, Flag.bits(flags)));
    }

    public StoragePool lookupByName(String name) {
        return connection.object(
                StoragePool::new, (self, scratch) -> virStoragePoolLookupByName(self, scratch.text(name)));
    }

    public StoragePool lookupByUuid(UUID uuid) {
        return connection.object(
                StoragePool::new, (self, scratch) -> virStoragePoolLookupByUUID(self, scratch.uuid(uuid)));
    }

    public StoragePool lookupByTargetPath(String path) {
        return connection.object(
                StoragePool::new, (self, scratch) -> virStoragePoolLookupByTargetPath(self, scratch.text(path)));
    }

    public Optional<StoragePool> find(String name) {
        return connection.objectUnless(
                ErrorCode.NO_STORAGE_POOL,
                StoragePool::new,
                (self, scratch) -> virStoragePoolLookupByName(self, scratch.text(name)));
    }

    public Optional<StoragePool> find(UUID uuid) {
        return connection.objectUnless(
                ErrorCode.NO_STORAGE_POOL,
                StoragePool::new,
                (self, scratch) -> virStoragePoolLookupByUUID(self, scratch.uuid(uuid)));
    }

    /** Stores a definition, new or changed. */
    public StoragePool defineXml(String xml, PoolDefineFlag... flags) {
        return connection.object(
                StoragePool::new,
                (self, scratch) -> virStoragePoolDefineXML(self, scratch.text(xml), Flag.bits(flags)));
    }

    /** Starts a pool that has no stored definition. */
    public StoragePool createXml(String xml, PoolCreateFlag... flags) {
        return connection.object(
                StoragePool::new,
                (self, scratch) -> virStoragePoolCreateXML(self, scratch.text(xml), Flag.bits(flags)));
    }

    /** What could become a pool of that type: the exports of a server, the groups of a host. */
    public String findSources(String type, @Nullable String sourceXml) {
        return connection.text((self, scratch) ->
                virConnectFindStoragePoolSources(self, scratch.text(type), scratch.textOrNull(sourceXml), 0));
    }

    public String capabilities() {
        return connection.text((self, scratch) -> virConnectGetStoragePoolCapabilities(self, 0));
    }

    public StorageVolume volumeLookupByKey(String key) {
        return connection.object(
                StorageVolume::new, (self, scratch) -> virStorageVolLookupByKey(self, scratch.text(key)));
    }

    public StorageVolume volumeLookupByPath(String path) {
        return connection.object(
                StorageVolume::new, (self, scratch) -> virStorageVolLookupByPath(self, scratch.text(path)));
    }

    public Optional<StorageVolume> findVolume(String path) {
        return connection.objectUnless(
                ErrorCode.NO_STORAGE_VOL,
                StorageVolume::new,
                (self, scratch) -> virStorageVolLookupByPath(self, scratch.text(path)));
    }
}
