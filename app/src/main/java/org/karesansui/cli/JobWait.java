package org.karesansui.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.Map;
import org.karesansui.web.Method;

/** Waits for the end of a job, and shows how far it is where a person sits at the terminal. */
final class JobWait {
    /** With a person the line moves each second; without one nobody looks. */
    private static final String LOOKED_AT = "1";

    private static final String UNSEEN = "60";
    private static final int BAR = 20;
    private static final int WHOLE = 100;

    private final Client client;
    private final String hoped;
    private final Given given;
    private final Session session;

    /** @param hoped the state that is a success */
    JobWait(Client client, String hoped, Given given, Session session) {
        this.client = client;
        this.hoped = hoped;
        this.given = given;
        this.session = session;
    }

    /** @return the exit code: 1 where the job ended otherwise than hoped */
    int accepted(JsonNode job) {
        if (given.has(Call.NO_WAIT)) {
            shown(job);
            return Exit.DONE;
        }
        return toItsEnd(job);
    }

    int toItsEnd(JsonNode first) {
        var job = first;
        while (!isOver(job)) {
            progress(job);
            job = client.send(
                            Method.GET,
                            "/jobs/" + Client.encoded(job.path("id").asText()),
                            Map.of("wait", session.terminal().isInteractive() ? LOOKED_AT : UNSEEN),
                            null)
                    .body();
        }
        clear();
        shown(job);
        return job.path("state").asText().equals(hoped) ? Exit.DONE : Exit.FAILED;
    }

    private static boolean isOver(JsonNode job) {
        return switch (job.path("state").asText()) {
            case "succeeded", "failed", "cancelled", "interrupted" -> true;
            default -> false;
        };
    }

    private void shown(JsonNode job) {
        switch (Output.of(given)) {
            case TABLE -> JobSheet.end(job, hoped, session);
            case JSON -> Caller.json(job, session);
        }
    }

    private PrintStream err() {
        return session.terminal().err();
    }

    private void progress(JsonNode job) {
        if (!session.terminal().isInteractive()) {
            return;
        }
        var percent = job.path("progress").path("percent").asInt();
        var filled = percent * BAR / WHOLE;
        var line = "[%s%s] %3d %% %s  %s"
                .formatted(
                        "#".repeat(filled),
                        ".".repeat(BAR - filled),
                        percent,
                        job.path("title").asText(),
                        job.path("progress").path("step").asText());
        clear();
        err().print(Columns.cut(line, session.terminal().width() - 1));
        err().flush();
    }

    private void clear() {
        if (session.terminal().isInteractive()) {
            err().print("\r" + " ".repeat(session.terminal().width() - 1) + "\r");
        }
    }
}
