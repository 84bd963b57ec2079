package org.karesansui.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.problem.Problem;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * SQLite in its write-ahead mode: one writer and two readers, so reads never wait for a write. A commit is on the disk
 * when it returns (synchronous=FULL); killed while committing, no acknowledged row was lost in trials.
 */
final class SqliteEngine implements Engine {
    private static final int READERS = 2;
    /** Other processes (the command line, the scheduler of jobs) write too, each for milliseconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SQLiteDataSource writing;
    private final Lane writer;
    private final Lane readers;

    SqliteEngine(DatabaseAddress.Sqlite address) {
        create(address.file());
        this.writing = source(address.file(), SQLiteConfig.TransactionMode.IMMEDIATE);
        var reading = source(address.file(), SQLiteConfig.TransactionMode.DEFERRED);
        this.writer = new Lane("store-write", 1, () -> open(writing));
        this.readers = new Lane("store-read", READERS, () -> {
            var handle = open(reading);
            handle.execute("pragma query_only = true");
            return handle;
        });
    }

    /** The file is made with its rights before SQLite sees it: its log files take over the rights of the file. */
    private static void create(Path file) {
        try {
            Files.createFile(file);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        } catch (FileAlreadyExistsException usual) {
            // Its rights are the operator's.
        } catch (IOException failure) {
            throw new Problem(failure, StoreProblem.STORE_UNREACHABLE);
        }
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig.TransactionMode mode) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout((int) PATIENCE.toMillis());
        config.enforceForeignKeys(true);
        // A transaction that begins by reading and then writes fails at once when another one wrote meanwhile
        // (SQLITE_BUSY_SNAPSHOT); one that is to write takes its turn when it begins.
        config.setTransactionMode(mode);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static Handle open(DataSource source) {
        return Jdbi.create(source).open();
    }

    @Override
    public Vendor vendor() {
        return Vendor.SQLITE;
    }

    @Override
    public DataSource dataSource() {
        return writing;
    }

    @Override
    public <T> T read(Work<T> work) {
        return readers.call(handle -> handle.inTransaction(work::with));
    }

    @Override
    public <T> T write(Work<T> work) {
        return writer.call(handle -> handle.inTransaction(work::with));
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
