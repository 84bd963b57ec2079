package org.karesansui.store;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.problem.Problem;

/**
 * The database. Handles are lent for the length of one piece of work and must not be kept; work that is lent a handle
 * must not ask for a second one. Thread-safe; callers may be virtual threads and wait their turn.
 *
 * <p>On SQLite writes come one after the other. On PostgreSQL they interleave at READ COMMITTED: decide by what a
 * statement did ({@code on conflict do nothing} and its count, unique keys), never by what was read before it.
 */
public final class Database implements AutoCloseable {
    private static final ScopedValue<Boolean> LENT = ScopedValue.newInstance();

    private static final int USUAL_CONNECTIONS = 4;

    private final Engine engine;
    private final boolean rehearsing;

    private Database(Engine engine, boolean rehearsing) {
        this.engine = engine;
        this.rehearsing = rehearsing;
    }

    /**
     * Opens the database and brings its tables up to date. The folder of an SQLite file must exist; the file is made
     * with mode 0660.
     *
     * @throws Problem a {@link StoreProblem}, for instance {@code STORE_NEWER} where a newer release has been at work
     */
    public static Database open(DatabaseAddress address) {
        return open(address, USUAL_CONNECTIONS);
    }

    /**
     * As {@link #open(DatabaseAddress)}.
     *
     * @param connections that are kept to a server at most, from 1; a file has its own way
     */
    public static Database open(DatabaseAddress address, int connections) {
        return guarded(() -> {
            var engine = engine(address, connections);
            try {
                Migrations.run(engine);
                return new Database(engine, false);
            } catch (RuntimeException failure) {
                engine.close();
                throw failure;
            }
        });
    }

    /** A new file with the tables of an older release, which has gone through only the first of the migrations. */
    static Database older(DatabaseAddress.Sqlite address, int migrations) {
        return guarded(() -> {
            var engine = new SqliteEngine(address);
            Migrations.runFirst(engine, migrations);
            return new Database(engine, false);
        });
    }

    private static Engine engine(DatabaseAddress address, int connections) {
        return switch (address) {
            case DatabaseAddress.Sqlite sqlite -> new SqliteEngine(sqlite);
            case DatabaseAddress.Postgresql server -> new PostgresqlEngine(server, connections);
        };
    }

    /**
     * The same database, whose writes run to their end and are then taken back: a dry run meets every refusal that the
     * write itself would, in the same code. Needs no closing.
     */
    public Database rehearsal() {
        return new Database(engine, true);
    }

    public Vendor vendor() {
        return engine.vendor();
    }

    /** For libraries that keep tables of their own; rooms use {@link #read} and {@link #write}. */
    public DataSource dataSource() {
        return engine.dataSource();
    }

    /**
     * Reads: all statements of the work see the same state, and none may write.
     *
     * @throws Problem a {@link StoreProblem} for what an operator can mend
     */
    public <T> T read(Work<T> work) {
        return guarded(() -> engine.read(lent(work)));
    }

    /**
     * Writes in one transaction: when this returns, all of it is on the disk; when it throws, nothing has changed.
     *
     * @throws Problem a {@link StoreProblem} for what an operator can mend
     */
    public <T> T write(Work<T> work) {
        return guarded(() -> engine.write(rehearsing ? takenBack(lent(work)) : lent(work)));
    }

    /** As {@link #write}, for work without an answer. */
    public void change(Consumer<Handle> work) {
        write(handle -> {
            work.accept(handle);
            return true;
        });
    }

    private static <T> Work<T> takenBack(Work<T> work) {
        return handle -> {
            var answer = work.with(handle);
            handle.rollback();
            return answer;
        };
    }

    private static <T> Work<T> lent(Work<T> work) {
        return handle -> ScopedValue.where(LENT, true).call(() -> work.with(handle));
    }

    private interface Call<T> {
        T run();
    }

    private static <T> T guarded(Call<T> call) {
        if (LENT.isBound()) {
            // On SQLite a write inside a write would wait for itself for ever.
            throw new IllegalStateException("A handle is lent already; use it");
        }
        try {
            return call.run();
        } catch (Problem problem) {
            throw problem;
        } catch (RuntimeException failure) {
            throw StoreFault.of(failure).map(RuntimeException.class::cast).orElse(failure);
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
