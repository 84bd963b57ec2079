package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirDomainCheckpoint.*;

import java.lang.foreign.MemorySegment;
import java.util.Optional;

/** A checkpoint of a domain. */
public final class Checkpoint extends Handle {

    Checkpoint(Lifeline lifeline, MemorySegment pointer) {
        super(lifeline, pointer);
    }

    @Override
    void free(MemorySegment self) {
        virDomainCheckpointFree(self);
    }

    public String name() {
        return borrowed((self, scratch) -> virDomainCheckpointGetName(self));
    }

    public String xml(CheckpointXmlFlag... flags) {
        return text((self, scratch) -> virDomainCheckpointGetXMLDesc(self, Flag.bits(flags)));
    }

    /** Empty for a root. */
    public Optional<Checkpoint> parent() {
        return objectUnless(
                ErrorCode.NO_DOMAIN_CHECKPOINT,
                Checkpoint::new,
                (self, scratch) -> virDomainCheckpointGetParent(self, 0));
    }

    public Handles<Checkpoint> listAllChildren(CheckpointListFlag... flags) {
        return handles(
                Checkpoint::new,
                (self, scratch, array) -> virDomainCheckpointListAllChildren(self, array, Flag.bits(flags)));
    }

    public void delete(CheckpointDeleteFlag... flags) {
        run((self, scratch) -> virDomainCheckpointDelete(self, Flag.bits(flags)));
    }
}
