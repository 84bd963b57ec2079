package org.karesansui.console;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.karesansui.host.Hosts;
import org.karesansui.web.Route;
import org.karesansui.web.Tickets;

/** Puts the room together: the ways to a guest's serial line, screen and keyboard. */
public final class ConsoleRoutes {
    private final List<Route> routes;

    public ConsoleRoutes(Hosts hosts, InstantSource clock) {
        var door = new ConsoleDoor(hosts, new Tickets(clock));
        routes = Stream.of(
                        new SerialRoutes(door, new SerialLines(clock)).all(),
                        new ScreenRoutes(door, new Screens()).all(),
                        new KeyRoutes(door).all())
                .flatMap(List::stream)
                .toList();
    }

    public List<Route> routes() {
        return routes;
    }
}
