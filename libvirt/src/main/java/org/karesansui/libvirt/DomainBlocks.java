package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.karesansui.libvirt.ffi.VirDomain.*;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.karesansui.libvirt.ffi.Layouts.DomainBlockJobInfoLayout;
import org.karesansui.libvirt.ffi.Layouts.DomainDiskErrorLayout;
import org.karesansui.libvirt.ffi.Memory;

/**
 * Work on the disks of a domain. A disk is named by its target, as {@code vda}. Jobs go on after the call returns and end
 * with {@link LibvirtEvent.BlockJob}; bandwidths are bytes a second, 0 for no limit.
 */
public final class DomainBlocks {
    private final Domain domain;

    DomainBlocks(Domain domain) {
        this.domain = domain;
    }

    /** How far a job is; {@code current} of {@code end}, in units that only their ratio gives a meaning. */
    public record JobInfo(BlockJobType type, long bandwidth, long current, long end) {}

    public record DiskError(String disk, DiskErrorCode error) {}

    /** Which images of a chain a commit melts; null for the deepest base and for the top. */
    public record Span(@Nullable String base, @Nullable String top) {}

    public void commit(String disk, Span span, long bandwidth, BlockCommitFlag... flags) {
        domain.run((self, scratch) -> virDomainBlockCommit(
                self,
                scratch.text(disk),
                scratch.textOrNull(span.base()),
                scratch.textOrNull(span.top()),
                bandwidth,
                Flag.bits(flags) | BlockCommitFlag.BANDWIDTH_BYTES.bit()));
    }

    /** Fills the top image from the chain below, which it no longer needs then. */
    public void pull(String disk, long bandwidth) {
        domain.run((self, scratch) ->
                virDomainBlockPull(self, scratch.text(disk), bandwidth, BlockPullFlag.BANDWIDTH_BYTES.bit()));
    }

    /**
     * Copies a disk while the guest uses it, until aborted or pivoted to.
     *
     * @param destination a {@code disk} element
     * @param params {@code bandwidth} in bytes a second, {@code granularity}, {@code buf-size}
     */
    public void copy(String disk, String destination, TypedParams params, BlockCopyFlag... flags) {
        domain.run((self, scratch) -> virDomainBlockCopy(
                self,
                scratch.text(disk),
                scratch.text(destination),
                params.in(scratch),
                params.size(),
                Flag.bits(flags)));
    }

    /** As {@link #pull}, down to {@code base}, which stays; null for the whole chain. */
    public void rebase(String disk, @Nullable String base, long bandwidth, BlockRebaseFlag... flags) {
        domain.run((self, scratch) -> virDomainBlockRebase(
                self,
                scratch.text(disk),
                scratch.textOrNull(base),
                bandwidth,
                Flag.bits(flags) | BlockPullFlag.BANDWIDTH_BYTES.bit()));
    }

    /** Makes a disk of a running domain larger, in bytes. */
    public void resize(String disk, long size) {
        domain.run(
                (self, scratch) -> virDomainBlockResize(self, scratch.text(disk), size, BlockResizeFlag.BYTES.bit()));
    }

    public void abortJob(String disk, BlockJobAbortFlag... flags) {
        domain.run((self, scratch) -> virDomainBlockJobAbort(self, scratch.text(disk), Flag.bits(flags)));
    }

    public void setJobSpeed(String disk, long bandwidth) {
        domain.run((self, scratch) -> virDomainBlockJobSetSpeed(
                self, scratch.text(disk), bandwidth, BlockJobSpeedFlag.BANDWIDTH_BYTES.bit()));
    }

    /** The job on that disk, or empty where none runs. */
    public Optional<JobInfo> jobInfo(String disk) {
        return domain.with((self, scratch) -> {
            var info = scratch.space(DomainBlockJobInfoLayout.SIZE);
            int found = domain.checked(
                    virDomainGetBlockJobInfo(self, scratch.text(disk), info, BlockJobInfoFlag.BANDWIDTH_BYTES.bit()));
            if (found == 0) {
                return Optional.empty();
            }
            return Optional.of(new JobInfo(
                    BlockJobType.of(info.get(JAVA_INT, DomainBlockJobInfoLayout.TYPE)),
                    info.get(JAVA_LONG, DomainBlockJobInfoLayout.BANDWIDTH),
                    info.get(JAVA_LONG, DomainBlockJobInfoLayout.CUR),
                    info.get(JAVA_LONG, DomainBlockJobInfoLayout.END)));
        });
    }

    /**
     * Asks for {@link LibvirtEvent.BlockThreshold} once so many bytes of a thin disk are written.
     *
     * @param device a target, or an element of its chain as {@code vda[2]}
     */
    public void setThreshold(String device, long threshold) {
        domain.run((self, scratch) -> virDomainSetBlockThreshold(self, scratch.text(device), threshold, 0));
    }

    /** The disks that stopped with an error. */
    public List<DiskError> errors() {
        return domain.with((self, scratch) -> {
            int room = domain.checked(virDomainGetDiskErrors(self, MemorySegment.NULL, 0, 0));
            if (room == 0) {
                return List.of();
            }
            var array = scratch.space(DomainDiskErrorLayout.SIZE * room);
            int count = domain.checked(virDomainGetDiskErrors(self, array, room, 0));
            var errors = new ArrayList<DiskError>(count);
            for (int i = 0; i < count; i++) {
                long at = DomainDiskErrorLayout.SIZE * i;
                // SAFETY: the array is of this call's arena; each name in it is ours, and taken() frees it.
                errors.add(new DiskError(
                        String.valueOf(Memory.taken(array.get(ADDRESS, at + DomainDiskErrorLayout.DISK))),
                        DiskErrorCode.of(array.get(JAVA_INT, at + DomainDiskErrorLayout.ERROR))));
            }
            return List.copyOf(errors);
        });
    }

    /** Begins a backup of a running domain, and a checkpoint with it where one is given. */
    public void backupBegin(String backup, @Nullable String checkpoint, BackupBeginFlag... flags) {
        domain.run((self, scratch) ->
                virDomainBackupBegin(self, scratch.text(backup), scratch.textOrNull(checkpoint), Flag.bits(flags)));
    }

    /** The backup that runs. */
    public String backupXml() {
        return domain.text((self, scratch) -> virDomainBackupGetXMLDesc(self, 0));
    }
}
