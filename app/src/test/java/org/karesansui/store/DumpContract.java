package org.karesansui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.problem.Problem;

/** What dumps and their restoration promise on either kind of database. */
abstract class DumpContract {
    private static final Instant NOW = Instant.parse("2026-11-24T22:00:00Z");
    private static final Set<String> PASSING = Set.of("session");
    private static final String HOSTILE = "'); drop table account; -- \\ \" 砂 \ud83c\udf3f \u202e\n\t";

    @TempDir
    Path folder;

    private DatabaseAddress address;
    private Database database;

    abstract DatabaseAddress empty();

    /** A database of the other kind. */
    abstract DatabaseAddress other();

    @BeforeEach
    void fill() {
        address = empty();
        database = Database.open(address);
        database.change(handle -> {
            account(handle, "one", HOSTILE);
            account(handle, "two", "Yamada");
            handle.execute("insert into first_account (only_one, account, touched) values (1, 'one', 5)");
            handle.execute("""
                    insert into session (id, token_hash, account, created, seen, expires, address, agent)
                    values ('s', 'h', 'one', 1, 1, 1, '', '')""");
            handle.execute("""
                    insert into token (id, name, token_hash, role, created) values ('t', 'script', 'x', 'administrator', 9)
                    """);
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static void account(Handle handle, String id, String nickname) {
        handle.execute("""
                insert into account
                  (id, email, email_key, nickname, language, theme, role, password, created, changed)
                values (?, ?, ?, ?, 'en_US', 'auto', 'administrator', '$argon2id$', ?, 2)
                """, id, id + "@example.org", id, nickname, Long.MAX_VALUE);
    }

    private Path dump(Database from) throws IOException {
        var file = Files.createTempFile(folder, "karesansui", ".dump");
        try (var out = Files.newOutputStream(file)) {
            Dump.write(from, PASSING, NOW, out);
        }
        return file;
    }

    private static List<Map<String, Object>> rows(Database from, String table) {
        return from.read(handle -> handle.createQuery("select * from <table>")
                .define("table", table)
                .mapToMap()
                .list());
    }

    private long restore(Database target, Path dump) throws IOException {
        return new Restoration(target, PASSING, new Agreeing())
                .restore(dump, Files.createTempDirectory(folder, "scratch"));
    }

    /** Rooms that have nothing to say. */
    private static class Agreeing implements Restoration.Rooms {
        @Override
        public void before(Handle handle) {}

        @Override
        public void after(Handle handle) {}
    }

    @Test
    void what_was_dumped_is_what_is_restored_and_what_was_there_goes() throws IOException {
        var dump = dump(database);
        var accounts = rows(database, "account");
        database.change(handle -> {
            handle.execute("delete from account where id = 'two'");
            account(handle, "three", "Later");
        });
        assertThat(restore(database, dump)).isEqualTo(4);
        assertThat(rows(database, "account")).containsExactlyInAnyOrderElementsOf(accounts);
        assertThat(rows(database, "token")).hasSize(1);
        assertThat(rows(database, "session")).isEmpty();
    }

    @Test
    void a_dump_of_one_kind_of_database_is_restored_into_the_other() throws IOException {
        var dump = dump(database);
        try (var elsewhere = Database.open(other())) {
            restore(elsewhere, dump);
            assertThat(rows(elsewhere, "account"))
                    .extracting(row -> row.get("nickname"))
                    .containsExactlyInAnyOrder(HOSTILE, "Yamada");
            assertThat(text(dump(elsewhere))).isEqualTo(text(dump));
        }
    }

    private static String text(Path dump) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(dump)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path altered(Path dump, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(dump, out.toByteArray());
    }

    private void refuses(Path dump, String code) {
        var before = rows(database, "account");
        assertThatThrownBy(() -> restore(database, dump))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(code);
        assertThat(rows(database, "account")).isEqualTo(before);
    }

    @Test
    void what_is_no_whole_dump_is_refused_and_changes_nothing() throws IOException {
        var dump = dump(database);
        var bytes = Files.readAllBytes(dump);
        var text = text(dump);
        refuses(Files.write(dump, new byte[0]), "STORE_DUMP_DAMAGED");
        refuses(Files.writeString(dump, "a letter"), "STORE_DUMP_DAMAGED");
        refuses(Files.write(dump, Arrays.copyOf(bytes, bytes.length / 2)), "STORE_DUMP_DAMAGED");
        refuses(altered(dump, text.substring(0, text.lastIndexOf('\n'))), "STORE_DUMP_DAMAGED");
        refuses(altered(dump, text.replace("\"nickname\"", "\"nick; name\"")), "STORE_DUMP_DAMAGED");
        refuses(altered(dump, text + "\n[]"), "STORE_DUMP_DAMAGED");
        refuses(altered(dump, text.replace("\"rows\":4", "\"rows\":5")), "STORE_DUMP_DAMAGED");
    }

    @Test
    void killed_just_before_its_end_it_leaves_the_old_content() throws Exception {
        var dump = dump(database);
        database.change(handle -> {
            handle.execute("delete from account where id = 'two'");
            account(handle, "three", "Later");
        });
        var before = rows(database, "account");
        var process = halting(dump);
        try (var said = process.inputReader()) {
            assertThat(said.readLine()).isEqualTo(HaltingRestoration.SAYS);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(rows(database, "account")).isEqualTo(before);
        assertThat(restore(database, dump)).isEqualTo(4);
    }

    private Process halting(Path dump) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                HaltingRestoration.class.getName(),
                dump.toString()));
        command.addAll(
                switch (address) {
                    case DatabaseAddress.Sqlite sqlite -> List.of(sqlite.file().toString());
                    case DatabaseAddress.Postgresql server ->
                        List.of(server.host(), "" + server.port(), server.name(), server.user());
                });
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    void a_dump_of_a_newer_release_is_refused() throws IOException {
        var dump = dump(database);
        refuses(altered(dump, text(dump).replaceFirst("\"schema\":\\[", "\"schema\":[\"1\",")), "STORE_NEWER");
        var dumped = dump(database);
        refuses(altered(dumped, text(dumped).replaceFirst("],\"at\"", ",\"99990\"],\"at\"")), "STORE_NEWER");
    }

    @Test
    void a_dump_of_an_older_release_goes_through_the_migrations() throws IOException {
        var dump = dump(database);
        var text = text(dump)
                .lines()
                .filter(line -> !line.contains("list_rows"))
                .filter(line -> !line.contains("@example.org"))
                .toList();
        var old = text.stream()
                .map(line -> line.replaceFirst("\"schema\":.*?]", "\"schema\":[\"10\"]")
                        .replace("\"rows\":4", "\"rows\":3"))
                .toList();
        var lines = new ArrayList<>(old.subList(0, 1));
        lines.add("""
                {"table":"account","columns":["id","email","email_key","nickname","language","theme","role","password",\
                "created","changed"]}""");
        lines.add("""
                ["old","o@example.org","o","Old","en_US","auto","administrator","$",1,2]""");
        lines.addAll(old.subList(1, old.size()).stream()
                .filter(line -> !line.matches("\\{\"table\":\"(job|console).*"))
                .toList());
        restore(database, altered(dump, String.join("\n", lines)));
        assertThat(rows(database, "account"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("nickname", "Old").containsEntry("list_rows", "roomy"));
    }

    @Test
    void what_a_room_refuses_changes_nothing_and_a_rehearsal_neither() throws IOException {
        var dump = dump(database);
        database.change(handle -> account(handle, "three", "Later"));
        var before = rows(database, "account");
        assertThat(restore(database.rehearsal(), dump)).isEqualTo(4);
        assertThat(rows(database, "account")).isEqualTo(before);
        var late = new Restoration(database, PASSING, new Agreeing() {
            @Override
            public void after(Handle handle) {
                throw new Problem(StoreProblem.STORE_BUSY);
            }
        });
        assertThatThrownBy(() -> late.restore(dump, folder)).isInstanceOf(Problem.class);
        assertThat(rows(database, "account")).isEqualTo(before);
    }
}
