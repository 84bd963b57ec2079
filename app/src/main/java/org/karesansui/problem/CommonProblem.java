package org.karesansui.problem;

/** The problems that belong to no feature. */
public enum CommonProblem implements ProblemCode {
    /** Several fields of a request are wrong; {@link Problem#fields()} says which. */
    INVALID(400),
    NOT_FOUND(404),
    /** A fault of ours. Its argument is the incident number under which the log holds the cause. */
    INTERNAL(500);

    private final int status;

    CommonProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
