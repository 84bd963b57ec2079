package org.karesansui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.problem.Problem;

/** What every room may rely on, whichever database is below. */
abstract class DatabaseContract {
    DatabaseAddress address;
    Database database;

    abstract DatabaseAddress empty();

    @BeforeEach
    void open() {
        address = empty();
        database = Database.open(address);
        database.change(handle -> handle.execute("create table note (id text primary key, words text, at bigint)"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static void add(Handle handle, String id) {
        handle.execute("insert into note (id, words, at) values (?, ?, ?)", id, "raked", 1_700_000_000_123L);
    }

    private long notes() {
        return database.read(handle -> handle.createQuery("select count(*) from note")
                .mapTo(Long.class)
                .one());
    }

    @Test
    void what_was_written_is_there_after_the_database_is_opened_again() {
        database.change(handle -> add(handle, "one"));
        database.close();
        database = Database.open(address);
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void a_rehearsed_write_answers_and_fails_as_the_write_and_leaves_nothing() {
        var rehearsal = database.rehearsal();
        assertThat(rehearsal.<Long>write(handle -> {
                    add(handle, "one");
                    return handle.createQuery("select count(*) from note")
                            .mapTo(Long.class)
                            .one();
                }))
                .isEqualTo(1);
        assertThat(notes()).isZero();
        database.change(handle -> add(handle, "one"));
        assertThatThrownBy(() -> rehearsal.change(handle -> add(handle, "one"))).isInstanceOf(RuntimeException.class);
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void every_migration_is_listed_so_that_a_start_that_owes_none_can_tell() {
        var applied = database.read(handle -> handle.createQuery(
                        "select version from flyway_schema_history where success order by installed_rank")
                .mapTo(String.class)
                .list());
        assertThat(applied).isEqualTo(Migrations.VERSIONS);
    }

    @Test
    void a_write_that_throws_changes_nothing_and_the_next_one_works() {
        assertThatThrownBy(() -> database.change(handle -> {
                    add(handle, "one");
                    throw new IllegalStateException("half-way");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(notes()).isZero();
        database.change(handle -> add(handle, "one"));
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void a_second_row_with_one_key_is_counted_as_nothing() {
        var insert = "insert into note (id) values ('one') on conflict (id) do nothing";
        assertThat(database.<Integer>write(handle -> handle.execute(insert))).isEqualTo(1);
        assertThat(database.<Integer>write(handle -> handle.execute(insert))).isZero();
    }

    @Test
    void a_statement_answers_with_what_it_wrote() {
        database.change(handle -> add(handle, "one"));
        var words = database.<String>write(
                handle -> handle.createQuery("update note set words = 'swept' where id = 'one' returning words")
                        .mapTo(String.class)
                        .one());
        assertThat(words).isEqualTo("swept");
    }

    @Test
    void reading_cannot_write() {
        assertThatThrownBy(() -> database.read(handle -> handle.execute("delete from note")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("STORE_READ_ONLY");
    }

    @Test
    void one_reading_sees_one_state() throws Exception {
        var looked = new CountDownLatch(1);
        var written = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var counts = threads.submit(() -> database.read(handle -> {
                var before =
                        handle.select("select id from note").mapTo(String.class).list();
                looked.countDown();
                await(written);
                return before.size()
                        + handle.select("select id from note")
                                .mapTo(String.class)
                                .list()
                                .size();
            }));
            looked.await();
            database.change(handle -> add(handle, "meanwhile"));
            written.countDown();
            assertThat(counts.get()).isZero();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void many_virtual_threads_write_and_read_at_once() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 100)
                    .<Callable<Long>>mapToObj(number -> () -> {
                        database.change(handle -> add(handle, "note " + number));
                        return notes();
                    })
                    .toList();
            for (Future<Long> call : threads.invokeAll(calls)) {
                assertThat(call.get()).isPositive();
            }
        }
        assertThat(notes()).isEqualTo(100);
    }

    @Test
    void a_second_handle_inside_the_first_is_refused_and_not_waited_for() {
        assertThatThrownBy(() -> database.change(handle -> notes())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_write_is_known_to_its_caller_though_he_is_interrupted() {
        Thread.currentThread().interrupt();
        database.change(handle -> add(handle, "one"));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void a_mistake_in_sql_is_not_taken_for_a_fault_of_the_database() {
        assertThatThrownBy(() -> database.change(handle -> handle.execute("insert into nothing values (1)")))
                .isNotInstanceOf(Problem.class);
    }

    @Test
    void hostile_text_is_kept_as_it_is() {
        var hostile = "'); drop table note; -- \\ \" ${x} :id ? 砂 \ud83c\udf3f \u202e";
        database.change(handle -> handle.execute("insert into note (id, words, at) values ('one', ?, 1)", hostile));
        assertThat(database.<String>read(handle -> handle.createQuery("select words from note")
                        .mapTo(String.class)
                        .one()))
                .isEqualTo(hostile);
    }

    @Test
    void tables_of_a_newer_release_are_refused_with_its_version() {
        database.change(handle -> handle.execute("""
                insert into flyway_schema_history
                  (installed_rank, version, description, type, script, installed_by, execution_time, success)
                values (999, '99990', 'later', 'SQL', 'V99990__later.sql', 'someone', 1, ?)
                """, true));
        database.close();
        assertThatThrownBy(() -> Database.open(address))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("STORE_NEWER")
                .hasMessageContaining("99990");
        database = Database.open(empty());
    }
}
