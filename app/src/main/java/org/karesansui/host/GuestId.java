package org.karesansui.host;

import java.util.UUID;

/** Which guest: libvirt's UUID on one host. It stays when the guest is renamed. */
public record GuestId(HostName host, UUID uuid) {
    @Override
    public String toString() {
        return host + "/" + uuid;
    }
}
