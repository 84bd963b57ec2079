package org.karesansui.e2e;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConfig;

/**
 * What the daemon has stored of its latest job, read from its database beside it. It never writes, so that the files stay
 * the daemon's own; open it while the daemon runs.
 */
final class JobTable implements AutoCloseable {
    private static final Path FILE = Path.of("/var/lib/karesansui/karesansui.db");

    private final Connection connection;

    private JobTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * A job as it is stored.
     *
     * @param records what stands stored to be undone, or to be done when it is committed
     * @param committed whether it can only go forward
     */
    record Row(String id, String state, int records, boolean committed, boolean over) {}

    static JobTable open() {
        try {
            var config = new SQLiteConfig();
            config.setReadOnly(true);
            return new JobTable(DriverManager.getConnection("jdbc:sqlite:" + FILE, config.toProperties()));
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The latest job, if it is another than this one; so a test sees its own job from its first moment. */
    List<Row> after(String id) {
        try (var statement = connection.prepareStatement("""
                select id, state, committed, finished, (select count(*) from job_undo where job = job.id) records
                from job where id > ? order by id desc limit 1
                """)) {
            statement.setString(1, id);
            try (var found = statement.executeQuery()) {
                return found.next()
                        ? List.of(new Row(
                                found.getString("id"),
                                found.getString("state"),
                                found.getInt("records"),
                                found.getInt("committed") == 1,
                                found.getObject("finished") != null))
                        : List.of();
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
