package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;

/** A channel to a program in the guest. Its identity is the name that the guest sees. */
public final class ChannelXml implements DeviceXml {
    static final Place CHANNEL = Place.of("channel", "source", "protocol", "target", "log", "alias", "address");
    private static final Place SOURCE = CHANNEL.child("source");
    private static final Place TARGET = CHANNEL.child("target", "model");

    public static final Property<CharacterType> TYPE = CHANNEL.attr("type", Spelling.word(CharacterType::new));
    public static final Property<String> PATH = SOURCE.attr("path", Spelling.TEXT);
    public static final Property<String> TARGET_TYPE = TARGET.attr("type", Spelling.TEXT);
    public static final Property<String> NAME = TARGET.attr("name", Spelling.TEXT);
    public static final Property<String> STATE = TARGET.attr("state", Spelling.TEXT);
    public static final Property<String> ALIAS = CHANNEL.child("alias").attr("name", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(TYPE, PATH, TARGET_TYPE, NAME, STATE, ALIAS);

    public static final String GUEST_AGENT = "org.qemu.guest_agent.0";

    /** The channel of the QEMU guest agent. libvirt chooses the socket. */
    public static ChannelXml guestAgent() {
        return new ChannelXml(XmlNode.create("channel"))
                .type(CharacterType.UNIX)
                .targetType("virtio")
                .name(GUEST_AGENT);
    }

    /** The way of a SPICE viewer to the agent in the guest: clipboard and size of the screen. */
    public static ChannelXml spiceAgent() {
        return new ChannelXml(XmlNode.create("channel"))
                .type(CharacterType.SPICEVMC)
                .targetType("virtio")
                .name("com.redhat.spice.0");
    }

    private final XmlNode node;

    public ChannelXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public CharacterType type() {
        return TYPE.require(node);
    }

    public ChannelXml type(CharacterType value) {
        TYPE.write(node, value);
        return this;
    }

    /** The file, socket or terminal at the host’s end; libvirt fills it in while the guest runs. */
    public Optional<String> path() {
        return PATH.read(node);
    }

    public ChannelXml path(String value) {
        PATH.write(node, value);
        return this;
    }

    /** {@code virtio} or {@code spicevmc}. */
    public Optional<String> targetType() {
        return TARGET_TYPE.read(node);
    }

    public ChannelXml targetType(String value) {
        TARGET_TYPE.write(node, value);
        return this;
    }

    public Optional<String> name() {
        return NAME.read(node);
    }

    public ChannelXml name(String value) {
        NAME.write(node, value);
        return this;
    }

    /** {@code connected} or {@code disconnected} while the guest runs. */
    public Optional<String> state() {
        return STATE.read(node);
    }

    public ChannelXml state(String value) {
        STATE.write(node, value);
        return this;
    }

    /** The name that libvirt and QEMU call it by while the guest runs, or one of ours that begins with {@code ua-}. */
    public Optional<String> alias() {
        return ALIAS.read(node);
    }

    public ChannelXml alias(String value) {
        ALIAS.write(node, value);
        return this;
    }

    /** Whether this is the channel of the QEMU guest agent. */
    public boolean isGuestAgent() {
        return name().filter(GUEST_AGENT::equals).isPresent();
    }

    @Override
    public String identity() {
        return name().orElse(type().word());
    }
}
