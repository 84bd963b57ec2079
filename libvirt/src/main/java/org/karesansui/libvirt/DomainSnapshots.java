package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirDomainSnapshot.*;

import java.util.Optional;

/** The snapshots of a domain. */
public final class DomainSnapshots {
    private final Domain domain;

    DomainSnapshots(Domain domain) {
        this.domain = domain;
    }

    public Handles<Snapshot> listAll(SnapshotListFlag... flags) {
        return domain.handles(
                Snapshot::new, (self, scratch, array) -> virDomainListAllSnapshots(self, array, Flag.bits(flags)));
    }

    public int count(SnapshotListFlag... flags) {
        return domain.number((self, scratch) -> virDomainSnapshotNum(self, Flag.bits(flags)));
    }

    public Snapshot createXml(String xml, SnapshotCreateFlag... flags) {
        return domain.object(
                Snapshot::new,
                (self, scratch) -> virDomainSnapshotCreateXML(self, scratch.text(xml), Flag.bits(flags)));
    }

    public Snapshot lookupByName(String name) {
        return domain.object(
                Snapshot::new, (self, scratch) -> virDomainSnapshotLookupByName(self, scratch.text(name), 0));
    }

    public Optional<Snapshot> find(String name) {
        return domain.objectUnless(
                ErrorCode.NO_DOMAIN_SNAPSHOT,
                Snapshot::new,
                (self, scratch) -> virDomainSnapshotLookupByName(self, scratch.text(name), 0));
    }

    public boolean hasCurrent() {
        return domain.truth((self, scratch) -> virDomainHasCurrentSnapshot(self, 0));
    }

    /** The one that the domain's state descends from, if any. */
    public Optional<Snapshot> current() {
        return domain.objectUnless(
                ErrorCode.NO_DOMAIN_SNAPSHOT, Snapshot::new, (self, scratch) -> virDomainSnapshotCurrent(self, 0));
    }
}
