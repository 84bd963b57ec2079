package org.karesansui.job;

import java.time.Instant;
import java.util.Map;

/** How far a job is. */
public sealed interface JobState {
    /** The word of the API: queued, running, succeeded, failed, cancelled or interrupted. */
    default String word() {
        return switch (this) {
            case Queued _ -> "queued";
            case Running _, Cleaning _ -> "running";
            case Succeeded _ -> "succeeded";
            case Failed _ -> "failed";
            case Cancelled _ -> "cancelled";
            case Interrupted _ -> "interrupted";
        };
    }

    /** Waits for its turn. Nothing was done. */
    record Queued() implements JobState {}

    record Running(Instant since) implements JobState {}

    /** The work is over; what it left is being undone, or finished. It still holds its locks. */
    record Cleaning(Instant since, Ending ending) implements JobState {}

    /** What a job that is being cleaned up is going to be. */
    enum Ending {
        SUCCEEDED,
        FAILED,
        CANCELLED,
        INTERRUPTED
    }

    /** Over; nothing changes any more, and its locks are free. */
    sealed interface Done extends JobState {
        Instant at();
    }

    /** @param result what came of it, by name */
    record Succeeded(Instant at, Map<String, String> result) implements Done {
        public Succeeded {
            result = Map.copyOf(result);
        }
    }

    record Failed(Instant at, Fault fault) implements Done {}

    record Cancelled(Instant at) implements Done {}

    /** The process died while it ran or waited; it was undone after the next start. */
    record Interrupted(Instant at) implements Done {}
}
