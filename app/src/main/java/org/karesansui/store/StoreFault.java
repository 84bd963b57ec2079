package org.karesansui.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.karesansui.problem.Problem;
import org.sqlite.SQLiteException;

/** Tells the faults of a database that an operator can mend from those that are mistakes of ours. */
final class StoreFault {
    private static final int PRIMARY_CODE = 0xff;

    private StoreFault() {}

    /** The problem behind a failure, or nothing where it is a mistake in our SQL or data. */
    static Optional<Problem> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var found = cause instanceof SQLException sql ? code(sql) : Optional.<StoreProblem>empty();
            if (found.isPresent()) {
                return Optional.of(new Problem(failure, found.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<StoreProblem> code(SQLException failure) {
        if (failure instanceof SQLiteException sqlite) {
            return ofSqlite(sqlite.getResultCode().code & PRIMARY_CODE);
        }
        if (failure instanceof SQLTransientConnectionException) {
            return Optional.of(StoreProblem.STORE_UNREACHABLE);
        }
        return ofState(String.valueOf(failure.getSQLState()));
    }

    /** Result codes: https://www.sqlite.org/rescode.html, the extended ones folded into their primary code. */
    static Optional<StoreProblem> ofSqlite(int primary) {
        return switch (primary) {
            case 5, 6 -> Optional.of(StoreProblem.STORE_BUSY); // SQLITE_BUSY, SQLITE_LOCKED
            case 8 -> Optional.of(StoreProblem.STORE_READ_ONLY); // SQLITE_READONLY
            case 10, 14 -> Optional.of(StoreProblem.STORE_UNREACHABLE); // SQLITE_IOERR, SQLITE_CANTOPEN
            case 11, 26 -> Optional.of(StoreProblem.STORE_DAMAGED); // SQLITE_CORRUPT, SQLITE_NOTADB
            case 13 -> Optional.of(StoreProblem.STORE_FULL); // SQLITE_FULL
            default -> Optional.empty();
        };
    }

    /** SQLSTATE classes and codes: PostgreSQL manual, appendix A. */
    static Optional<StoreProblem> ofState(String state) {
        return switch (state) {
            case "53100", "53200" -> Optional.of(StoreProblem.STORE_FULL); // disk_full, out_of_memory
            case "40001", "40P01", "55P03" -> Optional.of(StoreProblem.STORE_BUSY); // serialization, deadlock, lock
            case "25006" -> Optional.of(StoreProblem.STORE_READ_ONLY); // read_only_sql_transaction
            case "XX001", "XX002" -> Optional.of(StoreProblem.STORE_DAMAGED); // data_corrupted, index_corrupted
            default -> unreachable(state) ? Optional.of(StoreProblem.STORE_UNREACHABLE) : Optional.empty();
        };
    }

    private static boolean unreachable(String state) {
        // 08 connection, 28 authorization, 3D no such database, 53 resources, 57P shutdown.
        return state.startsWith("08")
                || state.startsWith("28")
                || state.startsWith("3D")
                || state.startsWith("53")
                || state.startsWith("57P");
    }
}
