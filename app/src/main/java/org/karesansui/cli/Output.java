package org.karesansui.cli;

import java.util.Locale;
import java.util.stream.Stream;
import org.karesansui.problem.Problem;

/** How an answer is written. */
enum Output {
    /** For a person. */
    TABLE,
    /** As the API answered it, for a program. */
    JSON;

    static final Argument ARGUMENT = Argument.value("--output", "table|json").shortly("-o");

    static Output of(Given given) {
        return given.find(ARGUMENT.name(), Output::parse).orElse(TABLE);
    }

    private static Output parse(String word) {
        return Stream.of(values())
                .filter(output -> output.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new Problem(CliProblem.CLI_CHOICE_UNKNOWN, word, "table, json"));
    }
}
