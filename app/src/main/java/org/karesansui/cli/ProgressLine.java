package org.karesansui.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/**
 * How far a job is, on the error output. Where a person sits it is one line that is written over; elsewhere, and only if
 * it is wanted, a line for each step, which a log keeps.
 */
final class ProgressLine {
    private static final int BAR = 20;
    private static final int WHOLE = 100;
    private static final int MINUTE = 60;

    private final Session session;
    private final boolean wanted;
    private String told = "";

    /** @param wanted also where nobody sits at the terminal */
    ProgressLine(Session session, boolean wanted) {
        this.session = session;
        this.wanted = wanted;
    }

    void show(JsonNode job) {
        if (session.terminal().isInteractive()) {
            write(job);
        } else if (wanted) {
            tell(job);
        }
    }

    private void write(JsonNode job) {
        var percent = percent(job);
        var filled = percent * BAR / WHOLE;
        var line = "[%s%s] %3d %%  %s  %s  %s"
                .formatted("#".repeat(filled), ".".repeat(BAR - filled), percent, elapsed(job), title(job), step(job));
        clear();
        err().print(Columns.cut(Columns.plain(line).strip(), session.terminal().width() - 1));
        err().flush();
    }

    private void tell(JsonNode job) {
        var step = step(job);
        if (step.equals(told)) {
            return;
        }
        told = step;
        err().println(Columns.plain("%s  %3d %%  %s".formatted(elapsed(job), percent(job), step)));
        err().flush();
    }

    private static int percent(JsonNode job) {
        return Math.clamp(job.path("progress").path("percent").asInt(), 0, WHOLE);
    }

    private static String title(JsonNode job) {
        return job.path("title").asText();
    }

    /** Before the first step it is its turn that it waits for. */
    private String step(JsonNode job) {
        var step = job.path("progress").path("step").asText();
        var state = "job.state." + job.path("state").asText();
        return step.isEmpty() ? session.words().patterns().getOrDefault(state, "") : step;
    }

    /** Since somebody asked for it. */
    private String elapsed(JsonNode job) {
        var asked = job.path("asked").path("at").asText();
        if (asked.isEmpty()) {
            return "0:00";
        }
        var since =
                Duration.between(Instant.parse(asked), session.ground().clock().instant());
        var seconds = Math.max(0, since.toSeconds());
        return "%d:%02d".formatted(seconds / MINUTE, seconds % MINUTE);
    }

    /** Takes the line away; what was told stays. */
    void clear() {
        if (session.terminal().isInteractive()) {
            err().print("\r" + " ".repeat(session.terminal().width() - 1) + "\r");
            err().flush();
        }
    }

    private PrintStream err() {
        return session.terminal().err();
    }
}
