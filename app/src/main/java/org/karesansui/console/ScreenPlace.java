package org.karesansui.console;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.karesansui.host.Host;
import org.karesansui.libvirt.DomainXmlFlag;
import org.karesansui.libvirt.GraphicsFlag;
import org.karesansui.problem.Problem;
import org.karesansui.xml.domain.DomainXml;
import org.karesansui.xml.domain.GraphicsType;
import org.karesansui.xml.domain.GraphicsXml;

/**
 * Where the screen of a running guest is to be had, as its definition says now.
 *
 * @param all its graphical consoles, in the order of libvirt; with their passwords
 */
record ScreenPlace(ConsoleDoor.Way way, List<GraphicsXml> all) {
    private static final Set<String> ALL_ADDRESSES = Set.of("", "0.0.0.0", "::");

    ScreenPlace {
        all = List.copyOf(all);
    }

    static ScreenPlace of(ConsoleDoor.Way way) {
        return way.host().change(connection -> {
            try (var domain = connection.domainLookupByUuid(way.guest().id().uuid())) {
                var definition = DomainXml.parse(domain.xml(DomainXmlFlag.SECURE));
                return new ScreenPlace(way, definition.devices().graphics());
            }
        });
    }

    Optional<GraphicsXml> find(GraphicsType type) {
        return all.stream().filter(each -> each.type().equals(type)).findFirst();
    }

    /**
     * What connects to it, which is VNC.
     *
     * @throws Problem {@link ConsoleProblem#CONSOLE_NO_SCREEN} where it has none, {@link ConsoleProblem#CONSOLE_SPICE}
     *     where it speaks another protocol, {@link ConsoleProblem#CONSOLE_SCREEN_AFAR} where it is out of reach
     */
    ScreenPort.Opener opener() {
        var graphics = find(GraphicsType.VNC).orElseThrow(this::none);
        var host = way.host();
        if (host.address().isThisMachine()) {
            var index = all.indexOf(graphics);
            return () -> handed(host, index);
        }
        var address = address(graphics);
        var password = graphics.password().orElse("");
        return () -> connected(address, password);
    }

    private Problem none() {
        var name = way.guest().name();
        return find(GraphicsType.SPICE).isPresent()
                ? new Problem(ConsoleProblem.CONSOLE_SPICE, name)
                : new Problem(ConsoleProblem.CONSOLE_NO_SCREEN, name);
    }

    /** libvirt vouches for us, so that a guest with a password asks for none. */
    private ScreenPort handed(Host host, int index) throws IOException {
        var uuid = way.guest().id().uuid();
        var socket = host.change(connection -> {
            try (var domain = connection.domainLookupByUuid(uuid)) {
                return domain.console().openGraphics(index, GraphicsFlag.SKIPAUTH);
            }
        });
        return greeted(new HandedPort(socket), "");
    }

    private static ScreenPort connected(InetSocketAddress address, String password) throws IOException {
        return greeted(ConnectedPort.to(address), password);
    }

    private static ScreenPort greeted(ScreenPort port, String password) throws IOException {
        try {
            new VncGreeting(port, password).exchange();
            return port;
        } catch (IOException | RuntimeException failure) {
            port.close();
            throw failure;
        }
    }

    /** A host without a name in its address is reached through a socket of this machine. */
    private InetSocketAddress address(GraphicsXml graphics) {
        var there = way.host().address().machine();
        var port = graphics.port().filter(number -> number > 0).orElseThrow(this::afar);
        var listens = graphics.listenerAddress().or(graphics::listenAddress).orElse("");
        var address =
                new InetSocketAddress(ALL_ADDRESSES.contains(listens) ? there.orElse("127.0.0.1") : listens, port);
        if (there.isPresent()
                && address.getAddress() != null
                && address.getAddress().isLoopbackAddress()) {
            throw afar();
        }
        return address;
    }

    private Problem afar() {
        return new Problem(
                ConsoleProblem.CONSOLE_SCREEN_AFAR,
                way.guest().name(),
                way.host().name().value());
    }
}
