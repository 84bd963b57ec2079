package org.karesansui.libvirt;

import java.util.UUID;

/** What one sweep of bulk statistics said of one domain; the names in {@code values} are those of virConnectGetAllDomainStats. */
public record DomainStats(UUID uuid, String name, TypedParams values) {}
