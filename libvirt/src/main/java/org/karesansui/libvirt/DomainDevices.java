package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirDomain.*;

/** The devices of a domain, changed while it runs, for its next start, or both. */
public final class DomainDevices {
    private final Domain domain;

    DomainDevices(Domain domain) {
        this.domain = domain;
    }

    public void attach(String xml, DeviceFlag... flags) {
        domain.run((self, scratch) -> virDomainAttachDeviceFlags(self, scratch.text(xml), Flag.bits(flags)));
    }

    /** Asks the guest to let go of it: it is gone when {@link LibvirtEvent.DeviceRemoved} says so. */
    public void detach(String xml, DeviceFlag... flags) {
        domain.run((self, scratch) -> virDomainDetachDeviceFlags(self, scratch.text(xml), Flag.bits(flags)));
    }

    /** As {@link #detach}, found by its alias. */
    public void detachAlias(String alias, DeviceFlag... flags) {
        domain.run((self, scratch) -> virDomainDetachDeviceAlias(self, scratch.text(alias), Flag.bits(flags)));
    }

    /** Changes what can be changed of a device in place: a medium, a link state, a network. */
    public void update(String xml, DeviceFlag... flags) {
        domain.run((self, scratch) -> virDomainUpdateDeviceFlags(self, scratch.text(xml), Flag.bits(flags)));
    }
}
