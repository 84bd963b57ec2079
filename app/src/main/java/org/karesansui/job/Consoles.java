package org.karesansui.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.karesansui.problem.Problem;
import org.karesansui.store.Database;
import org.karesansui.store.Times;
import org.karesansui.store.Vendor;

/** Which processes run jobs of this database, and which of them have died. Thread-safe. */
final class Consoles {
    private static final Duration BEAT = Duration.ofSeconds(10);
    private static final Duration DEAD_AFTER = Duration.ofSeconds(60);

    private final Database database;
    private final Console self;
    private final InstantSource clock;
    private volatile Instant beaten = Instant.EPOCH;

    Consoles(Database database, Console self, InstantSource clock) {
        this.database = database;
        this.self = self;
        this.clock = clock;
    }

    /** A console with the time of its last sign of life. */
    private record Seen(Console console, Instant at) {}

    /** @throws Problem {@code JOB_CONSOLE_TWICE} where another process uses the SQLite file: there can be one */
    void register() {
        if (database.vendor() == Vendor.SQLITE) {
            others().stream().filter(seen -> !isDead(seen)).findFirst().ifPresent(seen -> {
                throw new Problem(
                        JobProblem.JOB_CONSOLE_TWICE, "" + seen.console().pid());
            });
        }
        database.change(handle -> handle.execute(
                "insert into console (id, machine, pid, started, seen) values (?, ?, ?, ?, ?)",
                self.id(),
                self.machine(),
                self.pid(),
                self.started().toEpochMilli(),
                clock.millis()));
    }

    /** A sign of life, for consoles on other machines. */
    void beat() {
        beaten = clock.instant();
        database.change(
                handle -> handle.execute("update console set seen = ? where id = ?", clock.millis(), self.id()));
    }

    /** This console and those that live. */
    Set<String> alive() {
        return Stream.concat(
                        Stream.of(self.id()),
                        others().stream()
                                .filter(seen -> !isDead(seen))
                                .map(seen -> seen.console().id()))
                .collect(Collectors.toSet());
    }

    boolean isTimeToBeat() {
        return !clock.instant().isBefore(beaten.plus(BEAT));
    }

    void leave() {
        database.change(handle -> handle.execute("delete from console where id = ?", self.id()));
    }

    List<String> dead() {
        return others().stream()
                .filter(this::isDead)
                .map(seen -> seen.console().id())
                .toList();
    }

    void forget(String id) {
        database.change(handle -> handle.execute("delete from console where id = ?", id));
    }

    /** @throws Problem {@code JOB_CONSOLE_WORKS} where a daemon uses the database */
    void requireAlone(Handle handle) {
        others(handle).stream().filter(seen -> !isDead(seen)).findFirst().ifPresent(seen -> {
            throw new Problem(JobProblem.JOB_CONSOLE_WORKS, "" + seen.console().pid());
        });
    }

    private List<Seen> others() {
        return database.read(this::others);
    }

    private List<Seen> others(Handle handle) {
        return handle.select("select * from console where id <> ?", self.id())
                .map(Consoles::row)
                .list();
    }

    private boolean isDead(Seen seen) {
        var near = seen.console().machine().equals(self.machine());
        // An SQLite file in its write-ahead mode is used from one machine; after a reboot its name is another one.
        if (near || database.vendor() == Vendor.SQLITE) {
            return !near || !seen.console().runs();
        }
        return seen.at().plus(DEAD_AFTER).isBefore(clock.instant());
    }

    private static Seen row(ResultSet row, StatementContext context) throws SQLException {
        return new Seen(
                new Console(
                        row.getString("id"), row.getString("machine"), row.getLong("pid"), Times.read(row, "started")),
                Times.read(row, "seen"));
    }
}
