package org.karesansui.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.Problem;
import org.karesansui.store.Database;
import org.karesansui.store.Keys;
import org.karesansui.store.Times;

/** The tokens of programs. Thread-safe. */
public final class Tokens {
    /** In front of every token, so that a scanner of leaked secrets knows one. */
    static final String LEAD = "kss_";

    private static final Duration TOUCH = Duration.ofMinutes(1);

    private final Database database;
    private final InstantSource clock;

    Tokens(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The same, whose changes are checked to their end and then taken back. */
    Tokens rehearsal() {
        return new Tokens(database.rehearsal(), clock);
    }

    /**
     * A token that was just made.
     *
     * @param secret what the program sends; it is shown once and cannot be found again
     */
    public record Made(ApiToken token, String secret) {
        @Override
        public String toString() {
            return "Made[" + token + "]";
        }
    }

    /** Makes a token at the command line: it belongs to nobody and lives until it is revoked or expires. */
    public Made create(TokenName name, Role role, Expiry expiry) {
        return create(name, role, expiry, null);
    }

    /** Makes a token for an account; it goes when the account does. */
    public Made create(TokenName name, Role role, Expiry expiry, @Nullable AccountId owner) {
        var secret = Secret.random(LEAD);
        var token = new ApiToken(Keys.random(), name.text(), owner, role, clock.instant(), expiry, null);
        database.change(handle -> handle.createUpdate("""
                insert into token (id, name, token_hash, account, role, created, expires)
                values (:id, :name, :hash, :account, :role, :created, :expires)
                """)
                .bind("id", token.id())
                .bind("name", token.name())
                .bind("hash", secret.hash())
                .bind("account", owner == null ? null : owner.value())
                .bind("role", role.word())
                .bind("created", token.created().toEpochMilli())
                .bind("expires", expiry instanceof Expiry.At at ? at.time().toEpochMilli() : null)
                .execute());
        return new Made(token, secret.text());
    }

    /** The token of a secret, if it counts; it then is marked as used. */
    Optional<ApiToken> find(Secret secret) {
        var now = clock.instant();
        var found = database.read(handle -> handle.select("""
                        select * from token where token_hash = ? and (expires is null or expires > ?)
                          and not exists (select 1 from account a where a.id = token.account and a.disabled = 1)
                        """, secret.hash(), now.toEpochMilli())
                .map(Tokens::row)
                .findOne());
        found.filter(token -> token.used() == null || token.used().plus(TOUCH).isBefore(now))
                .ifPresent(token -> database.change(handle ->
                        handle.execute("update token set used = ? where id = ?", now.toEpochMilli(), token.id())));
        return found;
    }

    /** All, the newest first, also those that have expired. */
    public List<ApiToken> list() {
        return database.read(handle -> handle.select("select * from token order by created desc, id")
                .map(Tokens::row)
                .list());
    }

    /** @throws Problem {@code NOT_FOUND} */
    public void revoke(String id) {
        database.change(handle -> {
            if (handle.execute("delete from token where id = ?", id) == 0) {
                throw new Problem(CommonProblem.NOT_FOUND);
            }
        });
    }

    private static ApiToken row(ResultSet row, StatementContext context) throws SQLException {
        var owner = row.getString("account");
        return new ApiToken(
                row.getString("id"),
                row.getString("name"),
                owner == null ? null : new AccountId(owner),
                Role.of(row.getString("role")),
                Times.read(row, "created"),
                Times.find(row, "expires").<Expiry>map(Expiry.At::new).orElseGet(Expiry.Never::new),
                Times.find(row, "used").orElse(null));
    }
}
