package org.karesansui.job;

import java.time.Instant;
import org.karesansui.words.Sentence;

/** A job as it stands at one moment. */
public record Job(
        JobId id,
        Sentence title,
        Requested requested,
        JobObject object,
        JobState state,
        Standing standing,
        int leftovers) {

    /** Who asked for it, and when. */
    public record Requested(String accountId, String name, Instant at) {}

    /**
     * How far the work came.
     *
     * @param step what it does; has an empty key before the first step
     * @param percent 0 to 100
     */
    public record Standing(Sentence step, int percent) {
        static final Standing NONE = new Standing(Sentence.of(""), 0);

        public boolean hasStep() {
            return !step.key().isEmpty();
        }
    }

    public boolean isDone() {
        return state instanceof JobState.Done;
    }

    Job state(JobState other) {
        return new Job(id, title, requested, object, other, standing, leftovers);
    }

    Job standing(Standing other) {
        return new Job(id, title, requested, object, state, other, leftovers);
    }

    Job leftovers(int count) {
        return new Job(id, title, requested, object, state, standing, count);
    }
}
