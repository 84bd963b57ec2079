package org.karesansui.cli;

import java.util.List;

/** The commands about jobs. */
final class JobCalls {
    private static final String JOB = "/jobs/{job}";

    private static final String STATES = "queued|running|succeeded|failed|cancelled|interrupted";

    private JobCalls() {}

    static List<Call> all() {
        return List.of(
                Call.read("job list", "/jobs", JobSheet::list)
                        .query("state", Argument.value("--state", STATES))
                        .query("host", Argument.value(Call.HOST, "NAME").as("job-host"))
                        .query("limit", Argument.value("--limit", "NUMBER")),
                Call.read("job show", JOB, JobSheet::show),
                Call.read("job watch", JOB, JobSheet::show).shape(Call.Shape.AWAITED),
                Call.post("job cancel", JOB + "/cancel").shape(Call.Shape.CANCELLING));
    }
}
