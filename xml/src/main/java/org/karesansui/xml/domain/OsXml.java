package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;

/** How a guest boots: machine, firmware, kernel, order of devices. A view over the whole domain. */
public final class OsXml implements XmlView {
    private static final Place OS = DomainXml.DOMAIN.child(
            "os",
            "type",
            "firmware",
            "loader",
            "nvram",
            "init",
            "initarg",
            "initenv",
            "initdir",
            "inituser",
            "initgroup",
            "kernel",
            "initrd",
            "cmdline",
            "dtb",
            "acpi",
            "boot",
            "bootmenu",
            "bios",
            "smbios",
            "idmap");
    private static final Place OS_TYPE = OS.child("type");
    private static final Place LOADER_PLACE = OS.child("loader");
    private static final Place NVRAM_PLACE = OS.child("nvram");
    private static final Place BOOT_MENU_PLACE = OS.child("bootmenu");
    private static final Place FIRMWARE_PLACE = OS.child("firmware", "feature");

    public static final Property<String> ARCHITECTURE = OS_TYPE.attr("arch", Spelling.TEXT);
    public static final Property<String> MACHINE = OS_TYPE.attr("machine", Spelling.TEXT);
    public static final Property<String> KIND = OS_TYPE.text(Spelling.TEXT);
    public static final Property<Firmware> FIRMWARE = OS.attr("firmware", Spelling.word(Firmware::new));
    public static final Property<String> LOADER = LOADER_PLACE.text(Spelling.TEXT);
    public static final Property<Boolean> LOADER_READ_ONLY = LOADER_PLACE.attr("readonly", Spelling.YES_NO);
    public static final Property<Boolean> LOADER_SECURE = LOADER_PLACE.attr("secure", Spelling.YES_NO);
    public static final Property<LoaderType> LOADER_TYPE = LOADER_PLACE.attr("type", Spelling.word(LoaderType::new));
    public static final Property<String> NVRAM = NVRAM_PLACE.text(Spelling.TEXT);
    public static final Property<String> NVRAM_TEMPLATE = NVRAM_PLACE.attr("template", Spelling.TEXT);
    public static final Property<String> KERNEL = OS.child("kernel").text(Spelling.TEXT);
    public static final Property<String> INITRD = OS.child("initrd").text(Spelling.TEXT);
    public static final Property<String> COMMAND_LINE = OS.child("cmdline").text(Spelling.TEXT);
    public static final Property<List<BootDevice>> BOOT_DEVICES =
            OS.list("boot", "dev", Spelling.word(BootDevice::new));
    public static final Property<Boolean> BOOT_MENU = BOOT_MENU_PLACE.attr("enable", Spelling.YES_NO);
    public static final Property<Integer> BOOT_MENU_TIMEOUT = BOOT_MENU_PLACE.attr("timeout", Spelling.INTEGER);

    public static final List<Property<?>> PROPERTIES = List.of(
            ARCHITECTURE,
            MACHINE,
            KIND,
            FIRMWARE,
            LOADER,
            LOADER_READ_ONLY,
            LOADER_SECURE,
            LOADER_TYPE,
            NVRAM,
            NVRAM_TEMPLATE,
            KERNEL,
            INITRD,
            COMMAND_LINE,
            BOOT_DEVICES,
            BOOT_MENU,
            BOOT_MENU_TIMEOUT);

    private final XmlNode node;

    OsXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public Optional<String> architecture() {
        return ARCHITECTURE.read(node);
    }

    public OsXml architecture(String value) {
        ARCHITECTURE.write(node, value);
        return this;
    }

    /** A machine type or its alias; in a definition that libvirt keeps it is never an alias. */
    public Optional<String> machine() {
        return MACHINE.read(node);
    }

    public OsXml machine(String value) {
        MACHINE.write(node, value);
        return this;
    }

    /** {@code hvm} for every guest of QEMU. */
    public Optional<String> kind() {
        return KIND.read(node);
    }

    public OsXml kind(String value) {
        KIND.write(node, value);
        return this;
    }

