package org.karesansui.web;

import org.karesansui.problem.ProblemCode;

/** What the door refuses before a feature is asked. */
public enum WebProblem implements ProblemCode {
    SIGN_IN_NEEDED(401),
    /** Its argument is the right's name. */
    RIGHT_MISSING(403),
    METHOD_NOT_ALLOWED(405),
    /** The Host header names a host that is not ours (DNS rebinding). Its argument is that name. */
    HOST_UNKNOWN(421),
    CSRF_TOKEN_WRONG(403),
    /** A page of another site sent the request. Its argument is that site. */
    ORIGIN_FOREIGN(403),
    TICKET_INVALID(403),

    /** Its argument is the limit in bytes. */
    BODY_TOO_LARGE(413),
    BODY_MALFORMED(400),
    /** Its argument is the media type that was sent. */
    BODY_TYPE_UNSUPPORTED(415),

    FIELD_MISSING(400),
    FIELD_UNKNOWN(400),
    /** A list or an object where one value belongs, or the other way round. */
    FIELD_SHAPE_WRONG(400),
    NUMBER_INVALID(400),
    /** Its arguments are the least and the greatest value. */
    NUMBER_OUT_OF_RANGE(400),
    FLAG_INVALID(400),
    /** Its argument is the list of what can be chosen. */
    CHOICE_INVALID(400),

    /** Its argument is the parameter's name. */
    PARAMETER_UNKNOWN(400),
    /** Its arguments are the parameter's name and the value. */
    PARAMETER_INVALID(400),

    /** The object changed since it was read. */
    PRECONDITION_FAILED(412),
    /** A PUT needs If-Match, so that nobody overwrites what he has not seen. */
    PRECONDITION_REQUIRED(428),
    /** The server stops or starts. */
    UNAVAILABLE(503);

    private final int status;

    WebProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
