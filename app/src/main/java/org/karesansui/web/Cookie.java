package org.karesansui.web;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * A cookie to set. It is always HttpOnly and SameSite=Strict; path, Secure and the prefix of its name follow from how
 * the request came (RFC 6265bis §4.1.3), and {@link Request#cookie} looks for the same name.
 *
 * @param maxAge zero removes the cookie
 */
public record Cookie(String name, String value, Duration maxAge) {
    /** The plain name of the cookie that carries a session. */
    public static final String SESSION = "kss";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9._~+/=-]*");

    public Cookie {
        if (!NAME.matcher(name).matches() || !VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a cookie: " + name);
        }
    }

    public static Cookie removed(String name) {
        return new Cookie(name, "", Duration.ZERO);
    }

    /** Leaves the value out: it must not reach a log. */
    @Override
    public String toString() {
        return "Cookie[" + name + "]";
    }

    /** {@code __Host-} binds a cookie to this host, but only with path /; with a URL prefix {@code __Secure-} is left. */
    static String wireName(String name, String prefix, boolean secure) {
        if (!secure) {
            return name;
        }
        return (prefix.isEmpty() ? "__Host-" : "__Secure-") + name;
    }

    String headerValue(String prefix, boolean secure) {
        var path = prefix.isEmpty() ? "/" : prefix;
        var text = "%s=%s; Path=%s; Max-Age=%d; HttpOnly; SameSite=Strict"
                .formatted(wireName(name, prefix, secure), value, path, maxAge.toSeconds());
        return secure ? text + "; Secure" : text;
    }
}
