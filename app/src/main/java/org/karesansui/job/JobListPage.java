package org.karesansui.job;

import java.time.Instant;
import java.util.List;

/**
 * The list of jobs.
 *
 * @param jobs newest first
 */
public record JobListPage(List<JobLine> jobs, Instant now) {
    public JobListPage {
        jobs = List.copyOf(jobs);
    }
}
