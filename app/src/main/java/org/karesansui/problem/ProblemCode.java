package org.karesansui.problem;

/**
 * A kind of problem. Each room has one enum of them; the name of a constant is the stable code of the API (prefixed with
 * its subject, as in {@code GUEST_NAME_TAKEN}), and {@code problem.NAME} is the message key of its sentence.
 */
public interface ProblemCode {
    String name();

    /** The HTTP status that this kind of problem answers with, 400 to 599 (RFC 9110 §15.5, §15.6). */
    int status();
}
