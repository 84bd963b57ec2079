package org.karesansui.web;

import java.util.Set;

/** What a trusted reverse proxy says about the request that it passes on. Others are not believed. */
final class Forwarded {
    private Forwarded() {}

    static String address(Exchange exchange, Set<String> proxies) {
        var peer = exchange.peer();
        if (!proxies.contains(peer)) {
            return peer;
        }
        // Each proxy appends whom it saw: the last one that is no proxy of ours is the sender.
        var chain = exchange.header("X-Forwarded-For").orElse("").split(",", -1);
        for (var i = chain.length - 1; i >= 0; i--) {
            var address = chain[i].strip();
            if (!address.isEmpty() && !proxies.contains(address)) {
                return address;
            }
        }
        return peer;
    }

    static boolean secure(Exchange exchange, Set<String> proxies) {
        return exchange.encrypted()
                || (proxies.contains(exchange.peer())
                        && exchange.header("X-Forwarded-Proto").orElse("").equals("https"));
    }
}
