package org.karesansui.exec;

import org.karesansui.problem.ProblemCode;

/** What can go wrong with a command. All are faults of the host or of ours, none is the caller's. */
public enum ExecProblem implements ProblemCode {
    /** Arguments: program, exit code, its last words. */
    COMMAND_FAILED(500),
    /** Arguments: program. */
    COMMAND_MISSING(500),
    /** Arguments: program, seconds. */
    COMMAND_TIMED_OUT(504),
    /** Arguments: program. */
    COMMAND_TALKATIVE(500),
    /** A conversation ended before its answer. Arguments: program, its last words. */
    COMMAND_LEFT(500);

    private final int status;

    ExecProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
