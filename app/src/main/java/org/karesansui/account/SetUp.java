package org.karesansui.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.Problem;

/**
 * The first account. There is no default password: who starts Karesansui for the first time gets a link that is good
 * for one hour and one account, or makes the account at the command line. Thread-safe.
 */
public final class SetUp {
    static final Duration VALID = Duration.ofHours(1);

    private final Accounts accounts;
    private final InstantSource clock;
    private @Nullable Offer offer;

    private record Offer(Secret secret, Instant until) {}

    SetUp(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Makes the first account, at the command line. The account becomes an administrator's. */
    public Account firstAccount(AccountSpec spec) {
        return make(spec, "local");
    }

    /** The path of a fresh link where there is no account yet; it replaces one that was offered before. */
    public Optional<String> offer() {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        var fresh = new Offer(Secret.random(""), clock.instant().plus(VALID));
        synchronized (this) {
            offer = fresh;
        }
        return Optional.of("/set-up/" + fresh.secret().text());
    }

    /** Whether somebody may still follow a link. */
    boolean isOpen() {
        return accounts.isEmpty();
    }

    /** @throws Problem {@code SET_UP_LINK_INVALID} for a link that is wrong or out of date, and once an account exists */
    void check(String secret) {
        var current = current();
        var right = current != null
                && clock.instant().isBefore(current.until())
                && MessageDigest.isEqual(bytes(secret), bytes(current.secret().text()));
        if (!right || !accounts.isEmpty()) {
            throw new Problem(AccountProblem.SET_UP_LINK_INVALID);
        }
    }

    /** Makes the first account for who followed the link. Of two at once, one succeeds. */
    Account follow(String secret, AccountSpec spec, String address) {
        check(secret);
        var account = make(spec, address);
        synchronized (this) {
            offer = null;
        }
        return account;
    }

    private Account make(AccountSpec spec, String address) {
        var account = accounts.createFirst(
                new AccountSpec(spec.email(), spec.nickname(), spec.language(), Role.ADMINISTRATOR, spec.password()));
        Audit.record("set-up", account.email().address(), address);
        return account;
    }

    private synchronized @Nullable Offer current() {
        return offer;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
