package org.karesansui.account;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.karesansui.problem.Problem;
import org.karesansui.web.Access;
import org.karesansui.web.Form;
import org.karesansui.web.Json;
import org.karesansui.web.Page;
import org.karesansui.web.PageRoute;
import org.karesansui.web.PaletteEntry;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;
import org.karesansui.web.Tab;

/** The page on which somebody settles what is his own: name, language, look, password, sessions, tokens. */
public final class SettingsPages {
    private static final String HERE = "/settings";

    private final Gatehouse gatehouse;
    private final AccountKeeper keeper;
    private final TokenRoutes tokens;
    private final InstantSource clock;

    public SettingsPages(Gatehouse gatehouse, TokenRoutes tokens, InstantSource clock) {
        this.gatehouse = gatehouse;
        this.keeper = new AccountKeeper(gatehouse);
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The forms of the page as they stand. */
    private record Forms(Form profile, Form password, Form token, String secret) {
        Forms profile(Form other) {
            return new Forms(other, password, token, secret);
        }

        Forms password(Form other) {
            return new Forms(profile, other, token, secret);
        }

        Forms token(Form other) {
            return new Forms(profile, password, other, secret);
        }

        Forms secret(String other) {
            return new Forms(profile, password, token, other);
        }
    }

    public List<Route> all() {
        return List.of(
                PageRoute.get(HERE, Access.SIGNED_IN, request -> show(request, forms(request))),
                PageRoute.post(HERE, Access.SIGNED_IN, this::change)
                        .again((request, problem) ->
                                show(request, forms(request).profile(again(request, problem)))),
                PageRoute.post(HERE + "/password", Access.SIGNED_IN, this::password)
                        .again((request, problem) ->
                                show(request, forms(request).password(again(request, problem)))),
                PageRoute.post(HERE + "/sessions/{session}/revoke", Access.SIGNED_IN, this::revokeSession),
                PageRoute.post(HERE + "/tokens", AccountRight.TOKEN_CHANGE, this::makeToken)
                        .again((request, problem) ->
                                show(request, forms(request).token(again(request, problem)))),
                PageRoute.post(HERE + "/tokens/{token}/revoke", AccountRight.TOKEN_CHANGE, this::revokeToken));
    }

    /** The pages of this room in the palette. */
    public static Stream<PaletteEntry> palette(Request request) {
        var language = request.viewer().language();
        var accounts = Stream.of(PaletteEntry.page(language, "account.accounts", "/accounts"))
                .filter(_ -> request.viewer().may(AccountRight.ACCOUNT_READ));
        return Stream.concat(Stream.of(PaletteEntry.page(language, "account.settings", HERE)), accounts);
    }

    static List<Tab> tabs(Request request, String here) {
        var words = request.words();
        var own = Stream.of(new Tab(words.say("account.settings"), HERE, here.equals(HERE)));
        var accounts = Stream.of(new Tab(words.say("account.accounts"), "/accounts", here.equals("/accounts")))
                .filter(_ -> request.viewer().may(AccountRight.ACCOUNT_READ));
        return Stream.concat(own, accounts).toList();
    }

    private static Form again(Request request, Problem problem) {
        return Form.again(request, problem);
    }

    private Forms forms(Request request) {
        var account = keeper.own(request);
        var profile = Form.of(Map.of(
                "nickname", account.nickname().text(),
                "language", account.language().code(),
                "theme", Json.word(account.theme()),
                "list.rows", Json.word(account.list().rows())));
        return new Forms(profile, Form.of(Map.of()), Form.of(Map.of()), "");
    }

    private Reply show(Request request, Forms forms) {
        var current = AccountKeeper.currentSession(request);
        var sessions = gatehouse.sessions().list(keeper.own(request).id()).stream()
                .map(session -> SessionView.of(session, current))
                .toList();
        var seen = request.viewer().may(AccountRight.TOKEN_READ)
                ? gatehouse.tokens().list().stream()
                        .map(TokenRoutes.TokenView::of)
                        .toList()
                : List.<TokenRoutes.TokenView>of();
        var model = new SettingsPage(
                forms.profile(), forms.password(), sessions, seen, forms.token(), forms.secret(), clock.instant());
        return Reply.page(Page.of(request.words().say("account.settings"), "account/settings", model)
                .in(HERE)
                .tabs(tabs(request, HERE)));
    }

    private Reply change(Request request) {
        var wanted = AccountForm.profile(request.fields()).apply(keeper.own(request));
        gatehouse.accounts().save(wanted);
        return Reply.redirect(HERE);
    }

    private Reply password(Request request) {
        keeper.changePassword(request, AccountForm.passwords(request.fields()));
        return Reply.redirect(HERE);
    }

    private Reply revokeSession(Request request) {
        request.fields().orThrow(() -> true);
        keeper.revokeSession(request, keeper.own(request), request.path("session"));
        return Reply.redirect(HERE);
    }

    /** Answered, not led on: the secret is nowhere else. */
    private Reply makeToken(Request request) {
        var made = keeper.makeToken(request, tokens.read(request.fields()));
        return show(request, forms(request).secret(made.secret())).header("Cache-Control", "no-store");
    }

    private Reply revokeToken(Request request) {
        request.fields().orThrow(() -> true);
        keeper.revokeToken(request, request.path("token"));
        return Reply.redirect(HERE);
    }
}
