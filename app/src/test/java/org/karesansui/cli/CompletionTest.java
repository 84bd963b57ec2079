package org.karesansui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.TestApp;

/** What Tab offers, asked of the command itself and in each shell. */
class CompletionTest {
    private static TestApp app;

    @TempDir
    Path folder;

    private TestTerminal terminal;

    @BeforeAll
    static void start() {
        app = TestApp.start();
        var made = app.post(TestApp.GUESTS + "?wait=30", "{\"name\":\"tabbed\",\"memory\":\"64M\",\"start\":false}");
        assertThat(made.statusCode()).isEqualTo(202);
        try (var events = app.events("guest")) {
            events.awaitGuest("tabbed", "shut-off");
        }
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @BeforeEach
    void sitDown() {
        terminal = new TestTerminal()
                .with("KARESANSUI_SERVER", app.address())
                .with("KARESANSUI_TOKEN", app.token())
                .with("KARESANSUI_HOST", "test");
    }

    private List<String> offered(String... typed) {
        var arguments = new ArrayList<>(List.of("complete", "--"));
        arguments.addAll(List.of(typed));
        assertThat(terminal.run(arguments.toArray(String[]::new))).isZero();
        return terminal.out().lines().map(line -> line.split("\t", 2)[0]).toList();
    }

    @Test
    void commands_are_offered_word_by_word_with_what_they_do() {
        assertThat(offered("")).contains("guest", "serve", "top").doesNotContain("host-helper", "complete");
        assertThat(offered("guest", "s")).containsExactly("show", "start", "shutdown", "suspend", "save");
        assertThat(terminal.out()).contains("suspend\tHalts the processors");
        assertThat(offered("guest", "nothing", "")).isEmpty();
    }

    @Test
    void options_are_offered_once_and_their_values_where_there_is_a_choice() {
        assertThat(offered("guest", "list", "--")).contains("--output", "--server", "--help", "--language");
        assertThat(offered("guest", "list", "-o", "json", "--")).doesNotContain("--output");
        assertThat(offered("guest", "list", "-o", "")).containsExactly("table", "json", "yaml", "csv");
        assertThat(offered("job", "list", "--state=f")).containsExactly("--state=failed");
        assertThat(offered("guest", "list", "--token-file", "")).containsExactly(":file");
        assertThat(offered("serve", "--root", "")).containsExactly(":folder");
    }

    @Test
    void names_come_from_the_daemon_and_a_verb_gets_the_guests_that_it_fits() {
        assertThat(offered("guest", "show", "")).contains("test", "tabbed");
        assertThat(offered("guest", "start", "")).contains("tabbed").doesNotContain("test");
        assertThat(offered("guest", "shutdown", "")).contains("test").doesNotContain("tabbed");
        assertThat(offered("guest", "start", "tabbed", "")).doesNotContain("tabbed");
        assertThat(offered("guest", "list", "--host", "")).isEmpty();
        assertThat(offered("guest", "show", "--host", "")).containsExactly("test");
        assertThat(offered("host", "show", "te")).containsExactly("test");
        assertThat(offered("job", "watch", "")).isNotEmpty();
    }

    @Test
    void nobody_is_bothered_where_no_daemon_answers() {
        terminal = terminal.with("KARESANSUI_SERVER", "http://127.0.0.1:1");
        assertThat(offered("guest", "show", "")).isEmpty();
        assertThat(terminal.err()).isEmpty();
    }

    /** The script for a shell, and the command that it calls. */
    private Path script(String shell) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var command = folder.resolve("karesansui");
        Files.writeString(command, """
                #!/bin/sh
                exec '%s' -XX:TieredStopAtLevel=1 -cp '%s' org.karesansui.App "$@"
                """.formatted(java, System.getProperty("java.class.path")));
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
        assertThat(terminal.run("completion", shell)).isZero();
        return Files.writeString(folder.resolve("completion." + shell), terminal.out());
    }

    private ProcessBuilder shell(String... command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().put("PATH", folder + ":/usr/bin:/bin");
        builder.environment().put("TERM", "dumb");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("KARESANSUI_SERVER", app.address());
        builder.environment().put("KARESANSUI_TOKEN", app.token());
        builder.environment().put("KARESANSUI_HOST", "test");
        return builder;
    }

    /** Types into a shell at a terminal, and waits until it shows this. */
    private void shows(String shell, String prepared, String typed, String wanted) throws IOException {
        // script(1) is the terminal.
        var process = shell("script", "-qfc", shell, "/dev/null").start();
        try {
            var keys = process.getOutputStream();
            keys.write((prepared + "\necho rea''dy\n").getBytes(StandardCharsets.UTF_8));
            keys.flush();
            awaits(process, "\nready");
            keys.write(typed.getBytes(StandardCharsets.UTF_8));
            keys.flush();
            awaits(process, wanted);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void awaits(Process process, String wanted) throws IOException {
        var shown = new StringBuilder();
        var out = process.getInputStream();
        while (shown.indexOf(wanted) < 0) {
            var letter = out.read();
            assertThat(letter).as("%s is not in %s", wanted, shown).isNotNegative();
            shown.append((char) letter);
        }
    }

    @Test
    @Timeout(120)
    void bash_completes_a_command_a_guest_and_a_value_behind_its_equals_sign() throws IOException {
        var source = "source " + script("bash");
        shows("bash --norc --noprofile -i", source, "karesansui guest sus\t", "guest suspend ");
        shows("bash --norc --noprofile -i", source, "karesansui guest start tab\t", "start tabbed ");
        shows("bash --norc --noprofile -i", source, "karesansui guest list --output=y\t", "--output=yaml ");
    }

    @Test
    @Timeout(120)
    void zsh_completes_a_command_and_a_guest() throws IOException {
        var source = "autoload -U compinit; compinit -u -D; source " + script("zsh");
        shows("zsh -f -i", source, "karesansui guest sus\t", "suspend");
        shows("zsh -f -i", source, "karesansui guest start tab\t", "tabbed");
    }

    @Test
    @Timeout(120)
    void fish_completes_a_command_and_a_guest_and_says_what_they_are() throws IOException {
        assertThat(fish("karesansui guest sus")).contains("suspend\tHalts the processors");
        assertThat(fish("karesansui guest start tab")).contains("tabbed\tshut off");
    }

    private String fish(String typed) throws IOException {
        var source = script("fish");
        var process = shell("fish", "--no-config", "-c", "source " + source + "; complete -C '" + typed + "'")
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
