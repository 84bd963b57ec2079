package org.karesansui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.karesansui.words.Language;

/** The manual page, as the two programs that show it judge it. */
class ManPageTest {
    @TempDir
    Path folder;

    private Path page(Language language) throws IOException {
        var terminal = new TestTerminal();
        assertThat(terminal.run("man-page", "--language", language.code())).isZero();
        return Files.writeString(folder.resolve("karesansui.1"), terminal.out());
    }

    private static String run(String... command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("MANWIDTH", "100");
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void neither_mandoc_nor_groff_has_anything_to_say_of_it(Language language) throws IOException {
        var page = page(language).toString();
        // mandoc breaks Japanese lines without being told how, and says that it does not read the file that tells
        // groff.
        assertThat(run("mandoc", "-Tlint", "-Wwarning", page).lines())
                .allMatch(line -> language == Language.JAPANESE && line.endsWith("skipping insecure request: mso"));
        // What a page becomes is of no interest here, so only the warnings are left.
        assertThat(run("sh", "-c", "man --warnings -E UTF-8 -l \"$1\" 2>&1 >/dev/null", "sh", page))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_command_is_in_it_as_it_is_typed(Language language) throws IOException {
        var shown = run("man", "-E", "UTF-8", "-l", page(language).toString()).replaceAll(".\b", "");
        for (var command : Commands.all()) {
            if (!command.words().equals("host-helper")) {
                assertThat(shown).contains("karesansui " + command.words());
            }
        }
        assertThat(shown).contains("--dry-run", "KARESANSUI_TOKEN");
    }
}
