package org.karesansui.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.karesansui.problem.Problem;

/** {@code karesansui completion SHELL}: what a shell reads to complete our commands. */
final class CompletionScript {
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    private CompletionScript() {}

    static int run(Given given, Session session) {
        var shell = given.read("SHELL", CompletionScript::known);
        try (var script = CompletionScript.class.getResourceAsStream("completion." + shell)) {
            if (script == null) {
                throw new IllegalStateException("There is no completion." + shell);
            }
            session.terminal().out().print(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Exit.DONE;
    }

    private static String known(String word) {
        if (!SHELLS.contains(word)) {
            throw new Problem(CliProblem.CLI_CHOICE_UNKNOWN, word, String.join(", ", SHELLS));
        }
        return word;
    }
}
