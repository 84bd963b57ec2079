package org.karesansui.exec;

import java.time.Duration;

/**
 * A process that lives on and answers: each line sent may be answered by a line. For one thread at a time. {@link
 * #close()} ends the process: it is told that nothing more comes, given a moment, and killed with all it started.
 */
public interface Conversation extends AutoCloseable {
    /**
     * Sends one line.
     *
     * @throws org.karesansui.problem.Problem {@link ExecProblem#COMMAND_LEFT} where the process has ended
     * @throws IllegalArgumentException for a text of several lines
     */
    void send(String line);

    /**
     * Waits for the next line.
     *
     * @throws org.karesansui.problem.Problem {@link ExecProblem#COMMAND_LEFT} where the process ended without one,
     *     {@link ExecProblem#COMMAND_TIMED_OUT}, {@link ExecProblem#COMMAND_TALKATIVE} for a line over 1 MiB
     */
    String answer(Duration longest);

    boolean isAlive();

    @Override
    void close();
}
