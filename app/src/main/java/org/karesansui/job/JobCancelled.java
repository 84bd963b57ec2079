package org.karesansui.job;

import java.io.Serial;

/** Leads out of the work of a job that was cancelled. Let it pass. */
public final class JobCancelled extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    JobCancelled() {
        super("The job was cancelled");
    }
}
