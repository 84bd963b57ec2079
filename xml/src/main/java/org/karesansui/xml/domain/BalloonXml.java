package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;

/** The balloon by which memory is taken from a running guest. */
public final class BalloonXml implements DeviceXml {
    static final Place BALLOON = Place.of("memballoon", "stats", "driver", "alias", "acpi", "address");

    public static final Property<BalloonModel> MODEL = BALLOON.attr("model", Spelling.word(BalloonModel::new));
    public static final Property<Boolean> AUTO_DEFLATE = BALLOON.attr("autodeflate", Spelling.ON_OFF);
    public static final Property<Boolean> FREE_PAGE_REPORTING = BALLOON.attr("freePageReporting", Spelling.ON_OFF);
    public static final Property<Integer> STATISTICS_PERIOD =
            BALLOON.child("stats").attr("period", Spelling.INTEGER);
    public static final Property<String> ALIAS = BALLOON.child("alias").attr("name", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES =
            List.of(MODEL, AUTO_DEFLATE, FREE_PAGE_REPORTING, STATISTICS_PERIOD, ALIAS);

    public static BalloonXml create(BalloonModel model) {
        return new BalloonXml(XmlNode.create("memballoon")).model(model);
    }

    private final XmlNode node;

    public BalloonXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public BalloonModel model() {
        return MODEL.require(node);
    }

    public BalloonXml model(BalloonModel value) {
        MODEL.write(node, value);
        return this;
    }

    public Optional<Boolean> autoDeflate() {
        return AUTO_DEFLATE.read(node);
    }

    public BalloonXml autoDeflate(boolean value) {
        AUTO_DEFLATE.write(node, value);
        return this;
    }

    public Optional<Boolean> freePageReporting() {
        return FREE_PAGE_REPORTING.read(node);
    }

    public BalloonXml freePageReporting(boolean value) {
        FREE_PAGE_REPORTING.write(node, value);
        return this;
    }

    /** In seconds; without it the guest tells nothing of its memory. */
    public Optional<Integer> statisticsPeriod() {
        return STATISTICS_PERIOD.read(node);
    }

    public BalloonXml statisticsPeriod(int value) {
        STATISTICS_PERIOD.write(node, value);
        return this;
    }

    /** The name that libvirt and QEMU call it by while the guest runs, or one of ours that begins with {@code ua-}. */
    public Optional<String> alias() {
        return ALIAS.read(node);
    }

    public BalloonXml alias(String value) {
        ALIAS.write(node, value);
        return this;
    }
}
