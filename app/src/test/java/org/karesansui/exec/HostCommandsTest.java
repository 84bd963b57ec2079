package org.karesansui.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.problem.Problem;

class HostCommandsTest {
    private final CommandRunner commands = new HostCommands();

    @TempDir
    Path folder;

    @Test
    void an_argument_reaches_the_command_as_it_is() {
        var hostile = "$(id); `id` \"'\\ * ゲスト\n-rf";
        assertThat(commands.run(Command.of("printf", "%s", hostile)).text()).isEqualTo(hostile);
    }

    @Test
    void a_command_sees_a_small_known_environment() {
        var environment = commands.run(Command.of("env")).require().text().lines();
        assertThat(environment)
                .allMatch(line -> line.startsWith("PATH=") || line.equals("LC_ALL=C.UTF-8"))
                .hasSize(2);
    }

    @Test
    void a_command_that_fails_is_an_answer_with_its_words() {
        var output = commands.run(Command.of("ls", folder.resolve("missing").toString()));
        assertThat(output.succeeded()).isFalse();
        assertThat(output.reason()).contains("No such file or directory");
        assertThatThrownBy(output::require)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ExecProblem.COMMAND_FAILED));
    }

    @Test
    void a_program_that_does_not_exist_is_named() {
        assertThatThrownBy(() -> commands.run(Command.of("no-such-program")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("COMMAND_MISSING")
                .hasMessageContaining("no-such-program");
    }

    @Test
    void input_larger_than_a_pipe_comes_back_whole() {
        var text = "0123456789abcdef\n".repeat(100_000);
        assertThat(commands.run(Command.of("cat").input(text)).text()).isEqualTo(text);
    }

    @Test
    void a_command_that_does_not_read_its_input_is_no_failure() {
        var text = "x".repeat(1 << 20);
        assertThat(commands.run(Command.of("true").input(text)).succeeded()).isTrue();
    }

    @Test
    void output_beyond_the_limit_is_dropped_and_said_so() {
        var output = commands.run(Command.of("seq", "1", "200000").limit(100));
        assertThat(output.text()).hasSize(100).startsWith("1\n2\n");
        assertThat(output.isCut()).isTrue();
        assertThatThrownBy(output::require).hasMessageContaining("COMMAND_TALKATIVE");
    }

    @Test
    void a_command_over_its_time_is_killed_with_its_children() throws IOException {
        var pid = folder.resolve("pid");
        var script = "sleep 1000 & echo $! > \"$0\"; wait";
        var command = Command.of("sh", "-c", script, pid.toString()).timeout(Duration.ofMillis(500));
        assertThatThrownBy(() -> commands.run(command)).hasMessageContaining("COMMAND_TIMED_OUT");
        var child = Long.parseLong(Files.readString(pid).strip());
        ProcessHandle.of(child).ifPresent(left -> left.onExit().join());
        assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void a_word_with_a_nul_is_no_command() {
        assertThatThrownBy(() -> Command.of("echo", "a\0b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_a_command_reads_is_not_shown() {
        assertThat(Command.of("chpasswd").input("root:secret")).hasToString("[chpasswd]");
    }

    @Test
    void a_conversation_answers_line_by_line() {
        try (var conversation = commands.start(Command.of("sed", "-u", "s/^/you said /"))) {
            conversation.send("a");
            assertThat(conversation.answer(Duration.ofSeconds(10))).isEqualTo("you said a");
            conversation.send("ゲスト");
            assertThat(conversation.answer(Duration.ofSeconds(10))).isEqualTo("you said ゲスト");
            assertThat(conversation.isAlive()).isTrue();
        }
    }

    @Test
    void a_conversation_that_ends_says_why() {
        try (var conversation = commands.start(Command.of("sh", "-c", "echo no >&2; exit 3"))) {
            assertThatThrownBy(() -> conversation.answer(Duration.ofSeconds(10)))
                    .hasMessageContaining("COMMAND_LEFT");
        }
    }

    @Test
    void a_conversation_that_says_nothing_is_left_after_its_time() {
        var conversation = commands.start(Command.of("sleep", "1000"));
        assertThatThrownBy(() -> conversation.answer(Duration.ofMillis(50))).hasMessageContaining("COMMAND_TIMED_OUT");
        conversation.close();
        assertThat(conversation.isAlive()).isFalse();
    }

    @Test
    void an_endless_line_does_not_fill_the_memory() {
        try (var conversation = commands.start(Command.of("cat", "/dev/zero"))) {
            assertThatThrownBy(() -> conversation.answer(Duration.ofSeconds(30)))
                    .hasMessageContaining("COMMAND_TALKATIVE");
        }
    }
}
