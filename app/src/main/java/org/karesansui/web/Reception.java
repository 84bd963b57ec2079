package org.karesansui.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.Problem;

/** The way of each request from the door to its handler and back: the one place of every check, in this order. */
final class Reception {
    static final String SIGN_IN = "/sign-in";

    private final Site site;
    private final Front front;
    private final Router router;
    private final Guard guard;
    private final Problems problems;
    private final Renderer renderer;

    Reception(Site site, Front front, Router router) {
        this.site = site;
        this.front = front;
        this.router = router;
        this.guard = new Guard(site);
        this.problems = new Problems(front.translator());
        this.renderer = new Renderer(front, site);
    }

    /** Never throws: what goes wrong is part of the answer. */
    Rendered answer(Exchange exchange) {
        var request = stranger(exchange, new Match(NOWHERE, localPath(exchange), Map.of()));
        try {
            guard.checkHost(exchange);
            request = stranger(exchange, match(exchange, false));
            request = request.by(front.doorman().admit(request));
            return renderer.render(handle(request), request);
        } catch (RuntimeException | Error thrown) {
            return refuse(problems.of(thrown), request);
        }
    }

    /** Checks a socket before it opens. */
    Admission open(Exchange exchange) {
        guard.checkHost(exchange);
        var stranger = stranger(exchange, match(exchange, true));
        guard.checkOrigin(stranger);
        var request = stranger.by(front.doorman().admit(stranger));
        request.viewer().must(request.route().right());
        if (!(request.route() instanceof SocketRoute route)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return new Admission(route.opener().open(request), request.viewer());
    }

    /** What is answered where a socket is refused. */
    Rendered refuse(Exchange exchange, Throwable thrown) {
        return refuse(problems.of(thrown), stranger(exchange, new Match(NOWHERE, Api.BASE, Map.of())));
    }

    private static final Route NOWHERE = PageRoute.get("/", Access.PUBLIC, _ -> Reply.noContent());

    private Request stranger(Exchange exchange, Match match) {
        return new Request(
                exchange,
                site,
                match,
                front.json(),
                new Request.Sender(
                        Viewer.stranger(Request.accepted(exchange)),
                        front.events().lastId()));
    }

    private String localPath(Exchange exchange) {
        var path = exchange.rawPath();
        return path.startsWith(site.prefix()) ? path.substring(site.prefix().length()) : path;
    }

    private Match match(Exchange exchange, boolean socket) {
        var path = exchange.rawPath();
        var rest = localPath(exchange);
        if (!path.startsWith(site.prefix()) || !(rest.isEmpty() || rest.startsWith("/"))) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        var method = Method.find(exchange.method());
        var found = method.flatMap(known -> router.find(rest, known, socket));
        if (found.isEmpty() && !router.methods(rest).isEmpty()) {
            throw new Problem(WebProblem.METHOD_NOT_ALLOWED);
        }
        return found.orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private Reply handle(Request request) {
        var route = request.route();
        request.viewer().must(route.right());
        if (!route.method().safe()) {
            guard.checkOrigin(request);
            guard.checkCsrf(request);
        }
        return switch (route) {
            case Api api -> {
                checkParameters(api, request);
                yield api.handler().handle(request);
            }
            case PageRoute page -> show(page, request);
            case SocketRoute _ -> throw new Problem(CommonProblem.NOT_FOUND);
        };
    }

    private Reply show(PageRoute page, Request request) {
        try {
            return page.handler().handle(request);
        } catch (RuntimeException thrown) {
            return page.onProblem().show(request, problems.of(thrown));
        }
    }

    private static void checkParameters(Api api, Request request) {
        if (api.method() == Method.PUT && request.header("If-Match").isEmpty()) {
            throw new Problem(WebProblem.PRECONDITION_REQUIRED);
        }
        for (var name : request.queryNames()) {
            if (!api.accepts(name)) {
                throw new Problem(WebProblem.PARAMETER_UNKNOWN, name);
            }
        }
    }

    private Rendered refuse(Problem problem, Request request) {
        var reply = refusal(problem, request);
        try {
            return renderer.render(allowed(reply, problem, request), request);
        } catch (RuntimeException | Error broken) {
            // The error page itself is broken: the log gets that, the reader his answer, without a template.
            problems.of(broken);
            return renderer.render(Problems.document(problem, request.words()), request);
        }
    }

    private Reply allowed(Reply reply, Problem problem, Request request) {
        if (problem.code() != WebProblem.METHOD_NOT_ALLOWED) {
            return reply;
        }
        var methods = router.methods(localPath(request.exchange())).stream().flatMap(method -> switch (method) {
            case GET -> Stream.of("GET", "HEAD");
            case POST, PUT, PATCH, DELETE -> Stream.of(method.name());
        });
        return reply.header("Allow", methods.collect(Collectors.joining(", ")));
    }

    private static Reply refusal(Problem problem, Request request) {
        var status = problem.code().status();
        if (request.fromProgram()) {
            var reply = Problems.document(problem, request.words());
            return status == 401 ? reply.header("WWW-Authenticate", "Bearer") : reply;
        }
        if (problem.code() == WebProblem.SIGN_IN_NEEDED) {
            return signIn(request);
        }
        return Reply.page(Pages.problem(problem, request)).status(status);
    }

    private static Reply signIn(Request request) {
        var back = request.route().method().safe() ? request.path() : "/";
        var to = SIGN_IN + "?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        return request.header("HX-Request").isPresent()
                ? Reply.noContent().status(401).header("HX-Redirect", to)
                : Reply.redirect(to);
    }
}
