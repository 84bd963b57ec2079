package org.karesansui.account;

import org.karesansui.web.Credential;
import org.karesansui.web.Request;

/**
 * What changes accounts, sessions and tokens, with all that belongs to a change: streams of who may no longer come in
 * end, and the audit log gets its line. The API and the pages do it through here. Thread-safe.
 */
final class AccountKeeper {
    private final Gatehouse gatehouse;

    AccountKeeper(Gatehouse gatehouse) {
        this.gatehouse = gatehouse;
    }

    Account own(Request request) {
        return gatehouse.accounts().require(new AccountId(request.viewer().accountId()));
    }

    Account create(Request request, AccountSpec spec) {
        var account = gatehouse.accounts().create(spec);
        record("account-made", request, account.email().address());
        return account;
    }

    /** Keeps a changed account; who was signed in with one that is now disabled is shown out. */
    Account save(Request request, Account wanted) {
        var was = gatehouse.accounts().require(wanted.id()).standing();
        var saved = gatehouse.accounts().save(wanted);
        var is = saved.standing();
        if (is.disabled()) {
            gatehouse.hangUp(viewer -> viewer.accountId().equals(saved.id().value()));
        }
        if (is.disabled() != was.disabled()) {
            record(
                    is.disabled() ? "account-disabled" : "account-enabled",
                    request,
                    saved.email().address());
        }
        return saved;
    }

    void delete(Request request, Account account) {
        gatehouse.accounts().delete(account.id());
        gatehouse.hangUp(viewer -> viewer.accountId().equals(account.id().value()));
        record("account-deleted", request, account.email().address());
    }

    void changePassword(Request request, AccountForm.Passwords passwords) {
        var account = own(request);
        var kept = currentSession(request);
        gatehouse.signIn().changePassword(account, change(request, passwords), kept);
        gatehouse.hangUp(viewer -> viewer.accountId().equals(account.id().value())
                && viewer.credential() instanceof Credential.Session session
                && !session.sessionId().equals(kept));
    }

    /** All that is checked before a password changes. */
    void requirePassword(Request request, AccountForm.Passwords passwords) {
        gatehouse.signIn().requirePassword(own(request), change(request, passwords));
    }

    private static SignIn.Change change(Request request, AccountForm.Passwords passwords) {
        return new SignIn.Change(passwords.current(), passwords.wanted(), request.remoteAddress());
    }

    void revokeSession(Request request, Account account, String id) {
        gatehouse.sessions().revoke(account.id(), id);
        gatehouse.hangUp(viewer -> viewer.credential() instanceof Credential.Session session
                && session.sessionId().equals(id));
        Audit.record("session-revoked", account.email().address(), request.remoteAddress(), id);
    }

    /** A program's token makes tokens that belong to nobody, as the command line does. */
    Tokens.Made makeToken(Request request, TokenRoutes.Wanted wanted) {
        var made = makeToken(gatehouse.tokens(), request, wanted);
        record("token-made", request, wanted.name().text());
        return made;
    }

    void rehearseToken(Request request, TokenRoutes.Wanted wanted) {
        makeToken(gatehouse.tokens().rehearsal(), request, wanted);
    }

    private static Tokens.Made makeToken(Tokens tokens, Request request, TokenRoutes.Wanted wanted) {
        var owner = request.viewer().credential() instanceof Credential.Session
                ? new AccountId(request.viewer().accountId())
                : null;
        return tokens.create(wanted.name(), wanted.role(), wanted.expiry(), owner);
    }

    void revokeToken(Request request, String id) {
        gatehouse.tokens().revoke(id);
        gatehouse.hangUp(viewer -> viewer.credential() instanceof Credential.Bearer bearer
                && bearer.tokenId().equals(id));
        record("token-revoked", request, id);
    }

    static String currentSession(Request request) {
        return request.viewer().credential() instanceof Credential.Session session ? session.sessionId() : "";
    }

    private static void record(String what, Request request, String object) {
        Audit.record(what, request.viewer().name(), request.remoteAddress(), object);
    }
}
