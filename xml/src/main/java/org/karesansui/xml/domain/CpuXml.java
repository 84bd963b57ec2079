package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;

/** The processor that a guest sees. A view over the whole domain. */
public final class CpuXml implements XmlView {
    private static final Place CPU = DomainXml.DOMAIN.child(
            "cpu", "arch", "model", "vendor", "topology", "cache", "maxphysaddr", "feature", "numa");
    private static final Place MODEL_PLACE = CPU.child("model");
    private static final Place TOPOLOGY = CPU.child("topology");

    public static final Property<CpuMode> MODE = CPU.attr("mode", Spelling.word(CpuMode::new));
    public static final Property<Boolean> MIGRATABLE = CPU.attr("migratable", Spelling.ON_OFF);
    public static final Property<String> MODEL = MODEL_PLACE.text(Spelling.TEXT);
    public static final Property<String> FALLBACK = MODEL_PLACE.attr("fallback", Spelling.TEXT);
    public static final Property<Integer> SOCKETS = TOPOLOGY.attr("sockets", Spelling.INTEGER);
    public static final Property<Integer> DIES = TOPOLOGY.attr("dies", Spelling.INTEGER);
    public static final Property<Integer> CORES = TOPOLOGY.attr("cores", Spelling.INTEGER);
    public static final Property<Integer> THREADS = TOPOLOGY.attr("threads", Spelling.INTEGER);

    public static final List<Property<?>> PROPERTIES =
            List.of(MODE, MIGRATABLE, MODEL, FALLBACK, SOCKETS, DIES, CORES, THREADS);

    private final XmlNode node;

    CpuXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public Optional<CpuMode> mode() {
        return MODE.read(node);
    }

    public CpuXml mode(CpuMode value) {
        MODE.write(node, value);
        return this;
    }

    public Optional<Boolean> migratable() {
        return MIGRATABLE.read(node);
    }

    public CpuXml migratable(boolean value) {
        MIGRATABLE.write(node, value);
        return this;
    }

    /** A name of libvirt’s list, such as {@code Skylake-Client}; for {@link CpuMode#CUSTOM}. */
    public Optional<String> model() {
        return MODEL.read(node);
    }

    public CpuXml model(String value) {
        MODEL.write(node, value);
        return this;
    }

    /** {@code allow} or {@code forbid} a model that is near. */
    public Optional<String> fallback() {
        return FALLBACK.read(node);
    }

    public CpuXml fallback(String value) {
        FALLBACK.write(node, value);
        return this;
    }

    public Optional<Integer> sockets() {
        return SOCKETS.read(node);
    }

    public CpuXml sockets(int value) {
        SOCKETS.write(node, value);
        return this;
    }

    public Optional<Integer> dies() {
        return DIES.read(node);
    }

    public CpuXml dies(int value) {
        DIES.write(node, value);
        return this;
    }

    /** For each die. */
    public Optional<Integer> cores() {
        return CORES.read(node);
    }

    public CpuXml cores(int value) {
        CORES.write(node, value);
        return this;
    }

    /** For each core. */
    public Optional<Integer> threads() {
        return THREADS.read(node);
    }

    public CpuXml threads(int value) {
        THREADS.write(node, value);
        return this;
    }

    /** The whole topology at once: libvirt takes none of its parts alone. Dies stay as they are, 1 where none are named. */
    public CpuXml topology(int sockets, int cores, int threads) {
        return sockets(sockets).cores(cores).threads(threads);
    }

    /** Takes the topology away with all that it holds. */
    public void clearTopology() {
        TOPOLOGY.remove(node);
    }
}
