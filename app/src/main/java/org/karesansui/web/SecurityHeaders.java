package org.karesansui.web;

import java.util.Map;

/** What every answer tells the browser to refuse. */
final class SecurityHeaders {
    /** Nothing from elsewhere, nothing inline, no frames around us, no plug-ins. {@code data:} is for small pictures. */
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:"
            + " blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");

    /** Two years; sent under TLS only (RFC 6797 §7.2). */
    static final String TRANSPORT = "max-age=63072000";

    private SecurityHeaders() {}
}
