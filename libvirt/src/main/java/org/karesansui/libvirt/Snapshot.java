package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirDomainSnapshot.*;

import java.lang.foreign.MemorySegment;
import java.util.Optional;

/** A snapshot of a domain. */
public final class Snapshot extends Handle {

    Snapshot(Lifeline lifeline, MemorySegment pointer) {
        super(lifeline, pointer);
    }

    @Override
    void free(MemorySegment self) {
        virDomainSnapshotFree(self);
    }

    public String name() {
        return borrowed((self, scratch) -> virDomainSnapshotGetName(self));
    }

    public String xml(SnapshotXmlFlag... flags) {
        return text((self, scratch) -> virDomainSnapshotGetXMLDesc(self, Flag.bits(flags)));
    }

    /** Empty for a root. */
    public Optional<Snapshot> parent() {
        return objectUnless(
                ErrorCode.NO_DOMAIN_SNAPSHOT, Snapshot::new, (self, scratch) -> virDomainSnapshotGetParent(self, 0));
    }

    public Handles<Snapshot> listAllChildren(SnapshotListFlag... flags) {
        return handles(
                Snapshot::new,
                (self, scratch, array) -> virDomainSnapshotListAllChildren(self, array, Flag.bits(flags)));
    }

    public boolean isCurrent() {
        return truth((self, scratch) -> virDomainSnapshotIsCurrent(self, 0));
    }

    public boolean hasMetadata() {
        return truth((self, scratch) -> virDomainSnapshotHasMetadata(self, 0));
    }

    /** Brings the domain back to it. What happened since is lost unless another snapshot holds it. */
    public void revert(SnapshotRevertFlag... flags) {
        run((self, scratch) -> virDomainRevertToSnapshot(self, Flag.bits(flags)));
    }

    public void delete(SnapshotDeleteFlag... flags) {
        run((self, scratch) -> virDomainSnapshotDelete(self, Flag.bits(flags)));
    }
}
