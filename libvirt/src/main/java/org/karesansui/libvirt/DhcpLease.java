package org.karesansui.libvirt;

import java.time.Instant;

/** A lease of a network's DHCP server. What the client did not say is empty; {@code device} is the bridge. */
public record DhcpLease(
        String device,
        Instant expiry,
        IpAddress address,
        String mac,
        String hostname,
        String clientId,
        String associationId) {}
