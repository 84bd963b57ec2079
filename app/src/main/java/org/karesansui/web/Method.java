package org.karesansui.web;

import java.util.Optional;

/** The HTTP methods in use (RFC 9110 §9.3, RFC 5789). HEAD is answered by what answers GET. */
public enum Method {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE;

    /** Whether it changes nothing (RFC 9110 §9.2.1). */
    public boolean safe() {
        return this == GET;
    }

    static Optional<Method> find(String word) {
        return switch (word) {
            case "GET", "HEAD" -> Optional.of(GET);
            case "POST" -> Optional.of(POST);
            case "PUT" -> Optional.of(PUT);
            case "PATCH" -> Optional.of(PATCH);
            case "DELETE" -> Optional.of(DELETE);
            default -> Optional.empty();
        };
    }
}
