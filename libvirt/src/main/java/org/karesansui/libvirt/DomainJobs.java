package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.karesansui.libvirt.ffi.VirDomain.*;

import java.time.Duration;

/** The long work of a domain as a whole: saving, dumping, migrating. Bandwidths are MiB a second, as libvirt has them. */
public final class DomainJobs {
    private final Domain domain;

    DomainJobs(Domain domain) {
        this.domain = domain;
    }

    /** What runs and how far it is; the names are those of virDomainGetJobStats. */
    public record JobStats(JobType type, TypedParams values) {
        /** What it does: saving, migrating ...; UNKNOWN where libvirt does not tell. */
        public JobOperation operation() {
            return JobOperation.of((int) values.number("operation").orElse(JobOperation.UNKNOWN.number()));
        }
    }

    /** The job that runs, or with {@link JobStatsFlag#COMPLETED} the last one. */
    public JobStats stats(JobStatsFlag... flags) {
        return domain.with((self, scratch) -> {
            var type = scratch.number();
            var array = scratch.pointer();
            var count = scratch.number();
            domain.checked(virDomainGetJobStats(self, type, array, count, Flag.bits(flags)));
            return new JobStats(
                    JobType.of(type.get(JAVA_INT, 0)), TypedParams.take(array.get(ADDRESS, 0), count.get(JAVA_INT, 0)));
        });
    }

    public void abort(AbortJobFlag... flags) {
        domain.run((self, scratch) -> virDomainAbortJobFlags(self, Flag.bits(flags)));
    }

    /** Migrates through this process, which must be connected to both hosts; answers the domain there. */
    public Domain migrate(Connection destination, TypedParams params, MigrateFlag... flags) {
        return destination.with((there, outer) -> domain.with((self, scratch) -> new Domain(
                destination.lifeline(),
                domain.checked(virDomainMigrate3(self, there, params.in(scratch), params.size(), Flag.bits(flags))))));
    }

    /** Lets the host migrate by itself, to a URI that it can reach: with {@link MigrateFlag#PEER2PEER}. */
    public void migrateToUri(String destination, TypedParams params, MigrateFlag... flags) {
        domain.run((self, scratch) -> virDomainMigrateToURI3(
                self, scratch.text(destination), params.in(scratch), params.size(), Flag.bits(flags)));
    }

    public void setMaxDowntime(Duration downtime) {
        domain.run((self, scratch) -> virDomainMigrateSetMaxDowntime(self, downtime.toMillis(), 0));
    }

    public Duration maxDowntime() {
        return Duration.ofMillis(
                domain.longFrom((self, scratch, result) -> virDomainMigrateGetMaxDowntime(self, result, 0)));
    }

    public void setMaxSpeed(long bandwidth, MigrateMaxSpeedFlag... flags) {
        domain.run((self, scratch) -> virDomainMigrateSetMaxSpeed(self, bandwidth, Flag.bits(flags)));
    }

    public long maxSpeed(MigrateMaxSpeedFlag... flags) {
        return domain.longFrom((self, scratch, result) -> virDomainMigrateGetMaxSpeed(self, result, Flag.bits(flags)));
    }

    public void startPostCopy() {
        domain.run((self, scratch) -> virDomainMigrateStartPostCopy(self, 0));
    }

    /** Bytes. */
    public long compressionCache() {
        return domain.longFrom((self, scratch, result) -> virDomainMigrateGetCompressionCache(self, result, 0));
    }

    public void setCompressionCache(long bytes) {
        domain.run((self, scratch) -> virDomainMigrateSetCompressionCache(self, bytes, 0));
    }
}
