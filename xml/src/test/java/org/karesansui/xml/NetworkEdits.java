package org.karesansui.xml;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.karesansui.xml.network.DhcpHostXml;
import org.karesansui.xml.network.DhcpRangeXml;
import org.karesansui.xml.network.DnsHostXml;
import org.karesansui.xml.network.ForwardMode;
import org.karesansui.xml.network.IpBlockXml;
import org.karesansui.xml.network.IpFamily;
import org.karesansui.xml.network.NetworkXml;
import org.karesansui.xml.network.PortGroupXml;

/** What the views over networks edit. */
final class NetworkEdits {
    private static final UUID IDENTIFIER = UUID.fromString("11111111-2222-3333-4444-555555555555");
    private static final MacAddress MAC = new MacAddress("52:54:00:12:34:56");

    private NetworkEdits() {}

    static Stream<Subject<?>> all() {
        return Stream.of(network(), ipBlock(), dhcpRange(), dhcpHost(), dnsHost(), portGroup());
    }

    private static Subject<NetworkXml> network() {
        return new Subject<>(
                "NetworkXml",
                "network",
                NetworkXml::of,
                NetworkXml.PROPERTIES,
                List.of(
                        Edit.of(NetworkXml.NAME, NetworkXml::name, NetworkXml::name, "other name"),
                        Edit.of(NetworkXml.IDENTIFIER, NetworkXml::uuid, NetworkXml::uuid, IDENTIFIER),
                        Edit.of(NetworkXml.TITLE, NetworkXml::title, NetworkXml::title, "other title"),
                        Edit.of(
                                NetworkXml.DESCRIPTION,
                                NetworkXml::description,
                                NetworkXml::description,
                                "other description"),
                        Edit.of(NetworkXml.CONNECTIONS, NetworkXml::connections, NetworkXml::connections, 7),
                        Edit.of(
                                NetworkXml.FORWARD_MODE,
                                NetworkXml::forwardMode,
                                NetworkXml::forwardMode,
                                ForwardMode.ROUTE),
                        Edit.of(
                                NetworkXml.FORWARD_DEVICE,
                                NetworkXml::forwardDevice,
                                NetworkXml::forwardDevice,
                                "other forwardDevice"),
                        Edit.of(NetworkXml.BRIDGE, NetworkXml::bridge, NetworkXml::bridge, "other bridge"),
                        Edit.of(NetworkXml.SPANNING_TREE, NetworkXml::spanningTree, NetworkXml::spanningTree, true),
                        Edit.of(NetworkXml.FORWARD_DELAY, NetworkXml::forwardDelay, NetworkXml::forwardDelay, 7),
                        Edit.of(NetworkXml.ZONE, NetworkXml::zone, NetworkXml::zone, "other zone"),
                        Edit.of(NetworkXml.MTU, NetworkXml::mtu, NetworkXml::mtu, 7),
                        Edit.of(NetworkXml.MAC, NetworkXml::mac, NetworkXml::mac, MAC),
                        Edit.of(NetworkXml.DOMAIN, NetworkXml::domain, NetworkXml::domain, "other domain"),
                        Edit.of(NetworkXml.DOMAIN_LOCAL, NetworkXml::domainLocal, NetworkXml::domainLocal, true),
                        Edit.of(NetworkXml.DNS, NetworkXml::dns, NetworkXml::dns, true),
                        Edit.of(
                                NetworkXml.DNS_FORWARDERS,
                                NetworkXml::dnsForwarders,
                                NetworkXml::dnsForwarders,
                                List.of("two", "one", "three"))));
    }

    private static Subject<IpBlockXml> ipBlock() {
        return new Subject<>(
                "IpBlockXml",
                "network",
                root -> NetworkXml.of(root).ipBlocks().getFirst(),
                IpBlockXml.PROPERTIES,
                List.of(
                        Edit.of(IpBlockXml.FAMILY, IpBlockXml::family, IpBlockXml::family, IpFamily.IPV6),
                        Edit.of(IpBlockXml.ADDRESS, IpBlockXml::address, IpBlockXml::address, "other address"),
                        Edit.of(IpBlockXml.PREFIX, IpBlockXml::prefix, IpBlockXml::prefix, 7),
                        Edit.of(IpBlockXml.NETMASK, IpBlockXml::netmask, IpBlockXml::netmask, "other netmask"),
                        Edit.of(IpBlockXml.TFTP_ROOT, IpBlockXml::tftpRoot, IpBlockXml::tftpRoot, "other tftpRoot"),
                        Edit.of(IpBlockXml.BOOT_FILE, IpBlockXml::bootFile, IpBlockXml::bootFile, "other bootFile"),
                        Edit.of(
                                IpBlockXml.BOOT_SERVER,
                                IpBlockXml::bootServer,
                                IpBlockXml::bootServer,
                                "other bootServer")));
    }

    private static Subject<DhcpRangeXml> dhcpRange() {
        return new Subject<>(
                "DhcpRangeXml",
                "network",
                root -> NetworkXml.of(root).ipBlocks().getFirst().ranges().getFirst(),
                DhcpRangeXml.PROPERTIES,
                List.of(
                        Edit.of(DhcpRangeXml.START, DhcpRangeXml::start, DhcpRangeXml::start, "other start"),
                        Edit.of(DhcpRangeXml.END, DhcpRangeXml::end, DhcpRangeXml::end, "other end")));
    }

    private static Subject<DhcpHostXml> dhcpHost() {
        return new Subject<>(
                "DhcpHostXml",
                "network",
                root -> NetworkXml.of(root).ipBlocks().getFirst().hosts().getFirst(),
                DhcpHostXml.PROPERTIES,
                List.of(
                        Edit.of(DhcpHostXml.MAC, DhcpHostXml::mac, DhcpHostXml::mac, MAC),
                        Edit.of(DhcpHostXml.CLIENT, DhcpHostXml::client, DhcpHostXml::client, "other client"),
                        Edit.of(DhcpHostXml.NAME, DhcpHostXml::name, DhcpHostXml::name, "other name"),
                        Edit.of(DhcpHostXml.ADDRESS, DhcpHostXml::address, DhcpHostXml::address, "other address")));
    }

    private static Subject<DnsHostXml> dnsHost() {
        return new Subject<>(
                "DnsHostXml",
                "network",
                root -> NetworkXml.of(root).dnsHosts().getFirst(),
                DnsHostXml.PROPERTIES,
                List.of(
                        Edit.of(DnsHostXml.ADDRESS, DnsHostXml::address, DnsHostXml::address, "other address"),
                        Edit.of(
                                DnsHostXml.NAMES,
                                DnsHostXml::names,
                                DnsHostXml::names,
                                List.of("two", "one", "three"))));
    }

    private static Subject<PortGroupXml> portGroup() {
        return new Subject<>(
                "PortGroupXml",
                "network",
                root -> NetworkXml.of(root).portGroups().getFirst(),
                PortGroupXml.PROPERTIES,
                List.of(
                        Edit.of(PortGroupXml.NAME, PortGroupXml::name, PortGroupXml::name, "other name"),
                        Edit.of(PortGroupXml.DEFAULT, PortGroupXml::isDefault, PortGroupXml::isDefault, true),
                        Edit.of(PortGroupXml.VLAN_ID, PortGroupXml::vlan, PortGroupXml::vlan, 7)));
    }
}
