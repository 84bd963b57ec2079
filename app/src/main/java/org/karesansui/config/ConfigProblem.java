package org.karesansui.config;

import org.karesansui.problem.ProblemCode;

/** What can be wrong in application.conf. Values themselves are never an argument: some are secrets. */
public enum ConfigProblem implements ProblemCode {
    /** Arguments: file, what the system said. */
    CONFIG_UNREADABLE(500),
    CONFIG_LINE_MALFORMED(400),
    CONFIG_KEY_TWICE(400),
    /** The value cannot stand on a line: it spans lines, or holds what would begin a comment. */
    CONFIG_VALUE_UNWRITABLE(400),
    CONFIG_NO_SUCH_KEY(404),
    /** Arguments: smallest, largest. */
    CONFIG_NOT_A_NUMBER(400),
    CONFIG_NOT_A_DURATION(400),
    CONFIG_NOT_A_SWITCH(400),
    /** Arguments: the words to choose from. */
    CONFIG_NOT_A_CHOICE(400),
    CONFIG_NOT_A_PATH(400),
    CONFIG_NOT_A_PREFIX(400),
    CONFIG_NOT_AN_ADDRESS(400),
    CONFIG_NOT_A_NETWORK(400),
    CONFIG_NOT_A_HOST_NAME(400),
    CONFIG_NOT_A_DATABASE(400),
    /** A handler of log.conf is to be {@code ('/PATH', 'a', BYTES, COUNT)}. */
    CONFIG_NOT_A_LOG_FILE(400),
    CONFIG_NOT_A_UUID(400),
    CONFIG_NOT_A_CONNECTION(400);

    private final int status;

    ConfigProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
