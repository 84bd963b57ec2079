package org.karesansui.cloudinit;

import org.karesansui.problem.ProblemCode;

/** What can be wrong with what cloud-init is to be told. */
public enum CloudInitProblem implements ProblemCode {
    CLOUD_USER_INVALID(422),
    CLOUD_HOST_NAME_INVALID(422),
    /** Its argument is the line of that key, from 1. */
    CLOUD_KEY_INVALID(422),
    /** It is neither a password of printable signs nor the hash of one. */
    CLOUD_PASSWORD_INVALID(422),
    /** Its arguments are the line, the column and what the reader of YAML says. */
    CLOUD_YAML_INVALID(422),
    /** It is YAML, but no mapping under #cloud-config and nothing else that cloud-init knows. */
    CLOUD_USER_DATA_UNKNOWN(422),
    CLOUD_NETWORK_UNKNOWN(422),
    CLOUD_DATA_TOO_LONG(422),
    /** Its argument is what the program says that makes the image. */
    CLOUD_SEED_FAILED(500);

    private final int status;

    CloudInitProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
