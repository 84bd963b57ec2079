package org.karesansui.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer as it goes on the wire.
 *
 * @param headers in order; a value with several lines (cookies) stands in {@code cookies}
 */
record Rendered(int status, Map<String, String> headers, Iterable<String> cookies, Reply.Source body, long length) {
    /** Where the length is not known before the body is made. */
    static final long UNKNOWN = -1;

    Rendered {
        headers = new LinkedHashMap<>(headers);
    }
}
