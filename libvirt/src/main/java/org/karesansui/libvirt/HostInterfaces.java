package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirInterface.*;

/** The network interfaces of the host, where libvirt was built to manage them. */
public final class HostInterfaces {
    private final Connection connection;

    HostInterfaces(Connection connection) {
        this.connection = connection;
    }

    public Handles<HostInterface> listAll(InterfaceListFlag... flags) {
        return connection.handles(
                HostInterface::new,
                (self, scratch, array) -> virConnectListAllInterfaces(self, array, Flag.bits(flags)));
    }

    public HostInterface lookupByName(String name) {
        return connection.object(
                HostInterface::new, (self, scratch) -> virInterfaceLookupByName(self, scratch.text(name)));
    }

    public HostInterface lookupByMac(String mac) {
        return connection.object(
                HostInterface::new, (self, scratch) -> virInterfaceLookupByMACString(self, scratch.text(mac)));
    }

    public HostInterface defineXml(String xml, InterfaceDefineFlag... flags) {
        return connection.object(
                HostInterface::new,
                (self, scratch) -> virInterfaceDefineXML(self, scratch.text(xml), Flag.bits(flags)));
    }

    /** Remembers the configuration, to come back to it with {@link #changeRollback}. */
    public void changeBegin() {
        connection.run((self, scratch) -> virInterfaceChangeBegin(self, 0));
    }

    public void changeCommit() {
        connection.run((self, scratch) -> virInterfaceChangeCommit(self, 0));
    }

    public void changeRollback() {
        connection.run((self, scratch) -> virInterfaceChangeRollback(self, 0));
    }
}
