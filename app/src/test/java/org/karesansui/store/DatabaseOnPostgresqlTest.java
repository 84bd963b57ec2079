package org.karesansui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.problem.Problem;

class DatabaseOnPostgresqlTest extends DatabaseContract {
    @Override
    DatabaseAddress empty() {
        return PostgresqlCluster.shared().create();
    }

    @Test
    void a_server_that_ends_the_connection_is_said_and_the_next_call_works() {
        assertThatThrownBy(() -> database.change(handle -> handle.execute(
                        "insert into note (id, words) select 'lost', pg_terminate_backend(pg_backend_pid())::text")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("STORE_UNREACHABLE");
        assertThat(database.<Long>read(handle -> handle.select("select count(*) from note")
                        .mapTo(Long.class)
                        .one()))
                .isZero();
    }

    @Test
    void a_database_that_does_not_exist_is_said() {
        var server = (DatabaseAddress.Postgresql) address;
        var missing = new DatabaseAddress.Postgresql(server.host(), server.port(), "missing", server.user(), "");
        assertThatThrownBy(() -> Database.open(missing))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("STORE_UNREACHABLE");
    }

    @Test
    void tables_of_someone_else_are_left_alone() {
        var foreign = PostgresqlCluster.shared().create();
        try (var other = Database.open(foreign)) {
            other.change(handle -> handle.execute("drop table flyway_schema_history"));
        }
        assertThatThrownBy(() -> Database.open(foreign))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("STORE_FOREIGN");
    }
}
