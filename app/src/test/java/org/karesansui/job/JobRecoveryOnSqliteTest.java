package org.karesansui.job;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.problem.Problem;

class JobRecoveryOnSqliteTest extends JobRecoveryContract {
    @TempDir
    Path folder;

    @Override
    DatabaseAddress empty() {
        return new DatabaseAddress.Sqlite(folder.resolve("karesansui.db"));
    }

    @Test
    void a_second_process_on_one_file_is_refused_with_its_number() {
        startAgain();
        var second = jobs(Console.here("here"));
        assertThatThrownBy(second::start)
                .isInstanceOf(Problem.class)
                .hasMessageContaining("" + ProcessHandle.current().pid());
    }

    @Test
    void a_process_of_before_the_last_boot_is_dead_though_its_number_is_taken() {
        earlier.close();
        database.change(handle -> handle.execute(
                "insert into console (id, machine, pid, started, seen) values ('old', 'before', ?, ?, ?)",
                ProcessHandle.current().pid(),
                clock.millis(),
                clock.millis()));
        startAgain();
        end(jobs.submit(on("web1"), progress -> {}));
    }
}
