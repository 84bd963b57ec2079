package org.karesansui.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.karesansui.words.Words;

/** Jobs as a person reads them at a terminal. */
final class JobSheet {
    private static final int SECONDS = 19;

    private JobSheet() {}

    static void list(JsonNode answer, Given given, Session session) {
        var words = session.words();
        var table = new Table(Stream.of(
                        "job.column.state", "job.column.title", "job.column.account", "job.column.at", "cli.sheet.job")
                .map(key -> new Table.Heading(words.say(key), false, key.equals("job.column.title")))
                .toList());
        answer.path("jobs").forEach(job -> table.add(row(job, words)));
        table.print(session.terminal());
    }

    private static List<Table.Cell> row(JsonNode job, Words words) {
        return List.of(
                Table.Cell.of(state(job, words)),
                Table.Cell.of(job.path("title").asText()),
                Table.Cell.of(job.path("asked").path("name").asText()),
                Table.Cell.of(time(job.path("asked").path("at").asText())),
                Table.Cell.of(job.path("id").asText()));
    }

    private static String state(JsonNode job, Words words) {
        var state = job.path("state").asText();
        var word = words.patterns().getOrDefault("job.state." + state, state);
        return state.equals("running")
                ? word + " " + job.path("progress").path("percent").asText() + " %"
                : word;
    }

    private static String time(String instant) {
        return instant.length() < SECONDS
                ? instant
                : instant.substring(0, SECONDS).replace('T', ' ') + "Z";
    }

    static void show(JsonNode job, Given given, Session session) {
        var sheet = new Sheet(session);
        sheet.line("cli.sheet.job", job.path("id").asText());
        sheet.line("job.column.title", job.path("title").asText());
        sheet.line("job.column.state", state(job, session.words()));
        sheet.line("job.column.account", job.path("asked").path("name").asText());
        sheet.line("job.column.at", time(job.path("asked").path("at").asText()));
        sheet.line("cli.sheet.step", job.path("progress").path("step").asText());
        sheet.line("cli.sheet.message", message(job));
        job.path("log")
                .forEach(line -> sheet.line(
                        "job.log",
                        time(line.path("at").asText()) + "  "
                                + line.path("text").asText()));
        sheet.print();
    }

    /** How a job stands, in one line: on the output where it is well, else as a problem. */
    static void end(JsonNode job, String hoped, Session session) {
        var title = job.path("title").asText();
        var id = job.path("id").asText();
        var state = job.path("state").asText();
        var ended = "job.ended." + state;
        if (job.path("outcome").isMissingNode()) {
            session.say("cli.job.runs", title, id);
            return;
        }
        if (state.equals(hoped)) {
            session.say(ended, title);
            return;
        }
        session.terminal().err().println("karesansui: " + title + ": " + message(job));
    }

    private static String message(JsonNode job) {
        var outcome = job.path("outcome");
        var code = outcome.path("code").asText();
        var message = outcome.path("message").asText();
        return code.isEmpty() ? message : message + " (" + code + ")";
    }
}
