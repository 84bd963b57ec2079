package org.karesansui.helper;

import org.karesansui.problem.ProblemCode;

/** Why the root helper did not do something. */
public enum HelperProblem implements ProblemCode {
    /** The line was no verb, or its arguments are not what the verb takes. Arguments: why. */
    HELPER_REFUSED(400),
    /** Something else lies where the verb would make or move something. Arguments: path. */
    HELPER_TAKEN(409),
    /** Arguments: path. */
    HELPER_MISSING(404),
    /** What lies there is not what we made: another kind, owner, or a second name. Arguments: path, what is found. */
    HELPER_FOREIGN(409),
    /** Arguments: folder, the names inside. */
    HELPER_NOT_EMPTY(409),
    /** It was replaced while we looked. Arguments: path. */
    HELPER_CHANGED(409),
    /** Arguments: what the system said. */
    HELPER_FAILED(500),
    /** The helper could not be started or did not answer. Arguments: what the system said. */
    HELPER_UNREACHABLE(500);

    private final int status;

    HelperProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
