package org.karesansui.account;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.karesansui.problem.Problem;
import org.karesansui.web.Form;
import org.karesansui.web.Page;
import org.karesansui.web.PageRoute;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;

/** The page of all accounts: who there is, one more, one less, one shut out and let in again. */
public final class AccountPages {
    private static final String HERE = "/accounts";

    private final Gatehouse gatehouse;
    private final AccountKeeper keeper;
    private final InstantSource clock;

    public AccountPages(Gatehouse gatehouse, InstantSource clock) {
        this.gatehouse = gatehouse;
        this.keeper = new AccountKeeper(gatehouse);
        this.clock = clock;
    }

    public List<Route> all() {
        return List.of(
                PageRoute.get(HERE, AccountRight.ACCOUNT_READ, this::list),
                PageRoute.post(HERE, AccountRight.ACCOUNT_CHANGE, this::create)
                        .again((request, problem) -> show(request, Form.again(request, problem))),
                PageRoute.post(HERE + "/{account}/delete", AccountRight.ACCOUNT_CHANGE, this::delete)
                        .again(this::refused),
                PageRoute.post(
                                HERE + "/{account}/disable",
                                AccountRight.ACCOUNT_CHANGE,
                                request -> disabled(request, true))
                        .again(this::refused),
                PageRoute.post(
                                HERE + "/{account}/enable",
                                AccountRight.ACCOUNT_CHANGE,
                                request -> disabled(request, false))
                        .again(this::refused));
    }

    private Reply refused(Request request, Problem problem) {
        return show(request, new Form(Map.of(), Map.of(), request.words().say(problem.sentence())));
    }

    private Reply list(Request request) {
        return show(
                request, Form.of(Map.of("language", request.viewer().language().code())));
    }

    private Reply show(Request request, Form form) {
        var accounts = gatehouse.accounts().list().stream().map(AccountView::of).toList();
        var model = new AccountListPage(accounts, form, request.viewer().accountId(), clock.instant());
        return Reply.page(Page.of(request.words().say("account.accounts"), "account/list", model)
                .in(HERE)
                .tabs(SettingsPages.tabs(request, HERE)));
    }

    private Reply create(Request request) {
        keeper.create(request, AccountForm.spec(request.fields()));
        return Reply.redirect(HERE);
    }

    private Reply disabled(Request request, boolean isDisabled) {
        request.fields().orThrow(() -> true);
        var account = gatehouse.accounts().require(new AccountId(request.path("account")));
        keeper.save(request, account.standing(account.standing().disabled(isDisabled)));
        return Reply.redirect(HERE);
    }

    private Reply delete(Request request) {
        request.fields().orThrow(() -> true);
        keeper.delete(request, gatehouse.accounts().require(new AccountId(request.path("account"))));
        return Reply.redirect(HERE);
    }
}
