package org.karesansui.job;

import java.time.Instant;
import java.util.List;

/**
 * One job.
 *
 * @param steps in order, those to come too where they are known
 * @param message the sentence at its end; empty while it lasts
 * @param log lines as they were written
 */
public record JobPage(JobLine job, List<Step> steps, String message, List<String> log, Instant now) {
    public JobPage {
        steps = List.copyOf(steps);
        log = List.copyOf(log);
    }

    /**
     * One step.
     *
     * @param mark class of its mark: done, changing, crashed or queued
     * @param took as shown; empty while it lasts
     */
    public record Step(String title, String mark, String took) {}
}
