package org.karesansui.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the server is found.
 *
 * @param listen port 0 takes a free one
 * @param prefix in front of every path, as {@code /karesansui/v3}; empty for none
 * @param hosts names that the Host header may have, in lower case, besides localhost and numeric addresses
 * @param proxies addresses of reverse proxies whose {@code X-Forwarded-*} headers are believed
 * @param keyStore PKCS #12 file with the certificate; made where it is missing; null for plain HTTP, which is served on
 *     the loopback address alone
 */
public record Site(
        InetSocketAddress listen,
        String prefix,
        Set<String> hosts,
        Set<String> proxies,
        @Nullable Path keyStore) {
    private static final Pattern PREFIX = Pattern.compile("(/[A-Za-z0-9._~-]+)*");

    public Site {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("Not a URL prefix: " + prefix);
        }
        hosts = Set.copyOf(hosts);
        proxies = Set.copyOf(proxies);
    }

    /** Plain HTTP on the loopback address. */
    public static Site local(int port, String prefix) {
        return new Site(
                new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), prefix, Set.of(), Set.of(), null);
    }

    /** The path with the prefix in front: what a browser must ask for. */
    public String link(String path) {
        return prefix + path;
    }
}
