package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.karesansui.xml.Bytes;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlException;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;
import org.karesansui.xml.capability.CapabilitiesXml;

/** A guest’s definition as libvirt reads and writes it. */
public final class DomainXml implements XmlView {
    static final Place DOMAIN = Place.of(
            "domain",
            "name",
            "uuid",
            "genid",
            "title",
            "description",
            "metadata",
            "maxMemory",
            "memory",
            "currentMemory",
            "blkiotune",
            "memtune",
            "memoryBacking",
            "vcpu",
            "vcpus",
            "iothreads",
            "iothreadids",
            "defaultiothread",
            "cputune",
            "numatune",
            "resource",
            "sysinfo",
            "bootloader",
            "bootloader_args",
            "os",
            "idmap",
            "features",
            "cpu",
            "clock",
            "on_poweroff",
            "on_reboot",
            "on_crash",
            "on_lockfailure",
            "pm",
            "perf",
            "devices",
            "seclabel",
            "keywrap",
            "launchSecurity");
    private static final Place VCPU = DOMAIN.child("vcpu");
    private static final Place MAX_MEMORY_PLACE = DOMAIN.child("maxMemory");

    public static final Property<DomainType> TYPE = DOMAIN.attr("type", Spelling.word(DomainType::new));
    public static final Property<Integer> ID = DOMAIN.attr("id", Spelling.INTEGER);
    public static final Property<String> NAME = DOMAIN.child("name").text(Spelling.TEXT);
    public static final Property<UUID> UUID_TEXT = DOMAIN.child("uuid").text(Spelling.IDENTIFIER);
    public static final Property<String> TITLE = DOMAIN.child("title").text(Spelling.TEXT);
    public static final Property<String> DESCRIPTION =
            DOMAIN.child("description").text(Spelling.TEXT);
    public static final Property<Bytes> MAX_MEMORY = MAX_MEMORY_PLACE.amount("KiB");
    public static final Property<Integer> MEMORY_SLOTS = MAX_MEMORY_PLACE.attr("slots", Spelling.INTEGER);
    public static final Property<Bytes> MEMORY = DOMAIN.child("memory").amount("KiB");
    public static final Property<Bytes> CURRENT_MEMORY =
            DOMAIN.child("currentMemory").amount("KiB");
    public static final Property<Integer> VCPUS = VCPU.text(Spelling.INTEGER);
    public static final Property<Integer> CURRENT_VCPUS = VCPU.attr("current", Spelling.INTEGER);
    public static final Property<LifecycleAction> ON_POWER_OFF =
            DOMAIN.child("on_poweroff").text(Spelling.word(LifecycleAction::new));
    public static final Property<LifecycleAction> ON_REBOOT =
            DOMAIN.child("on_reboot").text(Spelling.word(LifecycleAction::new));
    public static final Property<LifecycleAction> ON_CRASH =
            DOMAIN.child("on_crash").text(Spelling.word(LifecycleAction::new));

    public static final List<Property<?>> PROPERTIES = List.of(
            TYPE,
            ID,
            NAME,
            UUID_TEXT,
            TITLE,
            DESCRIPTION,
            MAX_MEMORY,
            MEMORY_SLOTS,
            MEMORY,
            CURRENT_MEMORY,
            VCPUS,
            CURRENT_VCPUS,
            ON_POWER_OFF,
            ON_REBOOT,
            ON_CRASH);

    private static final Place METADATA = DOMAIN.child("metadata");

    public static DomainXml parse(String xml) {
        return of(XmlNode.parse(xml));
    }

    /** @throws XmlException if it is another element than {@code domain} */
    public static DomainXml of(XmlNode node) {
        return new DomainXml(node.expect("domain"));
    }

    private final XmlNode node;

    public DomainXml(XmlNode node) {
        this.node = node;
    }

