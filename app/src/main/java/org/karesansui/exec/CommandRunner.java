package org.karesansui.exec;

/** Runs commands: on this host ({@link HostCommands}), or from a script in tests. Safe for use by many threads. */
public interface CommandRunner {
    /**
     * Runs a command and waits for its end. A command that fails is an answer; ask {@link Output#require()} to have it
     * thrown.
     *
     * @throws org.karesansui.problem.Problem {@link ExecProblem#COMMAND_MISSING} for a program that does not exist or
     *     may not be run, {@link ExecProblem#COMMAND_TIMED_OUT} after the command's time
     */
    Output run(Command command);

    /**
     * Starts a command to talk with it, line by line. The command's timeout and input are not used.
     *
     * @throws org.karesansui.problem.Problem {@link ExecProblem#COMMAND_MISSING}
     */
    Conversation start(Command command);
}
