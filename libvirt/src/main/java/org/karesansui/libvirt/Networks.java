package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirNetwork.*;

import java.util.Optional;
import java.util.UUID;

/** The virtual networks of a connection. */
public final class Networks {
    private final Connection connection;

    Networks(Connection connection) {
        this.connection = connection;
    }

    public Handles<Network> listAll(NetworkListFlag... flags) {
        return connection.handles(
                Network::new, (self, scratch, array) -> virConnectListAllNetworks(self, array, Flag.bits(flags)));
    }

    public Network lookupByName(String name) {
        return connection.object(Network::new, (self, scratch) -> virNetworkLookupByName(self, scratch.text(name)));
    }

    public Network lookupByUuid(UUID uuid) {
        return connection.object(Network::new, (self, scratch) -> virNetworkLookupByUUID(self, scratch.uuid(uuid)));
    }

    public Optional<Network> find(String name) {
        return connection.objectUnless(
                ErrorCode.NO_NETWORK,
                Network::new,
                (self, scratch) -> virNetworkLookupByName(self, scratch.text(name)));
    }

    public Optional<Network> find(UUID uuid) {
        return connection.objectUnless(
                ErrorCode.NO_NETWORK,
                Network::new,
                (self, scratch) -> virNetworkLookupByUUID(self, scratch.uuid(uuid)));
    }

    /** Stores a definition, new or changed. */
    public Network defineXml(String xml, NetworkDefineFlag... flags) {
        return connection.object(
                Network::new, (self, scratch) -> virNetworkDefineXMLFlags(self, scratch.text(xml), Flag.bits(flags)));
    }

    /** Starts a network that has no stored definition. */
    public Network createXml(String xml, NetworkCreateFlag... flags) {
        return connection.object(
                Network::new, (self, scratch) -> virNetworkCreateXMLFlags(self, scratch.text(xml), Flag.bits(flags)));
    }
}
