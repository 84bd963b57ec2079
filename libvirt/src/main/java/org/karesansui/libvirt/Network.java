package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.karesansui.libvirt.ffi.VirNetwork.*;

import java.lang.foreign.MemorySegment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.karesansui.libvirt.ffi.Layouts.NetworkDHCPLeaseLayout;
import org.karesansui.libvirt.ffi.Memory;

/** A virtual network. */
public final class Network extends Handle {

    Network(Lifeline lifeline, MemorySegment pointer) {
        super(lifeline, pointer);
    }

    @Override
    void free(MemorySegment self) {
        virNetworkFree(self);
    }

    public String name() {
        return borrowed((self, scratch) -> virNetworkGetName(self));
    }

    public UUID uuid() {
        return uuidFrom((self, scratch, bytes) -> virNetworkGetUUID(self, bytes));
    }

    public String xml(NetworkXmlFlag... flags) {
        return text((self, scratch) -> virNetworkGetXMLDesc(self, Flag.bits(flags)));
    }

    /** The bridge of the host; empty where the network has none of its own. */
    public Optional<String> bridgeName() {
        try {
            return Optional.of(text((self, scratch) -> virNetworkGetBridgeName(self)));
        } catch (LibvirtException e) {
            // libvirt has no code of its own for "this network has no bridge".
            if (e.is(ErrorCode.INTERNAL_ERROR)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    public boolean isActive() {
        return truth((self, scratch) -> virNetworkIsActive(self));
    }

    public boolean isPersistent() {
        return truth((self, scratch) -> virNetworkIsPersistent(self));
    }

    public boolean autostart() {
        return intFrom((self, scratch, result) -> virNetworkGetAutostart(self, result)) != 0;
    }

    public void setAutostart(boolean autostart) {
        run((self, scratch) -> virNetworkSetAutostart(self, autostart ? 1 : 0));
    }

    public void create() {
        run((self, scratch) -> virNetworkCreate(self));
    }

    public void destroy() {
        run((self, scratch) -> virNetworkDestroy(self));
    }

    public void undefine() {
        run((self, scratch) -> virNetworkUndefine(self));
    }

    /**
     * Changes one part of the definition in place.
     *
     * @param parentIndex which of several parents, -1 for the first that fits
     */
    public void update(
            NetworkUpdateCommand command,
            NetworkUpdateSection section,
            int parentIndex,
            String xml,
            NetworkUpdateFlag... flags) {
        run((self, scratch) -> virNetworkUpdate(
                self, command.number(), section.number(), parentIndex, scratch.text(xml), Flag.bits(flags)));
    }

    /** The leases of the network's own DHCP server, of one MAC address or of all (null). */
    public List<DhcpLease> dhcpLeases(@Nullable String mac) {
        return with((self, scratch) -> {
            var array = scratch.pointer();
            int count = checked(virNetworkGetDHCPLeases(self, scratch.textOrNull(mac), array, 0));
            return leases(array.get(ADDRESS, 0), count);
        });
    }

    private static List<DhcpLease> leases(MemorySegment array, int count) {
        // SAFETY: the array and each lease are ours; freed by the thread that received them, after all is copied.
        try {
            var pointers = Memory.at(array, ADDRESS.byteSize() * count);
            var leases = new ArrayList<DhcpLease>(count);
            for (int i = 0; i < count; i++) {
                var pointer = pointers.getAtIndex(ADDRESS, i);
                leases.add(lease(Memory.at(pointer, NetworkDHCPLeaseLayout.SIZE)));
                virNetworkDHCPLeaseFree(pointer);
            }
            return List.copyOf(leases);
        } finally {
            Memory.free(array);
        }
    }

    private static DhcpLease lease(MemorySegment lease) {
        return new DhcpLease(
                text(lease, NetworkDHCPLeaseLayout.IFACE),
                Instant.ofEpochSecond(lease.get(JAVA_LONG, NetworkDHCPLeaseLayout.EXPIRYTIME)),
                new IpAddress(
                        AddressType.of(lease.get(JAVA_INT, NetworkDHCPLeaseLayout.TYPE)),
                        text(lease, NetworkDHCPLeaseLayout.IPADDR),
                        lease.get(JAVA_INT, NetworkDHCPLeaseLayout.PREFIX)),
                text(lease, NetworkDHCPLeaseLayout.MAC),
                text(lease, NetworkDHCPLeaseLayout.HOSTNAME),
                text(lease, NetworkDHCPLeaseLayout.CLIENTID),
                text(lease, NetworkDHCPLeaseLayout.IAID));
    }

    private static String text(MemorySegment structure, long offset) {
        return Memory.borrowedOrEmpty(structure.get(ADDRESS, offset));
    }

    public Handles<NetworkPort> listAllPorts() {
        return handles(NetworkPort::new, (self, scratch, array) -> virNetworkListAllPorts(self, array, 0));
    }

    public NetworkPort portLookupByUuid(UUID uuid) {
        return object(NetworkPort::new, (self, scratch) -> virNetworkPortLookupByUUID(self, scratch.uuid(uuid)));
    }

    public NetworkPort portCreateXml(String xml, NetworkPortCreateFlag... flags) {
        return object(
                NetworkPort::new,
                (self, scratch) -> virNetworkPortCreateXML(self, scratch.text(xml), Flag.bits(flags)));
    }
}
