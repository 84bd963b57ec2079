package org.karesansui.job;

import java.util.List;

/** The jobs that last now, for the bottom of every page and the figure at its top. */
public record JobTray(List<JobLine> jobs) {
    public JobTray {
        jobs = List.copyOf(jobs);
    }
}
