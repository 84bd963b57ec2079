package org.karesansui.config;

import org.karesansui.problem.Problem;

/**
 * Where the daemon listens.
 *
 * @param host a name or address without brackets
 * @param port 0 to 65535; 0 lets the kernel choose
 */
public record ListenAddress(String host, int port) {
    private static final int LAST_PORT = 65_535;

    public ListenAddress {
        if (host.isEmpty() || port < 0 || port > LAST_PORT) {
            throw new Problem(ConfigProblem.CONFIG_NOT_AN_ADDRESS);
        }
    }

    /** Reads {@code 127.0.0.1:8080}, {@code [::1]:8080}, {@code localhost:8080}. */
    public static ListenAddress parse(String text) {
        var colon = text.lastIndexOf(':');
        var port = text.substring(colon + 1);
        if (colon < 1 || !port.matches("\\d{1,5}")) {
            throw new Problem(ConfigProblem.CONFIG_NOT_AN_ADDRESS);
        }
        var host = text.substring(0, colon);
        var isBracketed = host.startsWith("[") && host.endsWith("]");
        if (host.contains(":") && !isBracketed) {
            throw new Problem(ConfigProblem.CONFIG_NOT_AN_ADDRESS);
        }
        return new ListenAddress(isBracketed ? host.substring(1, host.length() - 1) : host, Integer.parseInt(port));
    }

    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
