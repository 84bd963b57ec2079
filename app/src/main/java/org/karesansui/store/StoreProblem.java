package org.karesansui.store;

import org.karesansui.problem.ProblemCode;

/** What a database can refuse. In every case the write that met it changed nothing. */
public enum StoreProblem implements ProblemCode {
    /** Made by a newer release; argument: its version. */
    STORE_NEWER(500),
    /** Tables are there, but not ours. */
    STORE_FOREIGN(500),
    STORE_FULL(507),
    STORE_BUSY(503),
    STORE_DAMAGED(500),
    STORE_READ_ONLY(503),
    /** The server or the file cannot be reached. */
    STORE_UNREACHABLE(503),
    /** A file that should be a dump is none, or not the whole of one. */
    STORE_DUMP_DAMAGED(400);

    private final int status;

    StoreProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
