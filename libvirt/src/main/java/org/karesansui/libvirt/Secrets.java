package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirSecret.*;

import java.util.Optional;
import java.util.UUID;

/** The secrets that libvirt keeps for storage and encryption. */
public final class Secrets {
    private final Connection connection;

    Secrets(Connection connection) {
        this.connection = connection;
    }

    public Handles<Secret> listAll(SecretListFlag... flags) {
        return connection.handles(
                Secret::new, (self, scratch, array) -> virConnectListAllSecrets(self, array, Flag.bits(flags)));
    }

    public Secret lookupByUuid(UUID uuid) {
        return connection.object(Secret::new, (self, scratch) -> virSecretLookupByUUID(self, scratch.uuid(uuid)));
    }

    public Secret lookupByUsage(SecretUsageType type, String id) {
        return connection.object(
                Secret::new, (self, scratch) -> virSecretLookupByUsage(self, type.number(), scratch.text(id)));
    }

    public Optional<Secret> find(UUID uuid) {
        return connection.objectUnless(
                ErrorCode.NO_SECRET, Secret::new, (self, scratch) -> virSecretLookupByUUID(self, scratch.uuid(uuid)));
    }

    public Secret defineXml(String xml, SecretDefineFlag... flags) {
        return connection.object(
                Secret::new, (self, scratch) -> virSecretDefineXML(self, scratch.text(xml), Flag.bits(flags)));
    }
}
