package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;

/** A graphical console. Its identity is its protocol: a guest has at most one of each. */
public final class GraphicsXml implements DeviceXml {
    static final Place GRAPHICS = Place.of(
            "graphics",
            "listen",
            "channel",
            "image",
            "jpeg",
            "zlib",
            "playback",
            "streaming",
            "mouse",
            "filetransfer",
            "clipboard",
            "gl",
            "audio");
    private static final Place LISTEN_PLACE = GRAPHICS.child("listen");

    public static final Property<GraphicsType> TYPE = GRAPHICS.attr("type", Spelling.word(GraphicsType::new));
    public static final Property<Integer> PORT = GRAPHICS.attr("port", Spelling.INTEGER);
    public static final Property<Integer> TLS_PORT = GRAPHICS.attr("tlsPort", Spelling.INTEGER);
    public static final Property<Boolean> AUTO_PORT = GRAPHICS.attr("autoport", Spelling.YES_NO);
    public static final Property<Integer> WEBSOCKET = GRAPHICS.attr("websocket", Spelling.INTEGER);
    public static final Property<String> KEYMAP = GRAPHICS.attr("keymap", Spelling.TEXT);
    public static final Property<String> PASSWORD = GRAPHICS.attr("passwd", Spelling.TEXT);
    public static final Property<String> PASSWORD_VALID_TO = GRAPHICS.attr("passwdValidTo", Spelling.TEXT);
    public static final Property<String> LISTEN_ADDRESS = GRAPHICS.attr("listen", Spelling.TEXT);
    public static final Property<ListenType> LISTEN_TYPE = LISTEN_PLACE.attr("type", Spelling.word(ListenType::new));
    public static final Property<String> LISTENER_ADDRESS = LISTEN_PLACE.attr("address", Spelling.TEXT);
    public static final Property<String> LISTENER_SOCKET = LISTEN_PLACE.attr("socket", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(
            TYPE,
            PORT,
            TLS_PORT,
            AUTO_PORT,
            WEBSOCKET,
            KEYMAP,
            PASSWORD,
            PASSWORD_VALID_TO,
            LISTEN_ADDRESS,
            LISTEN_TYPE,
            LISTENER_ADDRESS,
            LISTENER_SOCKET);

    /** A VNC server that only the host itself can reach, on a port that libvirt chooses. */
    public static GraphicsXml vncOnLoopback() {
        return new GraphicsXml(XmlNode.create("graphics"))
                .type(GraphicsType.VNC)
                .port(-1)
                .autoPort(true)
                .listenOn("127.0.0.1");
    }

    /** A VNC server that listens nowhere: whoever wants to see it asks libvirt on the host itself for a connection. */
    public static GraphicsXml vncWithoutPort() {
        return new GraphicsXml(XmlNode.create("graphics"))
                .type(GraphicsType.VNC)
                .listenType(ListenType.NONE);
    }

    /** A SPICE server that only the host itself can reach, on a port that libvirt chooses. */
    public static GraphicsXml spiceOnLoopback() {
        return new GraphicsXml(XmlNode.create("graphics"))
                .type(GraphicsType.SPICE)
                .port(-1)
                .autoPort(true)
                .listenOn("127.0.0.1");
    }

    private final XmlNode node;

    public GraphicsXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public GraphicsType type() {
        return TYPE.require(node);
    }

    public GraphicsXml type(GraphicsType value) {
        TYPE.write(node, value);
        return this;
    }

    /** −1 where libvirt chooses at start. */
    public Optional<Integer> port() {
        return PORT.read(node);
    }

    public GraphicsXml port(int value) {
        PORT.write(node, value);
        return this;
    }

    /** SPICE only. */
    public Optional<Integer> tlsPort() {
        return TLS_PORT.read(node);
    }

    public GraphicsXml tlsPort(int value) {
        TLS_PORT.write(node, value);
        return this;
    }

    public Optional<Boolean> autoPort() {
        return AUTO_PORT.read(node);
    }

    public GraphicsXml autoPort(boolean value) {
        AUTO_PORT.write(node, value);
        return this;
    }

    /** VNC only: a second port; −1 where libvirt chooses. */
    public Optional<Integer> websocket() {
        return WEBSOCKET.read(node);
    }

    public GraphicsXml websocket(int value) {
        WEBSOCKET.write(node, value);
        return this;
    }

    public Optional<String> keymap() {
        return KEYMAP.read(node);
    }

    public GraphicsXml keymap(String value) {
        KEYMAP.write(node, value);
        return this;
    }

    /** A secret. libvirt tells it only to who asks with VIR_DOMAIN_XML_SECURE. */
    public Optional<String> password() {
        return PASSWORD.read(node);
    }

    public GraphicsXml password(String value) {
        PASSWORD.write(node, value);
        return this;
    }

    /** UTC, as {@code 2026-11-01T12:00:00}. */
    public Optional<String> passwordValidTo() {
        return PASSWORD_VALID_TO.read(node);
    }

    public GraphicsXml passwordValidTo(String value) {
        PASSWORD_VALID_TO.write(node, value);
        return this;
    }

    /** The address of the host; libvirt keeps it equal to that of the first listener. */
    public Optional<String> listenAddress() {
        return LISTEN_ADDRESS.read(node);
    }

    public GraphicsXml listenAddress(String value) {
        LISTEN_ADDRESS.write(node, value);
        return this;
    }

    public Optional<ListenType> listenType() {
        return LISTEN_TYPE.read(node);
    }

    public GraphicsXml listenType(ListenType value) {
        LISTEN_TYPE.write(node, value);
        return this;
    }

    public Optional<String> listenerAddress() {
        return LISTENER_ADDRESS.read(node);
    }

    public GraphicsXml listenerAddress(String value) {
        LISTENER_ADDRESS.write(node, value);
        return this;
    }

    public Optional<String> listenerSocket() {
        return LISTENER_SOCKET.read(node);
    }

    public GraphicsXml listenerSocket(String value) {
        LISTENER_SOCKET.write(node, value);
        return this;
    }

    /** Listens on one address of the host; writes both of the places in which libvirt keeps it. */
    public GraphicsXml listenOn(String address) {
        return listenAddress(address).listenType(ListenType.ADDRESS).listenerAddress(address);
    }

    @Override
    public String identity() {
        return type().word();
    }
}
