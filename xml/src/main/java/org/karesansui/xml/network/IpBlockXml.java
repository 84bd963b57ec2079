package org.karesansui.xml.network;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;

/** An address of a network’s bridge, and what it gives out by DHCP there. */
public final class IpBlockXml implements XmlView {
    static final Place IP = Place.of("ip", "tftp", "dhcp");
    private static final Place DHCP = IP.child("dhcp", "range", "host", "bootp");

    public static final Property<IpFamily> FAMILY = IP.attr("family", Spelling.word(IpFamily::new));
    public static final Property<String> ADDRESS = IP.attr("address", Spelling.TEXT);
    public static final Property<Integer> PREFIX = IP.attr("prefix", Spelling.INTEGER);
    public static final Property<String> NETMASK = IP.attr("netmask", Spelling.TEXT);
    public static final Property<String> TFTP_ROOT = IP.child("tftp").attr("root", Spelling.TEXT);
    public static final Property<String> BOOT_FILE = DHCP.child("bootp").attr("file", Spelling.TEXT);
    public static final Property<String> BOOT_SERVER = DHCP.child("bootp").attr("server", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES =
            List.of(FAMILY, ADDRESS, PREFIX, NETMASK, TFTP_ROOT, BOOT_FILE, BOOT_SERVER);

    private final XmlNode node;

    public IpBlockXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    /** IPv4 where it is missing. */
    public Optional<IpFamily> family() {
        return FAMILY.read(node);
    }

    public IpBlockXml family(IpFamily value) {
        FAMILY.write(node, value);
        return this;
    }

    /** The bridge’s own. */
    public String address() {
        return ADDRESS.require(node);
    }

    public IpBlockXml address(String value) {
        ADDRESS.write(node, value);
        return this;
    }

    /** 0 to 32, or 128; a block has this or {@link #netmask()}. */
    public Optional<Integer> prefix() {
        return PREFIX.read(node);
    }

    public IpBlockXml prefix(int value) {
        PREFIX.write(node, value);
        return this;
    }

    public Optional<String> netmask() {
        return NETMASK.read(node);
    }

    public IpBlockXml netmask(String value) {
        NETMASK.write(node, value);
        return this;
    }

    /** The folder of the host that is served by TFTP. */
    public Optional<String> tftpRoot() {
        return TFTP_ROOT.read(node);
    }

    public IpBlockXml tftpRoot(String value) {
        TFTP_ROOT.write(node, value);
        return this;
    }

    public Optional<String> bootFile() {
        return BOOT_FILE.read(node);
    }

    public IpBlockXml bootFile(String value) {
        BOOT_FILE.write(node, value);
        return this;
    }

    public Optional<String> bootServer() {
        return BOOT_SERVER.read(node);
    }

    public IpBlockXml bootServer(String value) {
        BOOT_SERVER.write(node, value);
        return this;
    }

    public List<DhcpRangeXml> ranges() {
        return inDhcp("range", DhcpRangeXml::new);
    }

    /** Gives out the addresses from {@code start} to {@code end}, both included. */
    public DhcpRangeXml addRange(String start, String end) {
        return new DhcpRangeXml(addToDhcp("range")).start(start).end(end);
    }

    public void remove(DhcpRangeXml range) {
        removeFromDhcp(range.node());
    }

    public List<DhcpHostXml> hosts() {
        return inDhcp("host", DhcpHostXml::new);
    }

    /** Keeps an address for one host. In an IPv6 block a host is known by its name, not by its MAC address. */
    public DhcpHostXml addHost(String address) {
        return new DhcpHostXml(addToDhcp("host")).address(address);
    }

    public void remove(DhcpHostXml host) {
        removeFromDhcp(host.node());
    }

    private <V> List<V> inDhcp(String name, Function<XmlNode, V> view) {
        return DHCP.find(node).stream()
                .flatMap(dhcp -> dhcp.children(name).stream())
                .map(view)
                .toList();
    }

    private XmlNode addToDhcp(String name) {
        return DHCP.ensure(node).add(name, DHCP.order());
    }

    private void removeFromDhcp(XmlNode child) {
        child.remove();
        DHCP.prune(node);
    }
}
