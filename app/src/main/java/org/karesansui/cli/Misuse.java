package org.karesansui.cli;

import java.io.Serial;
import org.karesansui.problem.Problem;

/** The command line was used wrongly: its problem is said, with where to look it up, and the exit code is 2. */
final class Misuse extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String argument;
    private final transient Problem problem;

    /** @param argument the option or word that is wrong; empty where the sentence says it */
    Misuse(String argument, Problem problem) {
        super(problem);
        this.argument = argument;
        this.problem = problem;
    }

    Misuse(CliProblem code, String... arguments) {
        this("", new Problem(code, arguments));
    }

    String argument() {
        return argument;
    }

    Problem problem() {
        return problem;
    }
}
