package org.karesansui.job;

import java.time.Duration;

/**
 * How jobs are run.
 *
 * @param atOnce how many run at a time; the others wait in order
 * @param kept how long a job that is over is kept
 * @param goodbye how long an orderly stop waits for what runs
 */
public record JobRules(int atOnce, Duration kept, Duration goodbye) {
    public static final JobRules USUAL = new JobRules(4, Duration.ofDays(90), Duration.ofSeconds(10));

    public JobRules {
        if (atOnce < 1 || !kept.isPositive() || goodbye.isNegative()) {
            throw new IllegalArgumentException("At least one job at once, kept for a positive time");
        }
    }
}
