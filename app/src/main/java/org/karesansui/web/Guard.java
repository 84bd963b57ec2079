package org.karesansui.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.Problem;

/** The checks that keep foreign pages out, before anybody asks who sent the request. */
final class Guard {
    /** The hidden field of a form. */
    static final String CSRF_FIELD = "csrf";

    /** The header that a script sends. */
    static final String CSRF_HEADER = "X-CSRF-Token";

    /** A page can be bound to a foreign address only by a name, so numbers are harmless. */
    private static final Pattern NUMERIC = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");

    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

    private final Site site;

    Guard(Site site) {
        this.site = site;
    }

    /** DNS rebinding: a foreign name that suddenly resolves to our address. */
    void checkHost(Exchange exchange) {
        var host = host(exchange);
        var name = PORT.matcher(host).replaceFirst("");
        if (!NUMERIC.matcher(name).matches()
                && !name.equals("localhost")
                && !site.hosts().contains(name)) {
            throw new Problem(WebProblem.HOST_UNKNOWN, name);
        }
    }

    /** A request that changes something, or opens a socket, comes from our own pages or from no page at all. */
    void checkOrigin(Request request) {
        var exchange = request.exchange();
        var fetchSite = exchange.header("Sec-Fetch-Site").orElse("none");
        var origin = exchange.header("Origin");
        if (origin.isPresent() && !isOurs(origin.get(), request)) {
            throw new Problem(WebProblem.ORIGIN_FOREIGN, origin.get());
        }
        if (!fetchSite.equals("none") && !fetchSite.equals("same-origin")) {
            throw new Problem(WebProblem.ORIGIN_FOREIGN, fetchSite);
        }
    }

    /** Only a cookie is sent unasked; it alone needs the token. */
    void checkCsrf(Request request) {
        if (!(request.viewer().credential() instanceof Credential.Session session)) {
            return;
        }
        var sent = request.header(CSRF_HEADER).orElseGet(() -> formToken(request));
        if (!MessageDigest.isEqual(bytes(sent), bytes(session.csrfToken())) || sent.isEmpty()) {
            throw new Problem(WebProblem.CSRF_TOKEN_WRONG);
        }
    }

    private static String formToken(Request request) {
        var type = request.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        return type.startsWith("application/x-www-form-urlencoded")
                ? request.fields().typed().path(CSRF_FIELD).asText("")
                : "";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isOurs(String origin, Request request) {
        try {
            var from = URI.create(origin);
            var scheme = request.secure() ? "https" : "http";
            return scheme.equals(from.getScheme())
                    && authority(from.getAuthority(), scheme).equals(authority(host(request.exchange()), scheme));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static String authority(@Nullable String authority, String scheme) {
        var usual = scheme.equals("https") ? ":443" : ":80";
        var text = authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        return PORT.matcher(text).find() ? text : text + usual;
    }

    private static String host(Exchange exchange) {
        return exchange.header("Host").orElse("").toLowerCase(Locale.ROOT);
    }
}
