package org.karesansui.account;

import java.util.List;

/**
 * What a browser is called by people, read from what it calls itself. Each claims to be those before it, so that the
 * order of the lists counts. Good enough to tell one's own sessions apart, and for nothing else.
 */
final class BrowserName {
    private static final List<Claim> BROWSERS = List.of(
            new Claim("Edg", "Edge"),
            new Claim("OPR/", "Opera"),
            new Claim("Firefox/", "Firefox"),
            new Claim("FxiOS/", "Firefox"),
            new Claim("Chrome/", "Chrome"),
            new Claim("CriOS/", "Chrome"),
            new Claim("Safari/", "Safari"));
    private static final List<Claim> SYSTEMS = List.of(
            new Claim("Android", "Android"),
            new Claim("iPhone", "iPhone"),
            new Claim("iPad", "iPad"),
            new Claim("Windows", "Windows"),
            new Claim("Mac OS X", "macOS"),
            new Claim("CrOS", "ChromeOS"),
            new Claim("Linux", "Linux"));

    private BrowserName() {}

    private record Claim(String word, String name) {}

    /** Browser and system, as {@code Firefox · Linux}; all of {@code agent} where the browser is not known. */
    static String of(String agent) {
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        if (browser.isEmpty()) {
            return agent;
        }
        return system.isEmpty() ? browser : browser + " · " + system;
    }

    private static String first(List<Claim> claims, String agent) {
        return claims.stream()
                .filter(claim -> agent.contains(claim.word()))
                .map(Claim::name)
                .findFirst()
                .orElse("");
    }
}
