package org.karesansui.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header Content-Disposition (RFC 6266), safe for any name of a file. */
final class Disposition {
    private Disposition() {}

    static String attachment(String name) {
        // Old readers take the first form, where anything but plain letters is replaced; others the exact name.
        var plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        var exact = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
