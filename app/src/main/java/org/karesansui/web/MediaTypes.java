package org.karesansui.web;

import java.util.Map;

/** Media types of the files that we serve, by the end of their name. */
final class MediaTypes {
    private static final Map<String, String> BY_ENDING = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "json", "application/json",
            "webmanifest", "application/manifest+json");

    private MediaTypes() {}

    static String of(String file) {
        return BY_ENDING.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
