package org.karesansui.account;

import java.util.List;
import java.util.Map;
import org.karesansui.problem.Problem;
import org.karesansui.web.Access;
import org.karesansui.web.Cookie;
import org.karesansui.web.Credential;
import org.karesansui.web.Form;
import org.karesansui.web.Page;
import org.karesansui.web.PageRoute;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;

/** The addresses of signing in and out. */
public final class SignInRoutes {
    private static final String NEXT = "next";

    private final Gatehouse gatehouse;

    public SignInRoutes(Gatehouse gatehouse) {
        this.gatehouse = gatehouse;
    }

    public List<Route> all() {
        return List.of(
                PageRoute.get("/sign-in", Access.PUBLIC, this::show),
                PageRoute.post("/sign-in", Access.PUBLIC, this::signIn).again(this::again),
                PageRoute.post("/sign-out", Access.SIGNED_IN, this::signOut));
    }

    private Reply show(Request request) {
        var next = ours(request.query("to").orElse(""));
        if (request.viewer().signedIn()) {
            return Reply.redirect(next);
        }
        var summary = gatehouse.setUp().isOpen() ? request.words().say("account.setUp.first") : "";
        return page(request, new Form(Map.of(NEXT, next), Map.of(), summary));
    }

    private Reply again(Request request, Problem problem) {
        return page(request, Form.again(request, problem));
    }

    private static Reply page(Request request, Form form) {
        return Reply.page(Page.of(request.words().say("account.signIn"), "sign-in", form));
    }

    private Reply signIn(Request request) {
        var fields = request.fields();
        var email = fields.need("email", text -> text);
        var password = fields.secret("password", text -> text);
        var next = fields.optional(NEXT, SignInRoutes::ours, "/");
        var attempt = fields.orThrow(
                () -> new SignIn.Attempt(email.value(), password.value(), request.remoteAddress(), agent(request)));
        var opened = gatehouse.signIn().attempt(attempt);
        request.cookie(Gate.COOKIE).ifPresent(old -> gatehouse.sessions().close(new Secret(old)));
        return Reply.redirect(next.value()).cookie(cookie(opened));
    }

    private Reply signOut(Request request) {
        var viewer = request.viewer();
        request.cookie(Gate.COOKIE)
                .ifPresent(secret ->
                        gatehouse.signIn().signOut(new Secret(secret), viewer.accountId(), request.remoteAddress()));
        if (viewer.credential() instanceof Credential.Session session) {
            gatehouse.hangUp(other -> other.credential() instanceof Credential.Session same
                    && same.sessionId().equals(session.sessionId()));
        }
        return Reply.redirect("/sign-in").cookie(Cookie.removed(Gate.COOKIE));
    }

    Cookie cookie(Sessions.Opened opened) {
        return new Cookie(
                Gate.COOKIE, opened.secret().text(), gatehouse.sessions().longest());
    }

    static String agent(Request request) {
        return request.header("User-Agent").orElse("");
    }

    /** A path of ours, or the start page: a link of a stranger must not lead on to his own site after the sign-in. */
    static String ours(String path) {
        var leadsOut =
                path.startsWith("//") || path.indexOf('\\') >= 0 || path.chars().anyMatch(c -> c <= ' ');
        return path.startsWith("/") && !leadsOut ? path : "/";
    }
}
