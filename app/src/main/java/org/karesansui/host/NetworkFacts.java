package org.karesansui.host;

import java.util.UUID;

/**
 * What the inventory knows of one virtual network.
 *
 * @param forward libvirt's word: nat, route, open, bridge ...; empty for an isolated network
 * @param bridge the bridge on the host that its guests are joined to; empty where it has none of its own
 */
public record NetworkFacts(UUID uuid, String name, String forward, String bridge, boolean active, boolean autostart) {}
