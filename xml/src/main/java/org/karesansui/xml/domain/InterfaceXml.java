package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.MacAddress;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;

/** A network interface. Its identity is its MAC address. */
public final class InterfaceXml implements DeviceXml {
    static final Place INTERFACE = Place.of(
            "interface",
            "mac",
            "source",
            "virtualport",
            "ip",
            "route",
            "script",
            "downscript",
            "backenddomain",
            "target",
            "guest",
            "model",
            "driver",
            "backend",
            "filterref",
            "tune",
            "bandwidth",
            "vlan",
            "link",
            "mtu",
            "coalesce",
            "port",
            "boot",
            "rom",
            "alias",
            "address");
    private static final Place SOURCE = INTERFACE.child("source");
    private static final Place VLAN = INTERFACE.child("vlan", "tag");
    private static final Place VLAN_TAG = VLAN.child("tag");
    private static final Place BANDWIDTH = INTERFACE.child("bandwidth", "inbound", "outbound");
    private static final Place INBOUND = BANDWIDTH.child("inbound");
    private static final Place OUTBOUND = BANDWIDTH.child("outbound");

    public static final Property<InterfaceType> TYPE = INTERFACE.attr("type", Spelling.word(InterfaceType::new));
    public static final Property<MacAddress> MAC = INTERFACE.child("mac").attr("address", Spelling.MAC);
    public static final Property<String> SOURCE_NETWORK = SOURCE.attr("network", Spelling.TEXT);
    public static final Property<String> SOURCE_PORT_GROUP = SOURCE.attr("portgroup", Spelling.TEXT);
    public static final Property<String> SOURCE_BRIDGE = SOURCE.attr("bridge", Spelling.TEXT);
    public static final Property<String> SOURCE_DEVICE = SOURCE.attr("dev", Spelling.TEXT);
    public static final Property<DirectMode> SOURCE_MODE = SOURCE.attr("mode", Spelling.word(DirectMode::new));
    public static final Property<InterfaceModel> MODEL =
            INTERFACE.child("model").attr("type", Spelling.word(InterfaceModel::new));
    public static final Property<String> TARGET = INTERFACE.child("target").attr("dev", Spelling.TEXT);
    public static final Property<Boolean> LINK = INTERFACE.child("link").attr("state", Spelling.UP_DOWN);
    public static final Property<Integer> MTU = INTERFACE.child("mtu").attr("size", Spelling.INTEGER);
    public static final Property<Integer> VLAN_ID = VLAN_TAG.attr("id", Spelling.INTEGER);
    public static final Property<String> FILTER = INTERFACE.child("filterref").attr("filter", Spelling.TEXT);
    public static final Property<Long> INBOUND_AVERAGE = INBOUND.attr("average", Spelling.LONG);
    public static final Property<Long> INBOUND_PEAK = INBOUND.attr("peak", Spelling.LONG);
    public static final Property<Long> INBOUND_BURST = INBOUND.attr("burst", Spelling.LONG);
    public static final Property<Long> OUTBOUND_AVERAGE = OUTBOUND.attr("average", Spelling.LONG);
    public static final Property<Long> OUTBOUND_PEAK = OUTBOUND.attr("peak", Spelling.LONG);
    public static final Property<Long> OUTBOUND_BURST = OUTBOUND.attr("burst", Spelling.LONG);
    public static final Property<Integer> BOOT_ORDER = INTERFACE.child("boot").attr("order", Spelling.INTEGER);
    public static final Property<String> ALIAS = INTERFACE.child("alias").attr("name", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(
            TYPE,
            MAC,
            SOURCE_NETWORK,
            SOURCE_PORT_GROUP,
            SOURCE_BRIDGE,
            SOURCE_DEVICE,
            SOURCE_MODE,
            MODEL,
            TARGET,
            LINK,
            MTU,
            VLAN_ID,
            FILTER,
            INBOUND_AVERAGE,
            INBOUND_PEAK,
            INBOUND_BURST,
            OUTBOUND_AVERAGE,
            OUTBOUND_PEAK,
            OUTBOUND_BURST,
            BOOT_ORDER,
            ALIAS);

    private static final List<Property<?>> SOURCES =
            List.of(SOURCE_NETWORK, SOURCE_PORT_GROUP, SOURCE_BRIDGE, SOURCE_DEVICE, SOURCE_MODE);

    /** A new interface that is not yet part of a guest. */
    public static InterfaceXml create(InterfaceSource source, MacAddress mac, InterfaceModel model) {
        return new InterfaceXml(XmlNode.create("interface"))
                .source(source)
                .mac(mac)
                .model(model);
    }

    private final XmlNode node;

    public InterfaceXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public MacAddress mac() {
        return MAC.require(node);
    }

    public InterfaceXml mac(MacAddress value) {
        MAC.write(node, value);
        return this;
    }

    public Optional<String> portGroup() {
        return SOURCE_PORT_GROUP.read(node);
    }

    public InterfaceXml portGroup(String value) {
        SOURCE_PORT_GROUP.write(node, value);
        return this;
    }

    public Optional<InterfaceModel> model() {
        return MODEL.read(node);
    }

    public InterfaceXml model(InterfaceModel value) {
        MODEL.write(node, value);
        return this;
    }

    /** The host’s end, as {@code vnet0}, while the guest runs. */
    public Optional<String> target() {
        return TARGET.read(node);
    }

    public InterfaceXml target(String value) {
        TARGET.write(node, value);
        return this;
    }

    /** Whether the cable is plugged in; it is where nothing is said. */
    public Optional<Boolean> link() {
        return LINK.read(node);
    }

    public InterfaceXml link(boolean value) {
        LINK.write(node, value);
        return this;
    }

    public Optional<Integer> mtu() {
        return MTU.read(node);
    }

    public InterfaceXml mtu(int value) {
        MTU.write(node, value);
        return this;
    }

    /** 0 to 4095; for Open vSwitch and SR-IOV only. */
    public Optional<Integer> vlan() {
        return VLAN_ID.read(node);
    }

    public InterfaceXml vlan(int value) {
        VLAN_ID.write(node, value);
        return this;
    }

    /** The name of a network filter of libvirt. */
    public Optional<String> filter() {
        return FILTER.read(node);
    }

    public InterfaceXml filter(String value) {
        FILTER.write(node, value);
        return this;
    }

    /** KiB each second, to the guest. */
    public Optional<Long> inboundAverage() {
        return INBOUND_AVERAGE.read(node);
    }

    public InterfaceXml inboundAverage(long value) {
        INBOUND_AVERAGE.write(node, value);
        return this;
    }

    public Optional<Long> inboundPeak() {
        return INBOUND_PEAK.read(node);
    }

    public InterfaceXml inboundPeak(long value) {
        INBOUND_PEAK.write(node, value);
        return this;
    }

    /** KiB at peak speed. */
    public Optional<Long> inboundBurst() {
        return INBOUND_BURST.read(node);
    }

    public InterfaceXml inboundBurst(long value) {
        INBOUND_BURST.write(node, value);
        return this;
    }

    /** KiB each second, from the guest. */
    public Optional<Long> outboundAverage() {
        return OUTBOUND_AVERAGE.read(node);
    }

    public InterfaceXml outboundAverage(long value) {
        OUTBOUND_AVERAGE.write(node, value);
        return this;
    }

    public Optional<Long> outboundPeak() {
        return OUTBOUND_PEAK.read(node);
    }

    public InterfaceXml outboundPeak(long value) {
        OUTBOUND_PEAK.write(node, value);
        return this;
    }

    /** KiB at peak speed. */
    public Optional<Long> outboundBurst() {
        return OUTBOUND_BURST.read(node);
    }

    public InterfaceXml outboundBurst(long value) {
        OUTBOUND_BURST.write(node, value);
        return this;
    }

    /** From 1; the smallest number is tried first. */
    public Optional<Integer> bootOrder() {
        return BOOT_ORDER.read(node);
    }

    public InterfaceXml bootOrder(int value) {
        BOOT_ORDER.write(node, value);
        return this;
    }

    /** The name that libvirt and QEMU call it by while the guest runs, or one of ours that begins with {@code ua-}. */
    public Optional<String> alias() {
        return ALIAS.read(node);
    }

    public InterfaceXml alias(String value) {
        ALIAS.write(node, value);
        return this;
    }

    public InterfaceSource source() {
        var type = TYPE.require(node);
        if (type.equals(InterfaceType.NETWORK)) {
            return new InterfaceSource.Network(SOURCE_NETWORK.require(node));
        }
        if (type.equals(InterfaceType.BRIDGE)) {
            return new InterfaceSource.Bridge(SOURCE_BRIDGE.require(node));
        }
        if (type.equals(InterfaceType.DIRECT)) {
            return new InterfaceSource.Direct(
                    SOURCE_DEVICE.require(node), SOURCE_MODE.read(node).orElse(DirectMode.VEPA));
        }
        return type.equals(InterfaceType.USER) ? new InterfaceSource.User() : new InterfaceSource.Other(type);
    }

    /** Changes to what the interface is connected. A port group belongs to a network and goes with it. */
    public InterfaceXml source(InterfaceSource source) {
        SOURCES.forEach(this::clear);
        switch (source) {
            case InterfaceSource.Network(var network) -> write(InterfaceType.NETWORK, SOURCE_NETWORK, network);
            case InterfaceSource.Bridge(var bridge) -> write(InterfaceType.BRIDGE, SOURCE_BRIDGE, bridge);
            case InterfaceSource.Direct(var device, var mode) -> {
                write(InterfaceType.DIRECT, SOURCE_DEVICE, device);
                SOURCE_MODE.write(node, mode);
            }
            case InterfaceSource.User() -> TYPE.write(node, InterfaceType.USER);
            case InterfaceSource.Other(var type) -> TYPE.write(node, type);
        }
        return this;
    }

    @Override
    public String identity() {
        return mac().value();
    }

    private void write(InterfaceType type, Property<String> property, String value) {
        TYPE.write(node, type);
        property.write(node, value);
    }
}
