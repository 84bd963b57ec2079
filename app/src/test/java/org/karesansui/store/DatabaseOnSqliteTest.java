package org.karesansui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.problem.Problem;

class DatabaseOnSqliteTest extends DatabaseContract {
    @TempDir
    Path folder;

    private int files;

    @Override
    DatabaseAddress empty() {
        return new DatabaseAddress.Sqlite(folder.resolve("karesansui-" + files++ + ".db"));
    }

    private Path file() {
        return ((DatabaseAddress.Sqlite) address).file();
    }

    private String pragma(String name) {
        return database.<String>write(
                handle -> handle.select("pragma " + name).mapTo(String.class).one());
    }

    @Test
    void a_commit_is_on_the_disk_when_it_returns() {
        assertThat(pragma("journal_mode")).isEqualTo("wal");
        assertThat(pragma("synchronous")).as("2 is FULL").isEqualTo("2");
        assertThat(pragma("foreign_keys")).isEqualTo("1");
    }

    @Test
    void the_file_and_its_logs_are_readable_for_the_group_alone() throws IOException {
        for (var suffix : new String[] {"", "-wal", "-shm"}) {
            var path = Path.of(file() + suffix);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .as(path.toString())
                    .isEqualTo("rw-rw----");
        }
    }

    @Test
    void a_full_disk_refuses_the_write_and_loses_nothing() {
        database.change(handle -> handle.execute("insert into note (id) values ('kept')"));
        // SQLite's own way to meet a full disk without one.
        var pages = Integer.parseInt(pragma("page_count"));
        pragma("max_page_count=" + (pages + 2));
        assertThatThrownBy(() -> database.change(handle ->
                        handle.execute("insert into note (id, words) values ('big', ?)", "x".repeat(1 << 20))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("STORE_FULL");
        assertThat(database.<String>read(handle ->
                        handle.select("select id from note").mapTo(String.class).one()))
                .isEqualTo("kept");
        database.change(handle -> handle.execute("insert into note (id) values ('after')"));
        assertThat(pragma("integrity_check")).isEqualTo("ok");
    }

    @Test
    void a_file_that_is_no_database_is_refused_and_left_as_it_is() throws IOException {
        var foreign = folder.resolve("foreign.db");
        Files.writeString(foreign, "This is a letter, and a longish one at that. ".repeat(200));
        var before = Files.readString(foreign);
        assertThatThrownBy(() -> Database.open(new DatabaseAddress.Sqlite(foreign)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("STORE_DAMAGED");
        assertThat(Files.readString(foreign)).isEqualTo(before);
    }

    @Test
    void a_missing_folder_is_said() {
        assertThatThrownBy(() -> Database.open(new DatabaseAddress.Sqlite(folder.resolve("missing/a.db"))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("STORE_UNREACHABLE");
    }

    @Test
    void another_process_that_writes_is_waited_for() throws SQLException {
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = other.createStatement()) {
            statement.execute("begin immediate");
            var writing = Thread.ofVirtual()
                    .start(() -> database.change(handle -> handle.execute("insert into note (id) values ('mine')")));
            statement.execute("insert into note (id) values ('other')");
            statement.execute("commit");
            writing.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        assertThat(database.<Long>read(handle -> handle.select("select count(*) from note")
                        .mapTo(Long.class)
                        .one()))
                .isEqualTo(2);
    }
}
