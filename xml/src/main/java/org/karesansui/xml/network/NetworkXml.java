package org.karesansui.xml.network;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.karesansui.xml.MacAddress;
import org.karesansui.xml.Namespace;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlException;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;

/** A virtual network. */
public final class NetworkXml implements XmlView {
    static final Place NETWORK = Place.of(
            "network",
            "name",
            "uuid",
            "title",
            "description",
            "metadata",
            "forward",
            "bridge",
            "mtu",
            "mac",
            "domain",
            "dns",
            "vlan",
            "bandwidth",
            "ip",
            "route",
            "virtualport",
            "portgroup");
    private static final Place BRIDGE_PLACE = NETWORK.child("bridge");
    private static final Place FORWARD = NETWORK.child("forward", "driver", "pf", "nat", "interface", "address");
    private static final Place DOMAIN_PLACE = NETWORK.child("domain");
    private static final Place DNS_PLACE = NETWORK.child("dns", "forwarder", "txt", "host", "srv");

    public static final Property<String> NAME = NETWORK.child("name").text(Spelling.TEXT);
    public static final Property<UUID> IDENTIFIER = NETWORK.child("uuid").text(Spelling.IDENTIFIER);
    public static final Property<String> TITLE = NETWORK.child("title").text(Spelling.TEXT);
    public static final Property<String> DESCRIPTION =
            NETWORK.child("description").text(Spelling.TEXT);
    public static final Property<Integer> CONNECTIONS = NETWORK.attr("connections", Spelling.INTEGER);
    public static final Property<ForwardMode> FORWARD_MODE = FORWARD.attr("mode", Spelling.word(ForwardMode::new));
    public static final Property<String> FORWARD_DEVICE = FORWARD.attr("dev", Spelling.TEXT);
    public static final Property<String> BRIDGE = BRIDGE_PLACE.attr("name", Spelling.TEXT);
    public static final Property<Boolean> SPANNING_TREE = BRIDGE_PLACE.attr("stp", Spelling.ON_OFF);
    public static final Property<Integer> FORWARD_DELAY = BRIDGE_PLACE.attr("delay", Spelling.INTEGER);
    public static final Property<String> ZONE = BRIDGE_PLACE.attr("zone", Spelling.TEXT);
    public static final Property<Integer> MTU = NETWORK.child("mtu").attr("size", Spelling.INTEGER);
    public static final Property<MacAddress> MAC = NETWORK.child("mac").attr("address", Spelling.MAC);
    public static final Property<String> DOMAIN = DOMAIN_PLACE.attr("name", Spelling.TEXT);
    public static final Property<Boolean> DOMAIN_LOCAL = DOMAIN_PLACE.attr("localOnly", Spelling.YES_NO);
    public static final Property<Boolean> DNS = DNS_PLACE.attr("enable", Spelling.YES_NO);
    public static final Property<List<String>> DNS_FORWARDERS = DNS_PLACE.list("forwarder", "addr", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(
            NAME,
            IDENTIFIER,
            TITLE,
            DESCRIPTION,
            CONNECTIONS,
            FORWARD_MODE,
            FORWARD_DEVICE,
            BRIDGE,
            SPANNING_TREE,
            FORWARD_DELAY,
            ZONE,
            MTU,
            MAC,
            DOMAIN,
            DOMAIN_LOCAL,
            DNS,
            DNS_FORWARDERS);

    private static final Place METADATA = NETWORK.child("metadata");

    public static NetworkXml parse(String xml) {
        return of(XmlNode.parse(xml));
    }

    /** @throws XmlException if it is another element than {@code network} */
    public static NetworkXml of(XmlNode node) {
        return new NetworkXml(node.expect("network"));
    }

    /** A new network that is closed: no way out, no address. libvirt gives it a bridge. */
    public static NetworkXml create(String name) {
        return new NetworkXml(XmlNode.create("network")).name(name);
    }

    private final XmlNode node;

    NetworkXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public String name() {
        return NAME.require(node);
    }

    public NetworkXml name(String value) {
        NAME.write(node, value);
        return this;
    }

    public Optional<UUID> uuid() {
        return IDENTIFIER.read(node);
    }

    public NetworkXml uuid(UUID value) {
        IDENTIFIER.write(node, value);
        return this;
    }

    /** Since libvirt 9.7; an older one drops it. */
    public Optional<String> title() {
        return TITLE.read(node);
    }

    public NetworkXml title(String value) {
        TITLE.write(node, value);
        return this;
    }

    /** Since libvirt 9.7; an older one drops it. */
    public Optional<String> description() {
        return DESCRIPTION.read(node);
    }

    public NetworkXml description(String value) {
        DESCRIPTION.write(node, value);
        return this;
    }

    /** How many interfaces of running guests are on it; libvirt tells. */
    public Optional<Integer> connections() {
        return CONNECTIONS.read(node);
    }

    public NetworkXml connections(int value) {
        CONNECTIONS.write(node, value);
        return this;
    }

    public Optional<ForwardMode> forwardMode() {
        return FORWARD_MODE.read(node);
    }

    public NetworkXml forwardMode(ForwardMode value) {
        FORWARD_MODE.write(node, value);
        return this;
    }

    /** The only device of the host through which traffic leaves; any where it is missing. */
    public Optional<String> forwardDevice() {
        return FORWARD_DEVICE.read(node);
    }

    public NetworkXml forwardDevice(String value) {
        FORWARD_DEVICE.write(node, value);
        return this;
    }

    /** libvirt chooses a name where it is missing. */
    public Optional<String> bridge() {
        return BRIDGE.read(node);
    }

    public NetworkXml bridge(String value) {
        BRIDGE.write(node, value);
        return this;
    }

    public Optional<Boolean> spanningTree() {
        return SPANNING_TREE.read(node);
    }

    public NetworkXml spanningTree(boolean value) {
        SPANNING_TREE.write(node, value);
        return this;
    }

    /** In seconds. */
    public Optional<Integer> forwardDelay() {
        return FORWARD_DELAY.read(node);
    }

    public NetworkXml forwardDelay(int value) {
        FORWARD_DELAY.write(node, value);
        return this;
    }

    /** Of firewalld. */
    public Optional<String> zone() {
        return ZONE.read(node);
    }

    public NetworkXml zone(String value) {
        ZONE.write(node, value);
        return this;
    }

    public Optional<Integer> mtu() {
        return MTU.read(node);
    }

    public NetworkXml mtu(int value) {
        MTU.write(node, value);
        return this;
    }

    /** Of the bridge. */
    public Optional<MacAddress> mac() {
        return MAC.read(node);
    }

    public NetworkXml mac(MacAddress value) {
        MAC.write(node, value);
        return this;
    }

    /** The DNS domain of the guests. */
    public Optional<String> domain() {
        return DOMAIN.read(node);
    }

    public NetworkXml domain(String value) {
        DOMAIN.write(node, value);
        return this;
    }

    /** Whether names of that domain are never asked of another server. */
    public Optional<Boolean> domainLocal() {
        return DOMAIN_LOCAL.read(node);
    }

    public NetworkXml domainLocal(boolean value) {
        DOMAIN_LOCAL.write(node, value);
        return this;
    }

    /** Whether the network answers DNS; it does where nothing is said. */
    public Optional<Boolean> dns() {
        return DNS.read(node);
    }

    public NetworkXml dns(boolean value) {
        DNS.write(node, value);
        return this;
    }

    /** The servers that are asked; those of the host where there are none. */
    public List<String> dnsForwarders() {
        return DNS_FORWARDERS.require(node);
    }

    public NetworkXml dnsForwarders(List<String> values) {
        DNS_FORWARDERS.write(node, values);
        return this;
    }

    /** What one program keeps in the network itself. */
    public Optional<XmlNode> metadata(Namespace namespace, String element) {
        return METADATA.find(node).flatMap(metadata -> metadata.child(namespace, element));
    }

    /** As {@link #metadata}, made where it is missing. The metadata of other programs stays. */
    public XmlNode ensureMetadata(Namespace namespace, String element) {
        return METADATA.ensure(node).ensure(namespace, element);
    }

    public List<IpBlockXml> ipBlocks() {
        return node.children("ip").stream().map(IpBlockXml::new).toList();
    }

    /** Adds an address of the bridge, which is the guests' router. */
    public IpBlockXml addIpBlock(IpFamily family, String address, int prefix) {
        return new IpBlockXml(node.add("ip", NETWORK.order()))
                .family(family)
                .address(address)
                .prefix(prefix);
    }

    public void remove(IpBlockXml block) {
        block.node().remove();
    }

    public List<DnsHostXml> dnsHosts() {
        return DNS_PLACE.find(node).stream()
                .flatMap(dns -> dns.children("host").stream())
                .map(DnsHostXml::new)
                .toList();
    }

    public DnsHostXml addDnsHost(String address, List<String> names) {
        return new DnsHostXml(DNS_PLACE.ensure(node).add("host", DNS_PLACE.order()))
                .address(address)
                .names(names);
    }

    public void remove(DnsHostXml host) {
        host.node().remove();
        DNS_PLACE.prune(node);
    }

    public List<PortGroupXml> portGroups() {
        return node.children("portgroup").stream().map(PortGroupXml::new).toList();
    }

    public PortGroupXml addPortGroup(String name) {
        return new PortGroupXml(node.add("portgroup", NETWORK.order())).name(name);
    }

    public void remove(PortGroupXml group) {
        group.node().remove();
    }
}
