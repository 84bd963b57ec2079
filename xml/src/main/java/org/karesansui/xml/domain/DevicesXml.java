package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.karesansui.xml.MacAddress;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;

/** The devices of a guest. A view over the whole domain. */
public final class DevicesXml implements XmlView {
    private static final Place DEVICES = DomainXml.DOMAIN.child(
            "devices",
            "emulator",
            "disk",
            "controller",
            "lease",
            "filesystem",
            "interface",
            "smartcard",
            "serial",
            "parallel",
            "console",
            "channel",
            "input",
            "tpm",
            "graphics",
            "sound",
            "audio",
            "video",
            "hostdev",
            "redirdev",
            "redirfilter",
            "hub",
            "watchdog",
            "memballoon",
            "rng",
            "nvram",
            "panic",
            "shmem",
            "memory",
            "iommu",
            "vsock",
            "crypto");

    public static final Property<String> EMULATOR = DEVICES.child("emulator").text(Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(EMULATOR);

    private final XmlNode node;

    DevicesXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    /** The path of the program that runs the guest; libvirt chooses one where it is missing. */
    public Optional<String> emulator() {
        return EMULATOR.read(node);
    }

    public DevicesXml emulator(String path) {
        EMULATOR.write(node, path);
        return this;
    }

    public List<DiskXml> disks() {
        return all("disk", DiskXml::new);
    }

    public Optional<DiskXml> findDisk(String target) {
        return identified(disks(), target);
    }

    public List<InterfaceXml> interfaces() {
        return all("interface", InterfaceXml::new);
    }

    public Optional<InterfaceXml> findInterface(MacAddress mac) {
        return identified(interfaces(), mac.value());
    }

    public List<SerialXml> serials() {
        return all("serial", SerialXml::new);
    }

    public List<ConsoleXml> consoles() {
        return all("console", ConsoleXml::new);
    }

    public List<ChannelXml> channels() {
        return all("channel", ChannelXml::new);
    }

    public List<GraphicsXml> graphics() {
        return all("graphics", GraphicsXml::new);
    }

    public List<VideoXml> videos() {
        return all("video", VideoXml::new);
    }

    public List<InputXml> inputs() {
        return all("input", InputXml::new);
    }

    public List<ControllerXml> controllers() {
        return all("controller", ControllerXml::new);
    }

    public List<RngXml> randomGenerators() {
        return all("rng", RngXml::new);
    }

    public List<WatchdogXml> watchdogs() {
        return all("watchdog", WatchdogXml::new);
    }

    public List<SoundXml> sounds() {
        return all("sound", SoundXml::new);
    }

    public List<HostDeviceXml> hostDevices() {
        return all("hostdev", HostDeviceXml::new);
    }

    public List<FileSystemXml> fileSystems() {
        return all("filesystem", FileSystemXml::new);
    }

    public List<PanicXml> panics() {
        return all("panic", PanicXml::new);
    }

    public Optional<BalloonXml> balloon() {
        return all("memballoon", BalloonXml::new).stream().findFirst();
    }

    public Optional<TpmXml> tpm() {
        return all("tpm", TpmXml::new).stream().findFirst();
    }

    public Optional<VsockXml> vsock() {
        return all("vsock", VsockXml::new).stream().findFirst();
    }

    /** Adds a copy of a device behind the others of its kind and answers the copy's node. */
    public XmlNode add(DeviceXml device) {
        return DEVICES.ensure(node).add(device.node(), DEVICES.order());
    }

    /** Removes a device of this guest with all that it holds. */
    public void remove(DeviceXml device) {
        device.node().remove();
    }

    private <D extends DeviceXml> List<D> all(String name, Function<XmlNode, D> view) {
        return DEVICES.find(node).stream()
                .flatMap(devices -> devices.children(name).stream())
                .map(view)
                .toList();
    }

    private static <D extends DeviceXml> Optional<D> identified(List<D> devices, String identity) {
        return devices.stream()
                .filter(device -> device.identity().equals(identity))
                .findFirst();
    }
}
