package org.karesansui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.TestApp;

/** Dumps and their restoration as a person at the machine does them. */
class DumpCommandsTest {
    @TempDir
    Path folder;

    private final TestTerminal terminal = new TestTerminal();
    private String root;
    private String file;

    @BeforeEach
    void make() {
        root = folder.resolve("root").toString();
        file = folder.resolve("backup.dump").toString();
    }

    private void succeed(String... arguments) {
        assertThat(terminal.run(arguments)).as(terminal.err()).isZero();
    }

    private void setUp() {
        terminal.typing("stones and raked sand");
        succeed("setup", "--email", "a@example.org", "--password-stdin", "--root", root);
    }

    @Test
    void a_dump_is_for_its_owner_alone_and_brings_back_what_was_there() throws IOException {
        setUp();
        succeed("dump", file, "--root", root);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(file))))
                .isEqualTo("rw-------");
        succeed("token", "create", "later", "--root", root);
        succeed("restore", file, "--yes", "--root", root);
        assertThat(terminal.out()).contains(" rows of the dump of ");
        // The first account is there again, so that no other one is the first.
        assertThat(terminal.run("setup", "--email", "b@example.org", "--password-stdin", "--root", root))
                .isEqualTo(1);
        try (var left = Files.list(Path.of(root, "var/lib/karesansui/tmp"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_file_that_is_there_stays_unless_it_may_be_replaced() {
        setUp();
        succeed("dump", file, "--root", root);
        assertThat(terminal.run("dump", file, "--root", root)).isEqualTo(1);
        assertThat(terminal.err()).contains("CLI_FILE_EXISTS");
        succeed("dump", file, "--replace", "--root", root);
    }

    @Test
    void nothing_is_replaced_unless_somebody_agrees() {
        setUp();
        succeed("dump", file, "--root", root);
        assertThat(terminal.run("restore", file, "--root", root)).isEqualTo(2);
        assertThat(terminal.err()).contains("CLI_AGREEMENT_NEEDED");
        succeed("restore", file, "--dry-run", "--root", root);
        assertThat(terminal.out()).contains("would be restored");
        assertThat(terminal.interactive(80).typing("n\n").run("restore", file, "--root", root))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("Nothing was changed");
    }

    @Test
    void what_is_no_dump_and_what_is_not_there_is_said() throws IOException {
        setUp();
        assertThat(terminal.run("restore", file, "--yes", "--root", root)).isEqualTo(1);
        assertThat(terminal.err()).contains("CLI_FILE_UNREADABLE");
        Files.writeString(Path.of(file), "a letter");
        assertThat(terminal.run("restore", file, "--yes", "--root", root)).isEqualTo(1);
        assertThat(terminal.err()).contains("STORE_DUMP_DAMAGED");
        assertThat(terminal.run("dump", folder.resolve("no/such/folder").toString(), "--root", root))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("CLI_DUMP_UNWRITABLE");
        assertThat(terminal.run("dump", folder + "/other", "--root", folder + "/empty"))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("CLI_FILE_UNREADABLE");
    }

    @Test
    void a_dump_is_made_while_the_daemon_runs_and_not_restored_under_it() throws IOException {
        try (var app = TestApp.start()) {
            root = app.root().toString();
            succeed("dump", file, "--root", root);
            terminal.machine(app.machine());
            assertThat(terminal.run("restore", file, "--yes", "--root", root)).isEqualTo(1);
            assertThat(terminal.err()).contains("JOB_CONSOLE_WORKS");
            assertThat(app.get("/api/v1/tokens").statusCode()).isEqualTo(200);
        }
    }
}
