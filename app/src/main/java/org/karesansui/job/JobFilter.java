package org.karesansui.job;

import org.jspecify.annotations.Nullable;

/**
 * Which jobs to list, the newest first. What is null is not asked about.
 *
 * @param state a word of {@link JobState#word}
 * @param kind of the object, as is {@code key}
 * @param before lists what is older than this job
 */
public record JobFilter(
        @Nullable String state,
        @Nullable String host,
        @Nullable String kind,
        @Nullable String key,
        @Nullable String account,
        @Nullable JobId before,
        int limit) {
    public static final int LARGEST = 500;

    public JobFilter {
        if (limit < 1 || limit > LARGEST) {
            throw new IllegalArgumentException("1 to " + LARGEST + " jobs at a time");
        }
    }

    public static JobFilter all(int limit) {
        return new JobFilter(null, null, null, null, null, null, limit);
    }

    public JobFilter of(JobObject object) {
        return new JobFilter(state, object.host(), object.kind(), object.key(), account, before, limit);
    }
}
