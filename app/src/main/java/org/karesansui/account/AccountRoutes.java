package org.karesansui.account;

import java.util.ArrayList;
import java.util.List;
import org.karesansui.web.Access;
import org.karesansui.web.Api;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Right;
import org.karesansui.web.Route;
import org.karesansui.words.Sentence;

/**
 * The addresses of accounts and their sessions. {@code self} stands for the account of who asks, and needs no right but
 * being signed in; all others need one.
 */
public final class AccountRoutes {
    private static final String SELF = "self";

    private final Gatehouse gatehouse;
    private final AccountKeeper keeper;
    private final Accounts rehearsed;

    public AccountRoutes(Gatehouse gatehouse) {
        this.gatehouse = gatehouse;
        this.keeper = new AccountKeeper(gatehouse);
        this.rehearsed = gatehouse.accounts().rehearsal();
    }

    /** All accounts. */
    public record AccountList(List<AccountView> accounts) {
        public AccountList {
            accounts = List.copyOf(accounts);
        }
    }

    /** The sessions of one account. */
    public record SessionList(List<SessionView> sessions) {
        public SessionList {
            sessions = List.copyOf(sessions);
        }
    }

    public List<Route> all() {
        return List.of(
                Api.get("/accounts", "listAccounts", AccountRight.ACCOUNT_READ)
                        .answers(200, AccountList.class)
                        .to(this::list),
                Api.post("/accounts", "createAccount", AccountRight.ACCOUNT_CHANGE)
                        .takes(AccountForm.NEW)
                        .plans()
                        .answers(201, AccountView.class)
                        .problems(AccountProblem.ACCOUNT_EMAIL_TAKEN)
                        .to(this::create),
                Api.get("/accounts/{account}", "showAccount", Access.SIGNED_IN)
                        .answers(200, AccountView.class)
                        .to(request -> Reply.json(AccountView.of(account(request, AccountRight.ACCOUNT_READ)))),
                Api.patch("/accounts/{account}", "changeAccount", Access.SIGNED_IN)
                        .takes(AccountForm.CHANGE)
                        .plans()
                        .answers(200, AccountView.class)
                        .problems(AccountProblem.ACCOUNT_LAST_ADMINISTRATOR)
                        .to(this::change),
                Api.delete("/accounts/{account}", "deleteAccount", AccountRight.ACCOUNT_CHANGE)
                        .plans()
                        .answersNothing()
                        .problems(AccountProblem.ACCOUNT_LAST_ADMINISTRATOR)
                        .to(this::delete),
                Api.post("/accounts/self/password", "changePassword", Access.SIGNED_IN)
                        .takes(AccountForm.PASSWORDS)
                        .plans()
                        .answersNothing()
                        .problems(AccountProblem.PASSWORD_WRONG, AccountProblem.SIGN_IN_DELAYED)
                        .to(this::changePassword),
                Api.get("/accounts/{account}/sessions", "listSessions", Access.SIGNED_IN)
                        .answers(200, SessionList.class)
                        .to(this::sessions),
                Api.delete("/accounts/{account}/sessions/{session}", "revokeSession", Access.SIGNED_IN)
                        .plans()
                        .answersNothing()
                        .to(this::revoke));
    }

    private Account account(Request request, Right right) {
        var name = request.path("account");
        var own = request.viewer().accountId();
        if (!name.equals(SELF) && !name.equals(own)) {
            request.viewer().must(right);
        }
        return gatehouse.accounts().require(new AccountId(name.equals(SELF) ? own : name));
    }

    private Reply list(Request request) {
        return Reply.json(new AccountList(
                gatehouse.accounts().list().stream().map(AccountView::of).toList()));
    }

    private Reply create(Request request) {
        var wanted = request.read(AccountForm.NEW);
        if (request.dryRun()) {
            rehearsed.create(wanted);
            return request.plan(
                    Sentence.of("account.plan.create", wanted.email().address()));
        }
        var account = keeper.create(request, wanted);
        return Reply.created(Api.BASE + "/accounts/" + account.id().value(), AccountView.of(account));
    }

    private Reply change(Request request) {
        var account = account(request, AccountRight.ACCOUNT_CHANGE);
        return request.ifMatch(AccountView.of(account), () -> {
            var wanted = request.read(AccountForm.CHANGE).apply(account);
            if (!wanted.standing().equals(account.standing())) {
                request.viewer().must(AccountRight.ACCOUNT_CHANGE);
            }
            return request.dryRun()
                    ? planChange(request, account, rehearsed.save(wanted))
                    : Reply.json(AccountView.of(keeper.save(request, wanted)));
        });
    }

    private static Reply planChange(Request request, Account was, Account wanted) {
        var steps = new ArrayList<Sentence>();
        var address = was.email().address();
        if (!wanted.equals(was)) {
            steps.add(Sentence.of("account.plan.change", address));
        }
        if (wanted.standing().disabled() && !was.standing().disabled()) {
            steps.add(Sentence.of("account.plan.disable", address));
        }
        return request.plan(steps);
    }

    private Reply delete(Request request) {
        var account = account(request, AccountRight.ACCOUNT_CHANGE);
        return request.ifMatch(AccountView.of(account), () -> {
            if (request.dryRun()) {
                rehearsed.delete(account.id());
                return request.plan(
                        Sentence.of("account.plan.delete", account.email().address()));
            }
            keeper.delete(request, account);
            return Reply.noContent();
        });
    }

    private Reply changePassword(Request request) {
        var passwords = request.read(AccountForm.PASSWORDS);
        if (request.dryRun()) {
            keeper.requirePassword(request, passwords);
            return request.plan(Sentence.of("account.plan.password"), Sentence.of("account.plan.others"));
        }
        keeper.changePassword(request, passwords);
        return Reply.noContent();
    }

    private Reply sessions(Request request) {
        var account = account(request, AccountRight.ACCOUNT_READ);
        var current = AccountKeeper.currentSession(request);
        return Reply.json(new SessionList(gatehouse.sessions().list(account.id()).stream()
                .map(session -> SessionView.of(session, current))
                .toList()));
    }

    private Reply revoke(Request request) {
        var account = account(request, AccountRight.ACCOUNT_CHANGE);
        var session = request.path("session");
        if (request.dryRun()) {
            gatehouse.sessions().rehearsal().revoke(account.id(), session);
            return request.plan(
                    Sentence.of("account.plan.revoke", account.email().address()));
        }
        keeper.revokeSession(request, account, session);
        return Reply.noContent();
    }
}
