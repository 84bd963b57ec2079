package org.karesansui.exec;

import org.karesansui.problem.Problem;

/**
 * What a command said and how it ended.
 *
 * @param program for messages
 * @param exit its exit code; 128 and more where a signal ended it
 * @param text its standard output, read as UTF-8
 * @param errors its standard error, read as UTF-8
 * @param isCut more was said than the command's limit let us keep
 */
public record Output(String program, int exit, String text, String errors, boolean isCut) {
    private static final int LONGEST_REASON = 500;

    public static Output of(String program, int exit, String text, String errors) {
        return new Output(program, exit, text, errors, false);
    }

    public boolean succeeded() {
        return exit == 0;
    }

    /**
     * This output, of a command that did what it was asked.
     *
     * @throws Problem {@link ExecProblem#COMMAND_FAILED} for another exit code than 0, {@link
     *     ExecProblem#COMMAND_TALKATIVE} where its output is not whole
     */
    public Output require() {
        if (!succeeded()) {
            throw new Problem(ExecProblem.COMMAND_FAILED, program, Integer.toString(exit), reason());
        }
        if (isCut) {
            throw new Problem(ExecProblem.COMMAND_TALKATIVE, program);
        }
        return this;
    }

    /** The last line with words on standard error, else on standard output: where commands say what went wrong. */
    public String reason() {
        var said = errors.isBlank() ? text : errors;
        var last = said.lines().filter(line -> !line.isBlank()).reduce("", (before, line) -> line.strip());
        return last.length() > LONGEST_REASON ? last.substring(0, LONGEST_REASON) + "…" : last;
    }
}
