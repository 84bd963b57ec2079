package org.karesansui.host;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.karesansui.libvirt.Connection;
import org.karesansui.libvirt.ErrorCode;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.libvirt.Network;
import org.karesansui.xml.network.NetworkXml;

/** Reads what the inventory keeps of virtual networks, and the addresses that they gave out. On a lane. */
final class NetworkReader {
    private NetworkReader() {}

    static Map<UUID, NetworkFacts> readAll(Connection connection) {
        var all = new HashMap<UUID, NetworkFacts>();
        try (var networks = connection.networks().listAll()) {
            for (var network : networks) {
                try {
                    var facts = read(network);
                    all.put(facts.uuid(), facts);
                } catch (LibvirtException failure) {
                    if (!failure.is(ErrorCode.NO_NETWORK)) {
                        throw failure;
                    }
                }
            }
        }
        return all;
    }

    private static NetworkFacts read(Network network) {
        var xml = NetworkXml.parse(network.xml());
        return new NetworkFacts(
                network.uuid(),
                network.name(),
                xml.forwardMode().map(mode -> mode.word()).orElse(""),
                xml.bridge().orElse(""),
                network.isActive(),
                network.autostart());
    }

    /** IP addresses by the NIC's MAC address, in lower case. */
    record Leases(Map<String, List<String>> byMac) {
        /** IPv4 first, as people look for it. */
        List<String> of(List<String> macs) {
            return macs.stream()
                    .flatMap(mac -> byMac.getOrDefault(mac.toLowerCase(Locale.ROOT), List.of()).stream())
                    .sorted(Comparator.comparing(address -> address.contains(":")))
                    .toList();
        }
    }

    static Leases leases(Connection connection, Collection<NetworkFacts> networks) {
        var byMac = new HashMap<String, List<String>>();
        for (var facts : networks) {
            if (facts.active() && !facts.bridge().isEmpty()) {
                addLeases(connection, facts, byMac);
            }
        }
        return new Leases(byMac);
    }

    private static void addLeases(Connection connection, NetworkFacts facts, Map<String, List<String>> byMac) {
        try (var network = connection.networks().lookupByUuid(facts.uuid())) {
            for (var lease : network.dhcpLeases(null)) {
                byMac.computeIfAbsent(lease.mac().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                        .add(lease.address().address());
            }
        } catch (LibvirtException failure) {
            // A network that has just gone, or a driver without leases, tells no address.
            if (!failure.is(ErrorCode.NO_NETWORK) && !failure.is(ErrorCode.NO_SUPPORT)) {
                throw failure;
            }
        }
    }
}
