package org.karesansui.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.Problem;
import org.karesansui.store.Database;
import org.karesansui.store.Keys;
import org.karesansui.store.Times;

/** Who is signed in. Thread-safe. */
public final class Sessions {
    /** A session that is used is written down once a minute, not at each request. */
    private static final Duration TOUCH = Duration.ofMinutes(1);

    private static final int LONGEST_AGENT = 200;

    private final Database database;
    private final SessionRules rules;
    private final InstantSource clock;

    Sessions(Database database, SessionRules rules, InstantSource clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    /** The same, whose changes are checked to their end and then taken back. */
    Sessions rehearsal() {
        return new Sessions(database.rehearsal(), rules, clock);
    }

    /** A session that was just opened, with the secret that only the browser keeps. */
    record Opened(Session session, Secret secret) {}

    /** A session with the account that it speaks for. */
    record Found(Session session, Account account) {}

    /** Opens one with a new secret, so that one planted into the browser before the sign-in is worth nothing. */
    Opened open(AccountId account, String address, String agent) {
        var secret = Secret.random("");
        var now = clock.instant();
        var session = new Session(
                Keys.random(),
                account,
                now,
                now,
                now.plus(rules.longest()),
                address,
                agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)));
        database.change(handle -> {
            handle.execute("delete from session where expires <= ? or seen <= ?", now.toEpochMilli(), idleSince(now));
            handle.createUpdate("""
                    insert into session (id, token_hash, account, created, seen, expires, address, agent)
                    values (:id, :hash, :account, :created, :seen, :expires, :address, :agent)
                    """)
                    .bind("id", session.id())
                    .bind("hash", secret.hash())
                    .bind("account", account.value())
                    .bind("created", now.toEpochMilli())
                    .bind("seen", now.toEpochMilli())
                    .bind("expires", session.expires().toEpochMilli())
                    .bind("address", session.address())
                    .bind("agent", session.agent())
                    .execute();
        });
        return new Opened(session, secret);
    }

    Duration longest() {
        return rules.longest();
    }

    /** The session of a secret, if it lives; it then counts as used. */
    Optional<Found> find(Secret secret) {
        var now = clock.instant();
        var found = database.read(handle -> handle.createQuery("""
                select s.id as session_id, s.created as session_created, s.seen, s.expires, s.address, s.agent, a.*
                from session s join account a on a.id = s.account
                where s.token_hash = :hash and s.expires > :now and s.seen > :idle and a.disabled = 0
                """)
                .bind("hash", secret.hash())
                .bind("now", now.toEpochMilli())
                .bind("idle", idleSince(now))
                .map((row, context) -> new Found(
                        session(row, "session_id", "session_created", new AccountId(row.getString("id"))),
                        Accounts.row(row, context)))
                .findOne());
        found.filter(each -> each.session().seen().plus(TOUCH).isBefore(now))
                .ifPresent(each -> touch(each.session().id(), now));
        return found;
    }

    private void touch(String id, Instant now) {
        database.change(handle -> handle.execute("update session set seen = ? where id = ?", now.toEpochMilli(), id));
    }

    /** The living sessions of an account, the last used first. */
    public List<Session> list(AccountId account) {
        var now = clock.instant();
        return database.read(handle -> handle.select(
                        "select * from session where account = ? and expires > ? and seen > ? order by seen desc, id",
                        account.value(),
                        now.toEpochMilli(),
                        idleSince(now))
                .map(Sessions::row)
                .list());
    }

    /** @throws Problem {@code NOT_FOUND} where the account has no such session */
    public void revoke(AccountId account, String id) {
        database.change(handle -> {
            if (handle.execute("delete from session where id = ? and account = ?", id, account.value()) == 0) {
                throw new Problem(CommonProblem.NOT_FOUND);
            }
        });
    }

    /** Ends all sessions of the account but the one that is named; give an empty name to end all. */
    public void revokeOthers(AccountId account, String kept) {
        database.change(
                handle -> handle.execute("delete from session where account = ? and id <> ?", account.value(), kept));
    }

    /** Ends the session of a secret, whether there is one or not. */
    void close(Secret secret) {
        database.change(handle -> handle.execute("delete from session where token_hash = ?", secret.hash()));
    }

    private long idleSince(Instant now) {
        return now.minus(rules.idle()).toEpochMilli();
    }

    private static Session row(ResultSet row, StatementContext context) throws SQLException {
        return session(row, "id", "created", new AccountId(row.getString("account")));
    }

    private static Session session(ResultSet row, String id, String created, AccountId account) throws SQLException {
        return new Session(
                row.getString(id),
                account,
                Times.read(row, created),
                Times.read(row, "seen"),
                Times.read(row, "expires"),
                row.getString("address"),
                row.getString("agent"));
    }
}
