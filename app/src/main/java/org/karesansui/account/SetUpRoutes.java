package org.karesansui.account;

import java.util.List;
import java.util.Map;
import org.karesansui.problem.Problem;
import org.karesansui.web.Access;
import org.karesansui.web.Cookie;
import org.karesansui.web.Form;
import org.karesansui.web.Page;
import org.karesansui.web.PageRoute;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;

/** The page of the first account. It exists for who has the link, until the account does. */
public final class SetUpRoutes {
    private final Gatehouse gatehouse;

    public SetUpRoutes(Gatehouse gatehouse) {
        this.gatehouse = gatehouse;
    }

    public List<Route> all() {
        return List.of(
                PageRoute.get("/set-up/{secret}", Access.PUBLIC, this::show),
                PageRoute.post("/set-up/{secret}", Access.PUBLIC, this::make).again(this::again));
    }

    private Reply show(Request request) {
        gatehouse.setUp().check(request.path("secret"));
        return page(request, Form.of(Map.of()));
    }

    private Reply again(Request request, Problem problem) {
        if (problem.code() == AccountProblem.SET_UP_LINK_INVALID) {
            throw problem;
        }
        return page(request, Form.again(request, problem));
    }

    private static Reply page(Request request, Form form) {
        return Reply.page(Page.of(request.words().say("account.setUp.do"), "set-up", form));
    }

    private Reply make(Request request) {
        var secret = request.path("secret");
        gatehouse.setUp().check(secret);
        var account = gatehouse.setUp().follow(secret, AccountForm.spec(request.fields()), request.remoteAddress());
        var opened = gatehouse.sessions().open(account.id(), request.remoteAddress(), SignInRoutes.agent(request));
        var cookie = new Cookie(
                Gate.COOKIE, opened.secret().text(), gatehouse.sessions().longest());
        return Reply.redirect("/").cookie(cookie);
    }
}
