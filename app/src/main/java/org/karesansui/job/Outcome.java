package org.karesansui.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a job ends, before it has ended.
 *
 * @param fault why it failed; only where it did
 */
record Outcome(JobState.Ending ending, @Nullable Fault fault, Map<String, String> result) {
    static Outcome succeeded(Map<String, String> result) {
        return new Outcome(JobState.Ending.SUCCEEDED, null, result);
    }

    static Outcome failed(Fault fault) {
        return new Outcome(JobState.Ending.FAILED, fault, Map.of());
    }

    static Outcome cancelled() {
        return new Outcome(JobState.Ending.CANCELLED, null, Map.of());
    }

    static Outcome interrupted() {
        return new Outcome(JobState.Ending.INTERRUPTED, null, Map.of());
    }

    JobState.Done at(Instant time) {
        return switch (ending) {
            case SUCCEEDED -> new JobState.Succeeded(time, result);
            case FAILED -> new JobState.Failed(time, fault == null ? new Fault("INTERNAL", List.of()) : fault);
            case CANCELLED -> new JobState.Cancelled(time);
            case INTERRUPTED -> new JobState.Interrupted(time);
        };
    }

    @Nullable
    String problem() {
        return fault == null ? null : fault.code();
    }

    @Nullable
    String arguments() {
        return fault == null ? null : JobJson.write(fault.arguments());
    }
}
