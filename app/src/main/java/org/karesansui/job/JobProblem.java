package org.karesansui.job;

import org.karesansui.problem.ProblemCode;

/** What is refused about jobs, and what they end with where no feature says it. */
public enum JobProblem implements ProblemCode {
    /** Arguments: the title of the job that holds the object, and its id. */
    JOB_OBJECT_BUSY(409),
    JOB_OVER(409),
    /** It is being cleaned up, or can only go forward. */
    JOB_PAST_CANCEL(409),
    JOB_STOPPING(503),
    /** Argument: how many things are left. */
    JOB_LEFTOVERS(500),
    /** Another console took the job over, since this one seemed dead. */
    JOB_LOST(500),
    /** Argument: the process that uses the database. */
    JOB_CONSOLE_TWICE(500),
    /** The content of a database is not replaced under a daemon. Argument: its process. */
    JOB_CONSOLE_WORKS(409);

    private final int status;

    JobProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
