package org.karesansui.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.karesansui.problem.Problem;

/** How an answer is written. */
enum Output {
    /** For a person. */
    TABLE,
    /** As the API answered it, for a program. */
    JSON,
    /** The same as YAML. */
    YAML,
    /** A line for each thing, for a spreadsheet. */
    CSV;

    static final Argument ARGUMENT = Argument.value("--output", words("|")).shortly("-o");

    static Output of(Given given) {
        return given.find(ARGUMENT.name(), Output::parse).orElse(TABLE);
    }

    private static Output parse(String word) {
        return Stream.of(values())
                .filter(output -> output.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Problem(CliProblem.CLI_CHOICE_UNKNOWN, word, words(", ")));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String words(String between) {
        return Stream.of(values()).map(Output::word).collect(Collectors.joining(between));
    }

    /**
     * Writes the answer to the output.
     *
     * @param table shows it to a person
     */
    void print(JsonNode answer, Session session, Runnable table) {
        if (this == TABLE) {
            table.run();
            return;
        }
        if (!answer.isMissingNode()) {
            session.terminal().out().print(text(answer));
        }
    }

    private String text(JsonNode answer) {
        return switch (this) {
            case TABLE -> throw new IllegalStateException("A table is no text of its own");
            case JSON -> answer.toPrettyString() + System.lineSeparator();
            case YAML -> YamlText.of(answer);
            case CSV -> CsvText.of(answer);
        };
    }
}
