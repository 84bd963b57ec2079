package org.karesansui.web;

import java.net.InetAddress;
import java.util.List;
import org.karesansui.config.Network;

/** What a trusted reverse proxy says about the request that it passes on. Others are not believed. */
final class Forwarded {
    private Forwarded() {}

    static String address(Exchange exchange, List<Network> proxies) {
        var peer = exchange.peer();
        if (!isTrusted(peer, proxies)) {
            return peer;
        }
        // Each proxy appends whom it saw: the last one that is no proxy of ours is the sender.
        var chain = exchange.header("X-Forwarded-For").orElse("").split(",", -1);
        for (var i = chain.length - 1; i >= 0; i--) {
            var address = chain[i].strip();
            if (!isTrusted(address, proxies)) {
                return isNumeric(address) ? address : peer;
            }
        }
        return peer;
    }

    static boolean secure(Exchange exchange, List<Network> proxies) {
        return exchange.encrypted()
                || (isTrusted(exchange.peer(), proxies)
                        && exchange.header("X-Forwarded-Proto").orElse("").equals("https"));
    }

    private static boolean isTrusted(String address, List<Network> proxies) {
        return !proxies.isEmpty()
                && isNumeric(address)
                && proxies.stream().anyMatch(network -> network.contains(InetAddress.ofLiteral(address)));
    }

    private static boolean isNumeric(String address) {
        try {
            return InetAddress.ofLiteral(address) != null;
        } catch (IllegalArgumentException notNumeric) {
            return false;
        }
    }
}
