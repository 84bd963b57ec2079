package org.karesansui.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.karesansui.config.Network;

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
        List<Network> proxies,
        @Nullable Path keyStore) {
    private static final Pattern PREFIX = Pattern.compile("(/[A-Za-z0-9._~-]+)*");

    public Site {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("Not a URL prefix: " + prefix);
        }
        hosts = Set.copyOf(hosts);
        proxies = List.copyOf(proxies);
    }

    /** Plain HTTP on the loopback address. */
    public static Site local(int port, String prefix) {
        return new Site(
                new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), prefix, Set.of(), List.of(), null);
    }

    /** What a certificate of ours is for. */
    Set<String> names() {
        var names = new HashSet<>(hosts);
        names.add("localhost");
        names.add("127.0.0.1");
        var address = listen.getAddress();
        if (address != null && !address.isAnyLocalAddress()) {
            names.add(address.getHostAddress());
        }
        return names;
    }

    /** The path with the prefix in front: what a browser must ask for. */
    public String link(String path) {
        return prefix + path;
    }
}
