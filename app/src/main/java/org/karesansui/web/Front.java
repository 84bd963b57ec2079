package org.karesansui.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.karesansui.problem.Problem;

/**
 * What a server serves; {@code App} puts it together.
 *
 * @param routes of all rooms; those of the door itself (events, assets, API description, health) are added
 * @param translator turns exceptions of other worlds (libvirt, database) into problems; empty for what it does not know
 */
public record Front(
        List<Route> routes,
        Doorman doorman,
        Json json,
        Pages pages,
        Events events,
        Function<Throwable, Optional<Problem>> translator) {
    public Front {
        routes = List.copyOf(routes);
    }
}
