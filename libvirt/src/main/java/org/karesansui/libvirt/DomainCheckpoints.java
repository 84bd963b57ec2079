package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirDomainCheckpoint.*;

import java.util.Optional;

/** The checkpoints of a domain: points that incremental backups count from. */
public final class DomainCheckpoints {
    private final Domain domain;

    DomainCheckpoints(Domain domain) {
        this.domain = domain;
    }

    public Handles<Checkpoint> listAll(CheckpointListFlag... flags) {
        return domain.handles(
                Checkpoint::new, (self, scratch, array) -> virDomainListAllCheckpoints(self, array, Flag.bits(flags)));
    }

    public Checkpoint createXml(String xml, CheckpointCreateFlag... flags) {
        return domain.object(
                Checkpoint::new,
                (self, scratch) -> virDomainCheckpointCreateXML(self, scratch.text(xml), Flag.bits(flags)));
    }

    public Checkpoint lookupByName(String name) {
        return domain.object(
                Checkpoint::new, (self, scratch) -> virDomainCheckpointLookupByName(self, scratch.text(name), 0));
    }

    public Optional<Checkpoint> find(String name) {
        return domain.objectUnless(
                ErrorCode.NO_DOMAIN_CHECKPOINT,
                Checkpoint::new,
                (self, scratch) -> virDomainCheckpointLookupByName(self, scratch.text(name), 0));
    }
}
