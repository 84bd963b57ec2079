package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The command line where a person sits: a guest's serial line, what all guests use, and a job that goes on without him. */
class TerminalCommandsTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_BRACKET = "\u001d";

    private static Daemon daemon;
    private static Operator operator;

    @BeforeAll
    static void start_a_guest() throws IOException {
        Daemon.install();
        Files.writeString(Path.of(OnDisk.CONFIGURATION, "application.conf"), "fetch.private-addresses=true\n");
        operator = Operator.ofFirstAccount();
        var definition = Shell.HOME.resolve("e2e/src/test/resources/org/karesansui/e2e/tiny.xml");
        Shell.virsh("define", definition.toString());
        Shell.virsh("start", "tiny");
        try (var virsh = SerialLine.of("tiny")) {
            virsh.shows("GUEST-UP", SOON);
        }
        daemon = Daemon.start();
        Eventually.holds(
                SOON,
                () -> assertThat(operator.runs("guest", "list", "state:running").output())
                        .contains("tiny"));
    }

    @AfterAll
    static void leave() {
        daemon.close();
    }

    private static SerialLine terminal(String typed) {
        return SerialLine.at(typed, Map.of("KARESANSUI_TOKEN", operator.token(), "LC_ALL", "C.UTF-8"));
    }

    /** QEMU may lose what is typed in the first second. */
    private static void asks(SerialLine line, String typed, String answer) {
        Eventually.holds(SOON, () -> {
            line.type(typed);
            line.shows(answer, Duration.ofSeconds(2));
        });
    }

    @Test
    void the_serial_line_of_a_guest_is_in_the_terminal_until_ctrl_bracket() {
        var typed = "stty rows 33 cols 99; karesansui guest console tiny; echo left-$?; stty -a";
        try (var line = terminal(typed)) {
            line.shows("Ctrl-] leaves it", SOON);
            line.shows("stty rows 33 cols 99]", SOON);
            asks(line, "echo shell$((6 * 7))\r", "shell42");
            // What is interrupted is the guest's program, and not ours.
            asks(line, "cat\r" + CTRL_C + "echo after$((6 * 7))\r", "after42");

            try (var virsh = SerialLine.of("tiny")) {
                line.shows("A program outside has taken the line", SOON);
                asks(virsh, "echo outside$((6 * 7))\r", "outside42");
                line.type("t");
                asks(line, "echo back$((6 * 7))\r", "back42");
            }
            line.type(CTRL_BRACKET);
            line.shows("left-0", SOON);
            line.shows(" icanon", SOON);
            line.shows(" echo ", SOON);
        }
    }

    @Test
    void a_console_wants_a_terminal_and_a_guest() {
        assertThat(operator.runs("guest", "console", "tiny"))
                .matches(answer -> answer.code() == 2 && answer.complaint().contains("(CLI_TERMINAL_NEEDED)"));
        try (var line = terminal("karesansui guest console nobody; echo left-$?")) {
            line.shows("(HOST_GUEST_NOT_FOUND)", SOON);
            line.shows("left-1", SOON);
        }
    }

    @Test
    void top_shows_what_guests_use_and_gives_the_terminal_back() {
        assertThat(operator.runs("top").output()).contains("tiny").contains("local");
        assertThat(operator.runs("top", "-o", "json")
                        .json()
                        .at("/guests/0/name")
                        .asText())
                .isEqualTo("tiny");
        try (var line = terminal("stty rows 20 cols 100; karesansui top --sort memory; echo left-$?; stty -a")) {
            line.shows("By memory;", SOON);
            line.shows("tiny", SOON);
            line.type("n");
            line.shows("By network;", SOON);
            line.type("q");
            line.shows("left-0", SOON);
            line.shows(" icanon", SOON);
        }
    }

    @Test
    void who_interrupts_a_command_leaves_its_job_running_and_is_told_how_to_follow_it() throws IOException {
        try (var media = HaltingServer.of(Shell.HOME.resolve("build/guest-media"))) {
            media.haltIn("vmlinuz");
            // Who started this test may have had Ctrl-C ignored, which a program hands on to all that it starts.
            var typed = "env --default-signal=INT karesansui guest create slow --memory 128M --kernel "
                    + media.address("vmlinuz") + "; echo left-$?";
            try (var line = terminal(typed)) {
                line.shows("0:0", SOON);
                line.type(CTRL_C);
                line.shows("goes on as job", SOON);
            }
            var jobs = operator.runs("job", "list", "--state", "running", "-o", "json");
            var job = jobs.json().at("/jobs/0/id").asText();
            assertThat(job).isNotEmpty();
            try (var line = terminal("karesansui job watch " + job + "; echo left-$?")) {
                line.shows("0:", SOON);
                var cancelled = operator.runs("job", "cancel", job);
                assertThat(cancelled.code()).as(cancelled.complaint()).isEqualTo(0);
                line.shows("left-1", SOON);
            }
            media.goOn();
        }
    }
}
