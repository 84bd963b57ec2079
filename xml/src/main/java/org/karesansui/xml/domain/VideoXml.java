package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;

/** A graphics card. */
public final class VideoXml implements DeviceXml {
    static final Place VIDEO = Place.of("video", "driver", "model", "alias", "acpi", "address");
    private static final Place MODEL_PLACE = VIDEO.child("model", "acceleration", "resolution");
    private static final Place RESOLUTION = MODEL_PLACE.child("resolution");

    public static final Property<VideoModel> MODEL = MODEL_PLACE.attr("type", Spelling.word(VideoModel::new));
    public static final Property<Long> VIDEO_MEMORY = MODEL_PLACE.attr("vram", Spelling.LONG);
    public static final Property<Integer> HEADS = MODEL_PLACE.attr("heads", Spelling.INTEGER);
    public static final Property<Boolean> PRIMARY = MODEL_PLACE.attr("primary", Spelling.YES_NO);
    public static final Property<Boolean> ACCELERATION_3D =
            MODEL_PLACE.child("acceleration").attr("accel3d", Spelling.YES_NO);
    public static final Property<Integer> WIDTH = RESOLUTION.attr("x", Spelling.INTEGER);
    public static final Property<Integer> HEIGHT = RESOLUTION.attr("y", Spelling.INTEGER);
    public static final Property<String> ALIAS = VIDEO.child("alias").attr("name", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES =
            List.of(MODEL, VIDEO_MEMORY, HEADS, PRIMARY, ACCELERATION_3D, WIDTH, HEIGHT, ALIAS);

    public static VideoXml create(VideoModel model) {
        return new VideoXml(XmlNode.create("video")).model(model);
    }

    private final XmlNode node;

    public VideoXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public Optional<VideoModel> model() {
        return MODEL.read(node);
    }

    public VideoXml model(VideoModel value) {
        MODEL.write(node, value);
        return this;
    }

    /** In KiB. */
    public Optional<Long> videoMemory() {
        return VIDEO_MEMORY.read(node);
    }

    public VideoXml videoMemory(long value) {
        VIDEO_MEMORY.write(node, value);
        return this;
    }

    /** How many screens it drives. */
    public Optional<Integer> heads() {
        return HEADS.read(node);
    }

    public VideoXml heads(int value) {
        HEADS.write(node, value);
        return this;
    }

    public Optional<Boolean> primary() {
        return PRIMARY.read(node);
    }

    public VideoXml primary(boolean value) {
        PRIMARY.write(node, value);
        return this;
    }

    public Optional<Boolean> accelerated() {
        return ACCELERATION_3D.read(node);
    }

    public VideoXml accelerated(boolean value) {
        ACCELERATION_3D.write(node, value);
        return this;
    }

    public Optional<Integer> width() {
        return WIDTH.read(node);
    }

    public VideoXml width(int value) {
        WIDTH.write(node, value);
        return this;
    }

    public Optional<Integer> height() {
        return HEIGHT.read(node);
    }

    public VideoXml height(int value) {
        HEIGHT.write(node, value);
        return this;
    }

    /** The name that libvirt and QEMU call it by while the guest runs, or one of ours that begins with {@code ua-}. */
    public Optional<String> alias() {
        return ALIAS.read(node);
    }

    public VideoXml alias(String value) {
        ALIAS.write(node, value);
        return this;
    }
}
