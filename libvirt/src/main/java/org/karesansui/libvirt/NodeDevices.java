package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirNodedev.*;

import java.util.Optional;

/** The devices of the host behind a connection. */
public final class NodeDevices {
    private final Connection connection;

    NodeDevices(Connection connection) {
        this.connection = connection;
    }

    public Handles<NodeDevice> listAll(NodeDeviceListFlag... flags) {
        return connection.handles(
                NodeDevice::new, (self, scratch, array) -> virConnectListAllNodeDevices(self, array, Flag.bits(flags)));
    }

    public NodeDevice lookupByName(String name) {
        return connection.object(
                NodeDevice::new, (self, scratch) -> virNodeDeviceLookupByName(self, scratch.text(name)));
    }

    public Optional<NodeDevice> find(String name) {
        return connection.objectUnless(
                ErrorCode.NO_NODE_DEVICE,
                NodeDevice::new,
                (self, scratch) -> virNodeDeviceLookupByName(self, scratch.text(name)));
    }

    public NodeDevice lookupScsiHostByWwn(String wwnn, String wwpn) {
        return connection.object(
                NodeDevice::new,
                (self, scratch) -> virNodeDeviceLookupSCSIHostByWWN(self, scratch.text(wwnn), scratch.text(wwpn), 0));
    }

    /** Makes a virtual device: a vHBA, a mediated device. */
    public NodeDevice createXml(String xml, NodeDeviceCreateFlag... flags) {
        return connection.object(
                NodeDevice::new, (self, scratch) -> virNodeDeviceCreateXML(self, scratch.text(xml), Flag.bits(flags)));
    }

    public NodeDevice defineXml(String xml, NodeDeviceDefineFlag... flags) {
        return connection.object(
                NodeDevice::new, (self, scratch) -> virNodeDeviceDefineXML(self, scratch.text(xml), Flag.bits(flags)));
    }
}
