package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirDomain.*;

import java.time.Duration;

/** How much of the host a domain may use. The parameters' names are libvirt's. */
public final class DomainTuning {
    /** This getter does not tell how many there are; the daemon refuses to be asked for more than these. */
    private static final int SCHEDULER_PARAMETERS = 16;

    private final Domain domain;

    DomainTuning(Domain domain) {
        this.domain = domain;
    }

    public int vcpus(VcpuFlag... flags) {
        return domain.number((self, scratch) -> virDomainGetVcpusFlags(self, Flag.bits(flags)));
    }

    public void setVcpus(int count, VcpuFlag... flags) {
        domain.run((self, scratch) -> virDomainSetVcpusFlags(self, count, Flag.bits(flags)));
    }

    /** Which of its virtual CPUs the guest itself uses; its agent answers. */
    public TypedParams guestVcpus() {
        return domain.paramsFrom((self, scratch, params, count) -> virDomainGetGuestVcpus(self, params, count, 0));
    }

    /**
     * @param cpus as {@code 0-3,5}
     */
    public void setGuestVcpus(String cpus, boolean on) {
        domain.run((self, scratch) -> virDomainSetGuestVcpus(self, scratch.text(cpus), on ? 1 : 0, 0));
    }

    /** Plugs or unplugs these virtual CPUs; {@code cpus} as {@code 0-3,5}. */
    public void setVcpu(String cpus, boolean on, AffectFlag... flags) {
        domain.run((self, scratch) -> virDomainSetVcpu(self, scratch.text(cpus), on ? 1 : 0, Flag.bits(flags)));
    }

    /** Bytes that it may have at most. */
    public long maxMemory() {
        return domain.with((self, scratch) -> {
            long kib = virDomainGetMaxMemory(self);
            if (kib == 0) {
                throw domain.lifeline().failure();
            }
            return kib * Domain.KIB;
        });
    }

    /**
     * @param bytes rounded down to KiB
     */
    public void setMemory(long bytes, MemoryFlag... flags) {
        domain.run((self, scratch) -> virDomainSetMemoryFlags(self, bytes / Domain.KIB, Flag.bits(flags)));
    }

    /** How often the balloon driver of the guest tells; zero for never. */
    public void setMemoryStatsPeriod(Duration period, AffectFlag... flags) {
        domain.run((self, scratch) -> virDomainSetMemoryStatsPeriod(self, (int) period.toSeconds(), Flag.bits(flags)));
    }

    /** Limits of memory: {@code hard_limit}, {@code soft_limit}, {@code swap_hard_limit}, in KiB. */
    public TypedParams memoryParameters(AffectFlag... flags) {
        return domain.paramsInto(
                (self, scratch, params, count) -> virDomainGetMemoryParameters(self, params, count, Flag.bits(flags)));
    }

    public void setMemoryParameters(TypedParams params, AffectFlag... flags) {
        domain.run((self, scratch) ->
                virDomainSetMemoryParameters(self, params.in(scratch), params.size(), Flag.bits(flags)));
    }

    /** Limits of a disk, named by its target as {@code vda}. */
    public TypedParams blockIoTune(String disk, AffectFlag... flags) {
        return domain.paramsInto((self, scratch, params, count) ->
                virDomainGetBlockIoTune(self, scratch.text(disk), params, count, Flag.bits(flags)));
    }

    public void setBlockIoTune(String disk, TypedParams params, AffectFlag... flags) {
        domain.run((self, scratch) ->
                virDomainSetBlockIoTune(self, scratch.text(disk), params.in(scratch), params.size(), Flag.bits(flags)));
    }

    /** Limits of an interface, named by its device of the host or its MAC address. */
    public TypedParams interfaceParameters(String device, AffectFlag... flags) {
        return domain.paramsInto((self, scratch, params, count) ->
                virDomainGetInterfaceParameters(self, scratch.text(device), params, count, Flag.bits(flags)));
    }

    public void setInterfaceParameters(String device, TypedParams params, AffectFlag... flags) {
        domain.run((self, scratch) -> virDomainSetInterfaceParameters(
                self, scratch.text(device), params.in(scratch), params.size(), Flag.bits(flags)));
    }

    /** Shares, period and quota of its virtual CPUs. */
    public TypedParams schedulerParameters(AffectFlag... flags) {
        return domain.paramsWithRoom(
                SCHEDULER_PARAMETERS,
                (self, scratch, params, count) ->
                        virDomainGetSchedulerParametersFlags(self, params, count, Flag.bits(flags)));
    }

    public void setSchedulerParameters(TypedParams params, AffectFlag... flags) {
        domain.run((self, scratch) ->
                virDomainSetSchedulerParametersFlags(self, params.in(scratch), params.size(), Flag.bits(flags)));
    }

    /** Weights and limits of its block devices on the host. */
    public TypedParams blkioParameters(AffectFlag... flags) {
        return domain.paramsInto(
                (self, scratch, params, count) -> virDomainGetBlkioParameters(self, params, count, Flag.bits(flags)));
    }

    public void setBlkioParameters(TypedParams params, AffectFlag... flags) {
        domain.run((self, scratch) ->
                virDomainSetBlkioParameters(self, params.in(scratch), params.size(), Flag.bits(flags)));
    }

    /** The NUMA cells of the host that its memory is from. */
    public TypedParams numaParameters(AffectFlag... flags) {
        return domain.paramsInto(
                (self, scratch, params, count) -> virDomainGetNumaParameters(self, params, count, Flag.bits(flags)));
    }

    public void setNumaParameters(TypedParams params, AffectFlag... flags) {
        domain.run((self, scratch) ->
                virDomainSetNumaParameters(self, params.in(scratch), params.size(), Flag.bits(flags)));
    }

    /** Which performance counters are read for it. */
    public TypedParams perfEvents(AffectFlag... flags) {
        return domain.paramsFrom(
                (self, scratch, params, count) -> virDomainGetPerfEvents(self, params, count, Flag.bits(flags)));
    }

    public void setPerfEvents(TypedParams params, AffectFlag... flags) {
        domain.run(
                (self, scratch) -> virDomainSetPerfEvents(self, params.in(scratch), params.size(), Flag.bits(flags)));
    }

    /** What its encrypted memory is measured by. */
    public TypedParams launchSecurityInfo() {
        return domain.paramsFrom(
                (self, scratch, params, count) -> virDomainGetLaunchSecurityInfo(self, params, count, 0));
    }
}
