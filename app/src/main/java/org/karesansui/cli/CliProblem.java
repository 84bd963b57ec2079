package org.karesansui.cli;

import org.karesansui.problem.ProblemCode;

/** What can go wrong at the command line itself. */
public enum CliProblem implements ProblemCode {
    /** Its argument is what nobody knows. */
    CLI_ARGUMENT_UNKNOWN(400),
    /** Its argument is what is missing. */
    CLI_ARGUMENT_MISSING(400),
    /** Its argument is the option. */
    CLI_ARGUMENT_TWICE(400),
    /** Its arguments are the option and its value. */
    CLI_VALUE_INVALID(400),
    /** Its arguments are the value and the words to choose from. */
    CLI_CHOICE_UNKNOWN(400),
    CLI_TOKEN_NEEDED(401),
    /** Nobody sits at the terminal to type the name; its argument is the guest. */
    CLI_CONFIRMATION_NEEDED(400),
    /** Its argument is the file, which is missing, closed to us, or not what it should be. */
    CLI_FILE_UNREADABLE(400),
    /** Its argument is the file. */
    CLI_FILE_UNWRITABLE(500),
    /** A dump shall not replace what is there; its argument is the file. */
    CLI_FILE_EXISTS(409),
    /** Its argument is the file. */
    CLI_DUMP_UNWRITABLE(500),
    /** A console wants a terminal on both ends. */
    CLI_TERMINAL_NEEDED(400),
    /** The connection of a console ended; its argument is why. */
    CLI_CONSOLE_LOST(503),
    /** Nobody sits at the terminal to agree. */
    CLI_AGREEMENT_NEEDED(400),
    /** Its arguments are the address and what the system said. */
    CLI_ADDRESS_UNUSABLE(503),
    /** Its arguments are the address and what the system said. */
    CLI_SERVER_UNREACHABLE(503),
    /** What answers is not Karesansui; its arguments are the address and the status. */
    CLI_ANSWER_STRANGE(502),
    /** Its arguments are the folder and what the system said. */
    CLI_FOLDER_UNUSABLE(500),
    /** A fault of ours; its argument is what Java said. */
    CLI_FAULT(500);

    private final int status;

    CliProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
