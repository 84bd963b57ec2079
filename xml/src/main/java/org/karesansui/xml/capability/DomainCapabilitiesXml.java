package org.karesansui.xml.capability;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.Word;
import org.karesansui.xml.XmlException;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;

/**
 * What a guest of one architecture, machine and domain type may have, as virConnectGetDomainCapabilities tells it.
 * libvirt writes it; we read. A device that libvirt does not name is one that it does not tell of, not one that is
 * missing.
 */
public final class DomainCapabilitiesXml implements XmlView {
    private static final Place CAPABILITIES = Place.of("domainCapabilities");
    private static final Place OS = CAPABILITIES.child("os");

    static final Property<String> EMULATOR = CAPABILITIES.child("path").text(Spelling.TEXT);
    static final Property<String> DOMAIN_TYPE = CAPABILITIES.child("domain").text(Spelling.TEXT);
    static final Property<String> MACHINE = CAPABILITIES.child("machine").text(Spelling.TEXT);
    static final Property<String> ARCHITECTURE = CAPABILITIES.child("arch").text(Spelling.TEXT);
    static final Property<Integer> MOST_VCPUS = CAPABILITIES.child("vcpu").attr("max", Spelling.INTEGER);
    static final Property<List<String>> LOADERS = OS.child("loader").list("value", "", Spelling.TEXT);

    private final XmlNode node;

    private DomainCapabilitiesXml(XmlNode node) {
        this.node = node;
    }

    public static DomainCapabilitiesXml parse(String xml) {
        return of(XmlNode.parse(xml));
    }

    /** @throws XmlException if it is another element than {@code domainCapabilities} */
    public static DomainCapabilitiesXml of(XmlNode node) {
        return new DomainCapabilitiesXml(node.expect("domainCapabilities"));
    }

    @Override
    public XmlNode node() {
        return node;
    }

    /** The path of the program that would run the guest. */
    public Optional<String> emulator() {
        return EMULATOR.read(node);
    }

    public Optional<String> domainType() {
        return DOMAIN_TYPE.read(node);
    }

    /** The machine type, never an alias. */
    public Optional<String> machine() {
        return MACHINE.read(node);
    }

    public Optional<String> architecture() {
        return ARCHITECTURE.read(node);
    }

    public Optional<Integer> mostVcpus() {
        return MOST_VCPUS.read(node);
    }

    /** What libvirt can pick a firmware of, as {@code bios} and {@code efi}. */
    public List<String> firmwares() {
        return OS.find(node).map(os -> values(os, "firmware")).orElse(List.of());
    }

    /** Whether there is a firmware that starts signed systems only. */
    public boolean secureBoot() {
        return OS.find(node)
                .flatMap(os -> os.child("loader"))
                .filter(loader -> values(loader, "secure").contains("yes"))
                .isPresent();
    }

    /** The paths of the firmware images that the host has. */
    public List<String> loaders() {
        return LOADERS.require(node);
    }

    /** The CPU modes that work, as {@code host-model}. */
    public List<String> cpuModes() {
        return modes().filter(DomainCapabilitiesXml::isSupported)
                .flatMap(mode -> mode.attr("name").stream())
                .toList();
    }

    /** The CPU models that this host can give to a guest in mode {@code custom}. */
    public List<String> cpuModels() {
        return modes().filter(mode -> mode.attr("name").filter("custom"::equals).isPresent())
                .flatMap(mode -> mode.children("model").stream())
                .filter(model -> !model.attr("usable").equals(Optional.of("no")))
                .map(XmlNode::text)
                .toList();
    }

    /** Whether libvirt says that a guest may have that device, by the name of its element ({@code tpm}, {@code rng}). */
    public boolean supports(String device) {
        return device(device).filter(DomainCapabilitiesXml::isSupported).isPresent();
    }

    /**
     * The values that something of a device may have, in libvirt's order: {@code values("disk", "bus", DiskBus::new)}.
     * Empty where libvirt does not tell.
     */
    public <W extends Word> List<W> values(String device, String what, Function<String, W> kind) {
        return device(device).stream()
                .flatMap(found -> values(found, what).stream())
                .map(kind)
                .toList();
    }

    private Optional<XmlNode> device(String name) {
        return node.child("devices").flatMap(devices -> devices.child(name));
    }

    private Stream<XmlNode> modes() {
        return node.child("cpu").stream().flatMap(cpu -> cpu.children("mode").stream());
    }

    private static boolean isSupported(XmlNode node) {
        return node.attr("supported").filter("yes"::equals).isPresent();
    }

    private static List<String> values(XmlNode node, String what) {
        return node.children("enum").stream()
                .filter(list -> list.attr("name").filter(what::equals).isPresent())
                .flatMap(list -> list.children("value").stream())
                .map(XmlNode::text)
                .toList();
    }
}
