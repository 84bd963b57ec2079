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

    static List<Route> with(Front front, Site site) {
        var routes = new ArrayList<>(front.routes());
        routes.add(PageRoute.get("/healthz", Access.PUBLIC, _ -> Reply.text("ok\n")));
        routes.add(PageRoute.get("/assets/{file}", Access.PUBLIC, request -> asset(front, request)));
        routes.add(front.events().route());
        routes.add(description(routes, front, site));
        return List.copyOf(routes);
    }

    /** Made when it is first asked for: few ask, and the generator is not small. */
    private static Route description(List<Route> routes, Front front, Site site) {
        var all = new ArrayList<Route>();
        var prepared = new Lazy<>(() -> OpenApi.prepared(all, site, front.json()));
        var route = Api.get("/openapi.json", "describeApi", Access.PUBLIC)
                .answersMedia(Reply.JSON)
                .to(_ -> Reply.bytes(prepared.value()));
        all.addAll(routes);
        all.add(route);
        return route;
    }

    private static Reply asset(Front front, Request request) {
        var file = front.pages().assets().find(request.path("file"));
        return Reply.bytes(file.orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND)))
                .header("Cache-Control", FOR_EVER);
    }
}
