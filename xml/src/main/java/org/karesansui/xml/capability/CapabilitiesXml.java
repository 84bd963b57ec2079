package org.karesansui.xml.capability;

import java.math.BigDecimal;
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

/** What a host is and which guests it can run, as virConnectGetCapabilities tells it. libvirt writes it; we read. */
public final class CapabilitiesXml implements XmlView {
    private static final Place CAPABILITIES = Place.of("capabilities");
    private static final Place HOST = CAPABILITIES.child("host");
    private static final Place CPU = HOST.child("cpu");
    private static final Place TOPOLOGY = CPU.child("topology");
    private static final Place CELLS = HOST.child("topology").child("cells");

    static final Property<UUID> HOST_IDENTIFIER = HOST.child("uuid").text(Spelling.IDENTIFIER);
    static final Property<String> CPU_ARCHITECTURE = CPU.child("arch").text(Spelling.TEXT);
    static final Property<String> CPU_MODEL = CPU.child("model").text(Spelling.TEXT);
    static final Property<String> CPU_VENDOR = CPU.child("vendor").text(Spelling.TEXT);
    static final Property<Integer> SOCKETS = TOPOLOGY.attr("sockets", Spelling.INTEGER);
    static final Property<Integer> CORES = TOPOLOGY.attr("cores", Spelling.INTEGER);
    static final Property<Integer> THREADS = TOPOLOGY.attr("threads", Spelling.INTEGER);

    private final XmlNode node;

    private CapabilitiesXml(XmlNode node) {
        this.node = node;
    }

    public static CapabilitiesXml parse(String xml) {
        return of(XmlNode.parse(xml));
    }

    /** @throws XmlException if it is another element than {@code capabilities} */
    public static CapabilitiesXml of(XmlNode node) {
        return new CapabilitiesXml(node.expect("capabilities"));
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public Optional<UUID> hostUuid() {
        return HOST_IDENTIFIER.read(node);
    }

    public Optional<String> cpuArchitecture() {
        return CPU_ARCHITECTURE.read(node);
    }

    public Optional<String> cpuModel() {
        return CPU_MODEL.read(node);
    }

    public Optional<String> cpuVendor() {
        return CPU_VENDOR.read(node);
    }

    public Optional<Integer> cpuSockets() {
        return SOCKETS.read(node);
    }

    /** For each socket (and die). */
    public Optional<Integer> cpuCores() {
        return CORES.read(node);
    }

    /** For each core. */
    public Optional<Integer> cpuThreads() {
        return THREADS.read(node);
    }

    /** The memory of all NUMA cells together; none where the driver tells of no cells. */
    public Bytes memory() {
        return CELLS.find(node).stream()
                .flatMap(cells -> cells.children("cell").stream())
                .map(CapabilitiesXml::memory)
                .reduce(Bytes.ZERO, Bytes::plus);
    }

    public List<SecurityModel> securityModels() {
        return HOST.find(node).stream()
                .flatMap(host -> host.children("secmodel").stream())
                .map(SecurityModel::of)
                .toList();
    }

    /**
     * The user and group as whom the host runs guests of that domain type; missing where it has no DAC model (test
     * driver, or a daemon of one user).
     */
    public Optional<HostUser> guestUser(String domainType) {
        return securityModels().stream()
                .filter(model -> model.name().equals("dac"))
                .flatMap(model -> model.baseLabel(domainType).stream())
                .findFirst()
                .map(HostUser::of);
    }

    public List<GuestArchitecture> guests() {
        return node.children("guest").stream().map(GuestArchitecture::of).toList();
    }

    /** What is known of guests of one architecture, as {@code x86_64}. */
    public Optional<GuestArchitecture> findGuest(String architecture) {
        return guests().stream()
                .filter(guest -> guest.name().equals(architecture))
                .findFirst();
    }

    private static Bytes memory(XmlNode cell) {
        return cell.child("memory")
                .map(memory -> Bytes.of(
                        new BigDecimal(memory.text().strip()),
                        memory.attr("unit").orElse("KiB")))
                .orElse(Bytes.ZERO);
    }
}
