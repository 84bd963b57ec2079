package org.karesansui.account;

import java.util.List;
import org.karesansui.web.Access;
import org.karesansui.web.Api;
import org.karesansui.web.Credential;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Right;
import org.karesansui.web.Route;

/**
 * The addresses of accounts and their sessions. {@code self} stands for the account of who asks, and needs no right but
 * being signed in; all others need one.
 */
public final class AccountRoutes {
    private static final String SELF = "self";

    private final Gatehouse gatehouse;

    public AccountRoutes(Gatehouse gatehouse) {
        this.gatehouse = gatehouse;
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
                        .answers(201, AccountView.class)
                        .problems(AccountProblem.ACCOUNT_EMAIL_TAKEN)
                        .to(this::create),
                Api.get("/accounts/{account}", "showAccount", Access.SIGNED_IN)
                        .answers(200, AccountView.class)
                        .to(request -> Reply.json(AccountView.of(account(request, AccountRight.ACCOUNT_READ)))),
                Api.patch("/accounts/{account}", "changeAccount", Access.SIGNED_IN)
                        .takes(AccountForm.CHANGE)
                        .answers(200, AccountView.class)
                        .problems(AccountProblem.ACCOUNT_LAST_ADMINISTRATOR)
                        .to(this::change),
                Api.delete("/accounts/{account}", "deleteAccount", AccountRight.ACCOUNT_CHANGE)
                        .answersNothing()
                        .problems(AccountProblem.ACCOUNT_LAST_ADMINISTRATOR)
                        .to(this::delete),
                Api.post("/accounts/self/password", "changePassword", Access.SIGNED_IN)
                        .takes(AccountForm.PASSWORDS)
                        .answersNothing()
                        .problems(AccountProblem.PASSWORD_WRONG, AccountProblem.SIGN_IN_DELAYED)
                        .to(this::changePassword),
                Api.get("/accounts/{account}/sessions", "listSessions", Access.SIGNED_IN)
                        .answers(200, SessionList.class)
                        .to(this::sessions),
                Api.delete("/accounts/{account}/sessions/{session}", "revokeSession", Access.SIGNED_IN)
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
        var account = gatehouse.accounts().create(request.read(AccountForm.NEW));
        Audit.record(
                "account-made",
                request.viewer().name(),
                request.remoteAddress(),
                account.email().address());
        return Reply.created(Api.BASE + "/accounts/" + account.id().value(), AccountView.of(account));
    }

    private Reply change(Request request) {
        var account = account(request, AccountRight.ACCOUNT_CHANGE);
        return request.ifMatch(AccountView.of(account), () -> {
            var wanted = request.read(AccountForm.CHANGE).apply(account);
            if (wanted.role() != account.role()) {
                request.viewer().must(AccountRight.ACCOUNT_CHANGE);
            }
            return Reply.json(AccountView.of(gatehouse.accounts().save(wanted)));
        });
    }

    private Reply delete(Request request) {
        var account = account(request, AccountRight.ACCOUNT_CHANGE);
        return request.ifMatch(AccountView.of(account), () -> {
            gatehouse.accounts().delete(account.id());
            gatehouse.hangUp(viewer -> viewer.accountId().equals(account.id().value()));
            Audit.record(
                    "account-deleted",
                    request.viewer().name(),
                    request.remoteAddress(),
                    account.email().address());
            return Reply.noContent();
        });
    }

    private Reply changePassword(Request request) {
        var account =
                gatehouse.accounts().require(new AccountId(request.viewer().accountId()));
        var read = request.read(AccountForm.PASSWORDS);
        var kept = currentSession(request);
        gatehouse
                .signIn()
                .changePassword(
                        account, new SignIn.Change(read.current(), read.wanted(), request.remoteAddress()), kept);
        gatehouse.hangUp(viewer -> viewer.accountId().equals(account.id().value())
                && viewer.credential() instanceof Credential.Session session
                && !session.sessionId().equals(kept));
        return Reply.noContent();
    }

    private Reply sessions(Request request) {
        var account = account(request, AccountRight.ACCOUNT_READ);
        var current = currentSession(request);
        return Reply.json(new SessionList(gatehouse.sessions().list(account.id()).stream()
                .map(session -> SessionView.of(session, current))
                .toList()));
    }

    private Reply revoke(Request request) {
        var account = account(request, AccountRight.ACCOUNT_CHANGE);
        var id = request.path("session");
        gatehouse.sessions().revoke(account.id(), id);
        gatehouse.hangUp(viewer -> viewer.credential() instanceof Credential.Session session
                && session.sessionId().equals(id));
        Audit.record("session-revoked", account.email().address(), request.remoteAddress(), id);
        return Reply.noContent();
    }

    private static String currentSession(Request request) {
        return request.viewer().credential() instanceof Credential.Session session ? session.sessionId() : "";
    }
}
