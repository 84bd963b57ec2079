package org.karesansui.web;

import java.util.ArrayList;
import java.util.List;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.Problem;

/** The routes of the door itself. */
final class OwnRoutes {
    /** The names change with the content. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private OwnRoutes() {}

    static List<Route> with(Front front) {
        var routes = new ArrayList<>(front.routes());
        routes.add(PageRoute.get("/healthz", Access.PUBLIC, _ -> Reply.text("ok\n")));
        routes.add(PageRoute.get("/assets/{file}", Access.PUBLIC, request -> asset(front, request)));
        routes.add(front.events().route());
        return List.copyOf(routes);
    }

    private static Reply asset(Front front, Request request) {
        var file = front.pages().assets().find(request.path("file"));
        return Reply.bytes(file.orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND)))
                .header("Cache-Control", FOR_EVER);
    }
}
