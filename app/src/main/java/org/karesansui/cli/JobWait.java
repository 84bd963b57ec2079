package org.karesansui.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.karesansui.web.Method;

/** Waits for the end of a job, and shows how far it is. Who goes away meanwhile leaves the job running, and is told so. */
final class JobWait {
    /** Whoever looks sees the line move each second; without somebody nobody looks. */
    private static final String LOOKED_AT = "1";

    private static final String UNSEEN = "60";

    private final Client client;
    private final String hoped;
    private final Given given;
    private final Session session;
    private final boolean told;

    /**
     * @param hoped the state that is a success
     * @param told whether each step is told also where nobody sits at the terminal
     */
    JobWait(Client client, String hoped, Given given, Session session, boolean told) {
        this.client = client;
        this.hoped = hoped;
        this.given = given;
        this.session = session;
        this.told = told;
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
        var job = await(first);
        shown(job);
        return isAsHoped(job) ? Exit.DONE : Exit.FAILED;
    }

    boolean isAsHoped(JsonNode job) {
        return job.path("state").asText().equals(hoped);
    }

    /** The job as it ended. */
    JsonNode await(JsonNode first) {
        var progress = new ProgressLine(session, told);
        var job = first;
        try (var _ = session.ground().farewells().before(() -> leave(progress, first))) {
            while (!isOver(job)) {
                progress.show(job);
                job = next(job);
            }
        }
        progress.clear();
        return job;
    }

    private JsonNode next(JsonNode job) {
        var isSeen = told || session.terminal().isInteractive();
        return client.send(
                        Method.GET,
                        "/jobs/" + Client.encoded(job.path("id").asText()),
                        Map.of("wait", isSeen ? LOOKED_AT : UNSEEN),
                        null)
                .body();
    }

    private void leave(ProgressLine progress, JsonNode job) {
        progress.clear();
        session.tell("cli.job.left", job.path("title").asText(), job.path("id").asText());
    }

    private static boolean isOver(JsonNode job) {
        return switch (job.path("state").asText()) {
            case "succeeded", "failed", "cancelled", "interrupted" -> true;
            default -> false;
        };
    }

    private void shown(JsonNode job) {
        Output.of(given).print(job, session, () -> JobSheet.end(job, hoped, session));
    }
}
