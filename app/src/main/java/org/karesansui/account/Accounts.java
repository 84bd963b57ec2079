package org.karesansui.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.Problem;
import org.karesansui.store.Database;
import org.karesansui.store.Keys;
import org.karesansui.store.Times;
import org.karesansui.web.Json;
import org.karesansui.web.ListLook;
import org.karesansui.web.Theme;
import org.karesansui.words.Language;

/** The accounts. Thread-safe. */
public final class Accounts {
    private final Database database;
    private final Argon2 argon2;
    private final InstantSource clock;

    Accounts(Database database, Argon2 argon2, InstantSource clock) {
        this.database = database;
        this.argon2 = argon2;
        this.clock = clock;
    }

    /** The same, whose changes are checked to their end and then taken back. */
    Accounts rehearsal() {
        return new Accounts(database.rehearsal(), argon2, clock);
    }

    /** Whether there is any account. */
    public boolean isEmpty() {
        return database.read(handle -> handle.select("select count(*) from account")
                        .mapTo(Long.class)
                        .one())
                == 0;
    }

    /** All, by nickname. */
    public List<Account> list() {
        return database.read(handle -> handle.select("select * from account order by nickname, id")
                .map(Accounts::row)
                .list());
    }

    public Optional<Account> find(AccountId id) {
        return database.read(handle -> find(handle, id));
    }

    public Account require(AccountId id) {
        return find(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    static Optional<Account> find(Handle handle, AccountId id) {
        return handle.select("select * from account where id = ?", id.value())
                .map(Accounts::row)
                .findOne();
    }

    /** An account with the hash of its password, looked for by what somebody typed. */
    Optional<Known> findTyped(String email) {
        return database.read(handle -> handle.select("select * from account where email_key = ?", Email.key(email))
                .map((row, context) -> new Known(row(row, context), PhcHash.parse(row.getString("password"))))
                .findOne());
    }

    record Known(Account account, PhcHash hash) {}

    /** @throws Problem {@code ACCOUNT_EMAIL_TAKEN} */
    public Account create(AccountSpec spec) {
        var hash = argon2.hash(spec.password());
        return database.write(handle -> insert(handle, spec, hash));
    }

    /**
     * Makes the first account. Of several at once, one is made.
     *
     * @throws Problem {@code SET_UP_DONE} where there is an account already
     */
    Account createFirst(AccountSpec spec) {
        var hash = argon2.hash(spec.password());
        return database.write(handle -> {
            var account = insert(handle, spec, hash);
            var first = handle.execute(
                    "insert into first_account (only_one, account, touched) values (1, ?, ?)"
                            + " on conflict (only_one) do nothing",
                    account.id().value(),
                    clock.millis());
            if (first == 0) {
                throw new Problem(AccountProblem.SET_UP_DONE);
            }
            return account;
        });
    }

    private Account insert(Handle handle, AccountSpec spec, String hash) {
        var account = new Account(
                new AccountId(Keys.random()),
                spec.email(),
                spec.nickname(),
                spec.language(),
                Theme.SYSTEM,
                ListLook.USUAL,
                Standing.of(spec.role()),
                clock.instant());
        var made = handle.createUpdate("""
                insert into account
                  (id, email, email_key, nickname, language, theme, role, password, created, changed)
                values (:id, :email, :key, :nickname, :language, :theme, :role, :password, :now, :now)
                on conflict (email_key) do nothing
                """)
                .bind("id", account.id().value())
                .bind("email", account.email().address())
                .bind("key", account.email().key())
                .bind("nickname", account.nickname().text())
                .bind("language", account.language().code())
                .bind("theme", word(account.theme()))
                .bind("role", account.standing().role().word())
                .bind("password", hash)
                .bind("now", account.created().toEpochMilli())
                .execute();
        if (made == 0) {
            throw new Problem(AccountProblem.ACCOUNT_EMAIL_TAKEN, spec.email().address());
        }
        return account;
    }

    /**
     * Keeps nickname, language, look and standing as they are in the account. The sessions of one that is disabled end.
     *
     * @throws Problem {@code ACCOUNT_LAST_ADMINISTRATOR} where nobody would be left to administer
     */
    public Account save(Account account) {
        database.change(handle -> {
            if (!account.standing().administers()) {
                keepAdministrator(handle, account.id());
            }
            var found = handle.createUpdate("""
                    update account set nickname = :nickname, language = :language, theme = :theme, role = :role,
                      disabled = :disabled, list_rows = :rows, list_hidden = :hidden, changed = :now
                    where id = :id
                    """)
                    .bind("id", account.id().value())
                    .bind("nickname", account.nickname().text())
                    .bind("language", account.language().code())
                    .bind("rows", Json.word(account.list().rows()))
                    .bind("hidden", account.list().hidden())
                    .bind("theme", word(account.theme()))
                    .bind("role", account.standing().role().word())
                    .bind("disabled", account.standing().disabled() ? 1 : 0)
                    .bind("now", clock.millis())
                    .execute();
            existed(found);
            if (account.standing().disabled()) {
                handle.execute(
                        "delete from session where account = ?", account.id().value());
            }
        });
        return account;
    }

    /** Sets another password. Sessions are {@link Sessions}' business. */
    void password(AccountId id, Password password) {
        var hash = argon2.hash(password);
        database.change(handle -> existed(handle.execute(
                "update account set password = ?, changed = ? where id = ?", hash, clock.millis(), id.value())));
    }

    /**
     * Removes an account with its sessions and tokens.
     *
     * @throws Problem {@code ACCOUNT_LAST_ADMINISTRATOR}
     */
    public void delete(AccountId id) {
        database.change(handle -> {
            keepAdministrator(handle, id);
            existed(handle.execute("delete from account where id = ?", id.value()));
        });
    }

    private void keepAdministrator(Handle handle, AccountId id) {
        // The row that every such change touches makes them take turns, also on PostgreSQL: two administrators who
        // remove each other at once would both find the other one still there.
        handle.execute("update first_account set touched = ?", clock.millis());
        var administrators = handle.select(
                        "select id from account where role = ? and disabled = 0", Role.ADMINISTRATOR.word())
                .mapTo(String.class)
                .list();
        if (administrators.equals(List.of(id.value()))) {
            throw new Problem(AccountProblem.ACCOUNT_LAST_ADMINISTRATOR);
        }
    }

    private static void existed(int rows) {
        if (rows == 0) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
    }

    static Account row(ResultSet row, StatementContext context) throws SQLException {
        return new Account(
                new AccountId(row.getString("id")),
                new Email(row.getString("email")),
                new Nickname(row.getString("nickname")),
                Language.find(row.getString("language")).orElse(Language.ENGLISH),
                Theme.valueOf(row.getString("theme").toUpperCase(Locale.ROOT)),
                new ListLook(
                        ListLook.Rows.valueOf(row.getString("list_rows").toUpperCase(Locale.ROOT)),
                        row.getString("list_hidden")),
                new Standing(Role.of(row.getString("role")), row.getInt("disabled") != 0),
                Times.read(row, "created"));
    }

    private static String word(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }
}