    /** Lets libvirt pick loader and NVRAM itself. */
    public Optional<Firmware> firmware() {
        return FIRMWARE.read(node);
    }

    public OsXml firmware(Firmware value) {
        FIRMWARE.write(node, value);
        return this;
    }

    /** What the firmware that libvirt picks must have ({@code secure-boot}, {@code enrolled-keys}); missing where either will do. */
    public Optional<Boolean> firmwareFeature(String name) {
        return FIRMWARE_PLACE
                .find(node)
                .flatMap(firmware -> feature(firmware, name))
                .flatMap(feature -> feature.attr("enabled"))
                .map("yes"::equals);
    }

    public OsXml firmwareFeature(String name, boolean enabled) {
        var firmware = FIRMWARE_PLACE.ensure(node);
        feature(firmware, name)
                .orElseGet(() -> firmware.add("feature", FIRMWARE_PLACE.order()).attr("name", name))
                .attr("enabled", enabled ? "yes" : "no");
        return this;
    }

    private static Optional<XmlNode> feature(XmlNode firmware, String name) {
        return firmware.children("feature").stream()
                .filter(feature -> feature.attr("name").filter(name::equals).isPresent())
                .findFirst();
    }

    /** The path of the firmware’s image. */
    public Optional<String> loader() {
        return LOADER.read(node);
    }

    public OsXml loader(String value) {
        LOADER.write(node, value);
        return this;
    }

    public Optional<Boolean> loaderReadOnly() {
        return LOADER_READ_ONLY.read(node);
    }

    public OsXml loaderReadOnly(boolean value) {
        LOADER_READ_ONLY.write(node, value);
        return this;
    }

    public Optional<Boolean> loaderSecure() {
        return LOADER_SECURE.read(node);
    }

    public OsXml loaderSecure(boolean value) {
        LOADER_SECURE.write(node, value);
        return this;
    }

    public Optional<LoaderType> loaderType() {
        return LOADER_TYPE.read(node);
    }

    public OsXml loaderType(LoaderType value) {
        LOADER_TYPE.write(node, value);
        return this;
    }

    /** The path of the file with the firmware’s variables. */
    public Optional<String> nvram() {
        return NVRAM.read(node);
    }

    public OsXml nvram(String value) {
        NVRAM.write(node, value);
        return this;
    }

    public Optional<String> nvramTemplate() {
        return NVRAM_TEMPLATE.read(node);
    }

    public OsXml nvramTemplate(String value) {
        NVRAM_TEMPLATE.write(node, value);
        return this;
    }

    /** The path, on the host, of the kernel that is started without a boot loader. */
    public Optional<String> kernel() {
        return KERNEL.read(node);
    }

    public OsXml kernel(String value) {
        KERNEL.write(node, value);
        return this;
    }

    public Optional<String> initrd() {
        return INITRD.read(node);
    }

    public OsXml initrd(String value) {
        INITRD.write(node, value);
        return this;
    }

    /** The kernel’s arguments. */
    public Optional<String> commandLine() {
        return COMMAND_LINE.read(node);
    }

    public OsXml commandLine(String value) {
        COMMAND_LINE.write(node, value);
        return this;
    }

    /** In this order. A guest has these or an order at each device, never both. */
    public List<BootDevice> bootDevices() {
        return BOOT_DEVICES.require(node);
    }

    public OsXml bootDevices(List<BootDevice> values) {
        BOOT_DEVICES.write(node, values);
        return this;
    }

    public Optional<Boolean> bootMenu() {
        return BOOT_MENU.read(node);
    }

    public OsXml bootMenu(boolean value) {
        BOOT_MENU.write(node, value);
        return this;
    }

    /** In milliseconds, 0 to 65535. */
    public Optional<Integer> bootMenuTimeout() {
        return BOOT_MENU_TIMEOUT.read(node);
    }

    public OsXml bootMenuTimeout(int value) {
        BOOT_MENU_TIMEOUT.write(node, value);
        return this;
    }
}
