package org.karesansui.console;

import org.karesansui.problem.ProblemCode;

/** What can go wrong with consoles. */
public enum ConsoleProblem implements ProblemCode {
    /** The guest is off, so there is nobody to talk to. Its argument is the guest. */
    CONSOLE_GUEST_OFF(409),
    /** As many lines as the daemon can hold are open. Its argument is their number. */
    CONSOLE_TOO_MANY(503);

    private final int status;

    ConsoleProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
