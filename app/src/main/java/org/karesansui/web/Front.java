package org.karesansui.web;

import java.util.List;

/**
 * What a server serves; {@code App} puts it together.
 *
 * @param routes of all rooms; those of the door itself (events, assets, API description, health) are added
 */
public record Front(List<Route> routes, Doorman doorman, Json json, Pages pages, Events events, Translator translator) {
    public Front {
        routes = List.copyOf(routes);
    }
}
