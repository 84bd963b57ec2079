package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;

/** A device of the host that is lent to the guest. Its identity is where the host has it. */
public final class HostDeviceXml implements DeviceXml {
    static final Place HOST_DEVICE =
            Place.of("hostdev", "driver", "source", "readonly", "shareable", "boot", "rom", "alias", "acpi", "address");
    private static final Place SOURCE = HOST_DEVICE.child("source", "vendor", "product", "adapter", "address");
    private static final Place ADDRESS = SOURCE.child("address");

    public static final Property<String> MODE = HOST_DEVICE.attr("mode", Spelling.TEXT);
    public static final Property<HostDeviceType> TYPE = HOST_DEVICE.attr("type", Spelling.word(HostDeviceType::new));
    public static final Property<Boolean> MANAGED = HOST_DEVICE.attr("managed", Spelling.YES_NO);
    public static final Property<String> PCI_DOMAIN = ADDRESS.attr("domain", Spelling.TEXT);
    public static final Property<String> PCI_BUS = ADDRESS.attr("bus", Spelling.TEXT);
    public static final Property<String> PCI_SLOT = ADDRESS.attr("slot", Spelling.TEXT);
    public static final Property<String> PCI_FUNCTION = ADDRESS.attr("function", Spelling.TEXT);
    public static final Property<String> USB_DEVICE = ADDRESS.attr("device", Spelling.TEXT);
    public static final Property<UUID> MEDIATED = ADDRESS.attr("uuid", Spelling.IDENTIFIER);
    public static final Property<String> USB_VENDOR = SOURCE.child("vendor").attr("id", Spelling.TEXT);
    public static final Property<String> USB_PRODUCT = SOURCE.child("product").attr("id", Spelling.TEXT);
    public static final Property<Integer> BOOT_ORDER = HOST_DEVICE.child("boot").attr("order", Spelling.INTEGER);
    public static final Property<String> ALIAS = HOST_DEVICE.child("alias").attr("name", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(
            MODE,
            TYPE,
            MANAGED,
            PCI_DOMAIN,
            PCI_BUS,
            PCI_SLOT,
            PCI_FUNCTION,
            USB_DEVICE,
            MEDIATED,
            USB_VENDOR,
            USB_PRODUCT,
            BOOT_ORDER,
            ALIAS);

    /** A PCI device by its address on the host, each part as libvirt's node device tells it. */
    public static HostDeviceXml pci(String domain, String bus, String slot, String function) {
        return subsystem(HostDeviceType.PCI)
                .managed(true)
                .pciDomain(domain)
                .bus(bus)
                .pciSlot(slot)
                .pciFunction(function);
    }

    /** A USB device by what it is, wherever it is plugged in. */
    public static HostDeviceXml usb(String vendor, String product) {
        return subsystem(HostDeviceType.USB).usbVendor(vendor).usbProduct(product);
    }

    private static HostDeviceXml subsystem(HostDeviceType type) {
        return new HostDeviceXml(XmlNode.create("hostdev")).mode("subsystem").type(type);
    }

    private final XmlNode node;

    public HostDeviceXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    /** {@code subsystem} for guests of QEMU. */
    public String mode() {
        return MODE.require(node);
    }

    public HostDeviceXml mode(String value) {
        MODE.write(node, value);
        return this;
    }

    public Optional<HostDeviceType> type() {
        return TYPE.read(node);
    }

    public HostDeviceXml type(HostDeviceType value) {
        TYPE.write(node, value);
        return this;
    }

    /** Whether libvirt takes the device from its driver and gives it back. */
    public Optional<Boolean> managed() {
        return MANAGED.read(node);
    }

    public HostDeviceXml managed(boolean value) {
        MANAGED.write(node, value);
        return this;
    }

    /** As {@code 0x0000}. */
    public Optional<String> pciDomain() {
        return PCI_DOMAIN.read(node);
    }

    public HostDeviceXml pciDomain(String value) {
        PCI_DOMAIN.write(node, value);
        return this;
    }

    /** Of a PCI device as {@code 0x03}, of a USB device a number. */
    public Optional<String> bus() {
        return PCI_BUS.read(node);
    }

    public HostDeviceXml bus(String value) {
        PCI_BUS.write(node, value);
        return this;
    }

    public Optional<String> pciSlot() {
        return PCI_SLOT.read(node);
    }

    public HostDeviceXml pciSlot(String value) {
        PCI_SLOT.write(node, value);
        return this;
    }

    public Optional<String> pciFunction() {
        return PCI_FUNCTION.read(node);
    }

    public HostDeviceXml pciFunction(String value) {
        PCI_FUNCTION.write(node, value);
        return this;
    }

    public Optional<String> usbDevice() {
        return USB_DEVICE.read(node);
    }

    public HostDeviceXml usbDevice(String value) {
        USB_DEVICE.write(node, value);
        return this;
    }

    public Optional<UUID> mediatedDevice() {
        return MEDIATED.read(node);
    }

    public HostDeviceXml mediatedDevice(UUID value) {
        MEDIATED.write(node, value);
        return this;
    }

    /** As {@code 0x046d}. */
    public Optional<String> usbVendor() {
        return USB_VENDOR.read(node);
    }

    public HostDeviceXml usbVendor(String value) {
        USB_VENDOR.write(node, value);
        return this;
    }

    public Optional<String> usbProduct() {
        return USB_PRODUCT.read(node);
    }

    public HostDeviceXml usbProduct(String value) {
        USB_PRODUCT.write(node, value);
        return this;
    }

    /** From 1; the smallest number is tried first. */
    public Optional<Integer> bootOrder() {
        return BOOT_ORDER.read(node);
    }

    public HostDeviceXml bootOrder(int value) {
        BOOT_ORDER.write(node, value);
        return this;
    }

    /** The name that libvirt and QEMU call it by while the guest runs, or one of ours that begins with {@code ua-}. */
    public Optional<String> alias() {
        return ALIAS.read(node);
    }

    public HostDeviceXml alias(String value) {
        ALIAS.write(node, value);
        return this;
    }

    @Override
    public String identity() {
        var parts = List.of(PCI_DOMAIN, PCI_BUS, PCI_SLOT, PCI_FUNCTION, USB_DEVICE, MEDIATED, USB_VENDOR, USB_PRODUCT);
        return parts.stream()
                .flatMap(part -> part.read(node).stream())
                .map(Object::toString)
                .collect(Collectors.joining(":"));
    }
}
