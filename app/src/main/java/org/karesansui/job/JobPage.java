package org.karesansui.job;

import java.time.Instant;
import java.util.List;

/**
 * One job.
 *
 * @param steps in order, those to come too where they are known
 * @param message the sentence at its end; empty while it lasts
 * @param log in the order in which it was written
 */
public record JobPage(JobLine job, List<Step> steps, String message, List<Said> log, Instant now) {
    public JobPage {
        steps = List.copyOf(steps);
        log = List.copyOf(log);
    }

    /** One line of the log. */
    public record Said(Instant at, String text) {
        /** The moment as one who reads without scripts sees it. */
        public String utc() {
            return at.toString().substring(0, 19).replace('T', ' ') + "Z";
        }
    }

    /**
     * One step.
     *
     * @param mark class of its mark: done, changing, crashed, lost (cancelled) or queued
     * @param took as shown; empty while it lasts
     */
    public record Step(String title, String mark, String took) {}
}
