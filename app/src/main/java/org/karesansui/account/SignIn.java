package org.karesansui.account;

import org.karesansui.problem.Problem;

/** Signing in and out. Thread-safe. */
public final class SignIn {
    private final Accounts accounts;
    private final Sessions sessions;
    private final Argon2 argon2;
    private final SignInDelays delays;
    private final PhcHash decoy;

    SignIn(Accounts accounts, Sessions sessions, Argon2 argon2, SignInDelays delays) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.argon2 = argon2;
        this.delays = delays;
        this.decoy = PhcHash.of(Argon2.COST, new byte[16], new byte[32]);
    }

    /** Somebody at the door, with what he typed. */
    record Attempt(String email, String password, String address, String agent) {
        @Override
        public String toString() {
            return "Attempt[from " + address + "]";
        }
    }

    /**
     * Opens a session. An address that is no account's costs the same work and gets the same answer as a wrong password.
     *
     * That an account is disabled is told only to who knows its password.
     *
     * @throws Problem {@code SIGN_IN_REFUSED}, {@code SIGN_IN_DELAYED} or {@code ACCOUNT_DISABLED}
     */
    Sessions.Opened attempt(Attempt attempt) {
        var key = Email.key(attempt.email());
        delays.attempt(key, attempt.address());
        var known = accounts.findTyped(attempt.email());
        var hash = known.map(Accounts.Known::hash).orElse(decoy);
        if (!argon2.matches(attempt.password(), hash) || known.isEmpty()) {
            Audit.record("sign-in-refused", attempt.email(), attempt.address());
            throw new Problem(AccountProblem.SIGN_IN_REFUSED);
        }
        delays.succeeded(key, attempt.address());
        var account = known.get().account();
        if (account.standing().disabled()) {
            Audit.record("sign-in-disabled", attempt.email(), attempt.address());
            throw new Problem(AccountProblem.ACCOUNT_DISABLED);
        }
        if (!hash.cost().equals(Argon2.COST)) {
            accounts.password(account.id(), new Password(attempt.password()));
        }
        var opened = sessions.open(account.id(), attempt.address(), attempt.agent());
        Audit.record("sign-in", account.email().address(), attempt.address());
        return opened;
    }

    /** Ends the session of a secret. */
    void signOut(Secret secret, String account, String address) {
        sessions.close(secret);
        Audit.record("sign-out", account, address);
    }

    /**
     * Changes the password of somebody who is signed in and ends his other sessions. Guessing the current one is as slow
     * as at the door.
     *
     * @param session the one that stays; empty for none
     * @throws Problem {@code PASSWORD_WRONG} or {@code SIGN_IN_DELAYED}
     */
    void changePassword(Account account, Change change, String session) {
        requirePassword(account, change);
        accounts.password(account.id(), change.wanted());
        sessions.revokeOthers(account.id(), session);
        Audit.record("password-changed", account.email().address(), change.address());
    }

    /**
     * What is checked before a password changes. A wrong guess counts here as it does there, or a dry run would be a
     * way to guess.
     *
     * @throws Problem {@code PASSWORD_WRONG} or {@code SIGN_IN_DELAYED}
     */
    void requirePassword(Account account, Change change) {
        var key = account.email().key();
        delays.attempt(key, change.address());
        var known = accounts.findTyped(account.email().address());
        if (known.isEmpty() || !argon2.matches(change.current(), known.get().hash())) {
            Audit.record("password-refused", account.email().address(), change.address());
            throw new Problem(AccountProblem.PASSWORD_WRONG);
        }
        delays.succeeded(key, change.address());
    }

    /** A wish for another password. */
    record Change(String current, Password wanted, String address) {
        @Override
        public String toString() {
            return "Change[from " + address + "]";
        }
    }
}