    /**
     * A new guest. It hears a request to shut down, and it does not sleep where it should power off.
     *
     * @throws XmlException if the host cannot run it: another architecture, machine or domain type
     */
    public static DomainXml create(DomainSpec spec, CapabilitiesXml capabilities, List<DomainPart> parts) {
        var machine = new NewMachine(capabilities, spec);
        var domain = new DomainXml(XmlNode.create("domain"))
                .type(spec.type())
                .name(spec.name())
                .uuid(spec.uuid())
                .memory(spec.memory())
                .vcpus(spec.vcpus());
        machine.addTo(domain);
        parts.forEach(part -> part.addTo(domain));
        return domain;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public DomainType type() {
        return TYPE.require(node);
    }

    public DomainXml type(DomainType value) {
        TYPE.write(node, value);
        return this;
    }

    /** The number of a running domain; a definition has none. */
    public Optional<Integer> id() {
        return ID.read(node);
    }

    public DomainXml id(int value) {
        ID.write(node, value);
        return this;
    }

    public String name() {
        return NAME.require(node);
    }

    public DomainXml name(String value) {
        NAME.write(node, value);
        return this;
    }

    /** Missing only in a definition that libvirt has not seen. */
    public Optional<UUID> uuid() {
        return UUID_TEXT.read(node);
    }

    public DomainXml uuid(UUID value) {
        UUID_TEXT.write(node, value);
        return this;
    }

    public Optional<String> title() {
        return TITLE.read(node);
    }

    public DomainXml title(String value) {
        TITLE.write(node, value);
        return this;
    }

    public Optional<String> description() {
        return DESCRIPTION.read(node);
    }

    public DomainXml description(String value) {
        DESCRIPTION.write(node, value);
        return this;
    }

    /** Up to where memory can be plugged in; missing where it cannot. */
    public Optional<Bytes> maxMemory() {
        return MAX_MEMORY.read(node);
    }

    public DomainXml maxMemory(Bytes value) {
        MAX_MEMORY.write(node, value);
        return this;
    }

    public Optional<Integer> memorySlots() {
        return MEMORY_SLOTS.read(node);
    }

    public DomainXml memorySlots(int value) {
        MEMORY_SLOTS.write(node, value);
        return this;
    }

    /** What the guest has at most while it runs. */
    public Bytes memory() {
        return MEMORY.require(node);
    }

    public DomainXml memory(Bytes value) {
        MEMORY.write(node, value);
        return this;
    }

    /** What the balloon leaves of {@link #memory()}. */
    public Optional<Bytes> currentMemory() {
        return CURRENT_MEMORY.read(node);
    }

    public DomainXml currentMemory(Bytes value) {
        CURRENT_MEMORY.write(node, value);
        return this;
    }

    /** How many the guest has at most; libvirt’s default is 1. */
    public Optional<Integer> vcpus() {
        return VCPUS.read(node);
    }

    public DomainXml vcpus(int value) {
        VCPUS.write(node, value);
        return this;
    }

    /** How many of {@link #vcpus()} are plugged in at start; all where it is missing. */
    public Optional<Integer> currentVcpus() {
        return CURRENT_VCPUS.read(node);
    }

    public DomainXml currentVcpus(int value) {
        CURRENT_VCPUS.write(node, value);
        return this;
    }

    public Optional<LifecycleAction> onPowerOff() {
        return ON_POWER_OFF.read(node);
    }

    public DomainXml onPowerOff(LifecycleAction value) {
        ON_POWER_OFF.write(node, value);
        return this;
    }

    public Optional<LifecycleAction> onReboot() {
        return ON_REBOOT.read(node);
    }

    public DomainXml onReboot(LifecycleAction value) {
        ON_REBOOT.write(node, value);
        return this;
    }

    public Optional<LifecycleAction> onCrash() {
        return ON_CRASH.read(node);
    }

    public DomainXml onCrash(LifecycleAction value) {
        ON_CRASH.write(node, value);
        return this;
    }

    public OsXml os() {
        return new OsXml(node);
    }

    public FeaturesXml features() {
        return new FeaturesXml(node);
    }

    public CpuXml cpu() {
        return new CpuXml(node);
    }

    public ClockXml clock() {
        return new ClockXml(node);
    }

    public PowerXml power() {
        return new PowerXml(node);
    }

    public DevicesXml devices() {
        return new DevicesXml(node);
    }

    public List<DiskXml> disks() {
        return devices().disks();
    }

    public List<InterfaceXml> interfaces() {
        return devices().interfaces();
    }

    /** What Karesansui keeps in the guest itself; missing where the guest was made by another program. */
    public Optional<GuestMetadata> metadata() {
        return METADATA.find(node)
                .flatMap(metadata -> metadata.child(GuestMetadata.NAMESPACE, GuestMetadata.ELEMENT))
                .map(GuestMetadata::new);
    }

    /** As {@link #metadata()}, made where it is missing. The metadata of other programs stays. */
    public GuestMetadata ensureMetadata() {
        return new GuestMetadata(METADATA.ensure(node).ensure(GuestMetadata.NAMESPACE, GuestMetadata.ELEMENT));
    }
}
