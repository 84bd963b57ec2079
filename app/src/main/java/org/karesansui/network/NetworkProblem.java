package org.karesansui.network;

import org.karesansui.problem.ProblemCode;

/** What can go wrong with networks. */
public enum NetworkProblem implements ProblemCode {
    /** Its argument is the network's name. */
    NETWORK_NOT_FOUND(404),
    NETWORK_INACTIVE(409),
    BRIDGE_NOT_FOUND(404);

    private final int status;

    NetworkProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
