package org.karesansui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.karesansui.words.Language;
import org.karesansui.words.Words;

/** How the command line is used, and what it says where it is used wrongly. */
class CliTest {
    private final TestTerminal terminal = new TestTerminal();

    @Test
    void every_command_has_a_help_in_both_languages() {
        for (var language : Language.values()) {
            for (var command : Commands.all()) {
                var words = Stream.concat(
                                Stream.of(command.words().split(" ")),
                                Stream.of("--help", "--language", language.code()))
                        .toArray(String[]::new);
                assertThat(terminal.run(words)).as(command.words()).isZero();
                assertThat(terminal.out()).contains("karesansui " + command.words());
                assertThat(terminal.err()).isEmpty();
            }
        }
    }

    @Test
    void no_command_and_no_option_has_words_that_nobody_reads() {
        var read = new TreeSet<String>();
        for (var command : Commands.all()) {
            read.add("cli.command." + command.words().replace(' ', '.'));
            read.add("cli.command." + command.words().split(" ")[0]);
            command.arguments().forEach(argument -> read.add(argument.key()));
        }
        read.add("cli.option.help");
        read.add("cli.option.language");
        var written = Words.in(Language.ENGLISH).patterns().keySet().stream()
                .filter(key -> key.matches("cli\\.(command|option|word)\\..*"))
                .collect(Collectors.toCollection(TreeSet::new));
        read.retainAll(Words.in(Language.ENGLISH).patterns().keySet());
        assertThat(written).isEqualTo(read);
    }

    @Test
    void help_that_was_asked_for_is_an_answer_and_help_that_was_not_is_none() {
        assertThat(terminal.run("--help")).isZero();
        assertThat(terminal.out()).contains("serve").contains("guest");
        assertThat(terminal.run()).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("serve");
        assertThat(terminal.run("guest")).isEqualTo(2);
        assertThat(terminal.err()).contains("autostart");
    }

    @Test
    void what_nobody_knows_is_misuse() {
        assertThat(terminal.run("guest", "list", "--colour")).isEqualTo(2);
        assertThat(terminal.err())
                .contains("--colour")
                .contains("CLI_ARGUMENT_UNKNOWN")
                .contains("--help");
        assertThat(terminal.run("gest", "list")).isEqualTo(2);
        assertThat(terminal.err()).contains("gest");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(terminal.run("guest", "start")).isEqualTo(2);
        assertThat(terminal.err()).contains("GUEST is missing.").contains("CLI_ARGUMENT_MISSING");
        assertThat(terminal.run("guest", "start", "web1", "--host")).isEqualTo(2);
        assertThat(terminal.err()).contains("--host");
        assertThat(terminal.run("setup")).isEqualTo(2);
        assertThat(terminal.err()).contains("--email");
    }

    @Test
    void a_value_that_cannot_be_is_refused_at_its_option() {
        assertThat(terminal.run("serve", "--listen", "here")).isEqualTo(2);
        assertThat(terminal.err()).contains("--listen: ").contains("CONFIG_NOT_AN_ADDRESS");
        assertThat(terminal.run("guest", "list", "--token", "kss_x", "-o", "xml"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("--output: ").contains("CLI_CHOICE_UNKNOWN");
        assertThat(terminal.run("guest", "list", "--token", "kss_x", "--server", "localhost"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("CLI_VALUE_INVALID");
    }

    @Test
    void a_command_speaks_the_language_of_the_locale() {
        assertThat(terminal.with("LANG", "ja_JP.UTF-8").run("guest", "start")).isEqualTo(2);
        assertThat(terminal.err()).contains("GUEST がありません。");
        assertThat(terminal.with("LC_ALL", "C.UTF-8").run("guest", "start")).isEqualTo(2);
        assertThat(terminal.err()).contains("GUEST is missing.");
        assertThat(terminal.run("guest", "start", "--language=ja")).isEqualTo(2);
        assertThat(terminal.err()).contains("GUEST がありません。");
    }

    @Test
    void without_a_token_it_says_where_to_get_one() {
        assertThat(terminal.run("guest", "list")).isEqualTo(2);
        assertThat(terminal.err()).contains("karesansui token create").contains("CLI_TOKEN_NEEDED");
    }

    @Test
    void a_daemon_that_does_not_answer_is_a_failure() {
        // Port 1 (tcpmux) is served by nobody.
        assertThat(terminal.run("guest", "list", "--token", "kss_x", "--server", "http://127.0.0.1:1"))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("CLI_SERVER_UNREACHABLE").doesNotContain("kss_x");
    }

    @Test
    void a_token_file_that_is_not_there_is_misuse() {
        assertThat(terminal.run("guest", "list", "--token-file", "no-such-file"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("no-such-file").contains("CLI_FILE_UNREADABLE");
    }
}
