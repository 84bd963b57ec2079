package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.karesansui.libvirt.ffi.VirDomain.*;

import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.karesansui.libvirt.ffi.Layouts.DomainBlockInfoLayout;
import org.karesansui.libvirt.ffi.Layouts.DomainControlInfoLayout;
import org.karesansui.libvirt.ffi.Layouts.DomainInterfaceStatsStructLayout;
import org.karesansui.libvirt.ffi.Layouts.DomainMemoryStatStructLayout;
import org.karesansui.libvirt.ffi.Layouts.SecurityLabelLayout;
import org.karesansui.libvirt.ffi.Layouts.TypedParameterLayout;
import org.karesansui.libvirt.ffi.Memory;

/** What one domain does, in figures. For all domains at once there is {@link Connection#domainStats}. */
public final class DomainStatistics {
    private static final int MEMORY_TAGS = 64;

    private final Domain domain;

    DomainStatistics(Domain domain) {
        this.domain = domain;
    }

    /** Bytes: what the guest sees, what is written on the host, how large the file or device is. */
    public record BlockInfo(long capacity, long allocation, long physical) {}

    /** What an interface has carried; -1 where unknown. */
    public record InterfaceStats(
            long receivedBytes,
            long receivedPackets,
            long receivedErrors,
            long receivedDropped,
            long sentBytes,
            long sentPackets,
            long sentErrors,
            long sentDropped) {}

    /** Whether the control channel to the hypervisor works, and for how long it has been so. */
    public record ControlInfo(ControlState state, int details, Duration since) {}

    public record SecurityLabel(String label, boolean enforcing) {}

    /**
     * @param disk its target as {@code vda}; empty for all together
     */
    public TypedParams blockStats(String disk) {
        return domain.paramsInto(
                (self, scratch, params, count) -> virDomainBlockStatsFlags(self, scratch.text(disk), params, count, 0));
    }

    public BlockInfo blockInfo(String disk) {
        return domain.with((self, scratch) -> {
            var info = scratch.space(DomainBlockInfoLayout.SIZE);
            domain.checked(virDomainGetBlockInfo(self, scratch.text(disk), info, 0));
            return new BlockInfo(
                    info.get(JAVA_LONG, DomainBlockInfoLayout.CAPACITY),
                    info.get(JAVA_LONG, DomainBlockInfoLayout.ALLOCATION),
                    info.get(JAVA_LONG, DomainBlockInfoLayout.PHYSICAL));
        });
    }

    /**
     * @param device of the host, as {@code vnet0}, or a MAC address
     */
    public InterfaceStats interfaceStats(String device) {
        return domain.with((self, scratch) -> {
            var stats = scratch.space(DomainInterfaceStatsStructLayout.SIZE);
            domain.checked(
                    virDomainInterfaceStats(self, scratch.text(device), stats, DomainInterfaceStatsStructLayout.SIZE));
            return new InterfaceStats(
                    stats.get(JAVA_LONG, DomainInterfaceStatsStructLayout.RX_BYTES),
                    stats.get(JAVA_LONG, DomainInterfaceStatsStructLayout.RX_PACKETS),
                    stats.get(JAVA_LONG, DomainInterfaceStatsStructLayout.RX_ERRS),
                    stats.get(JAVA_LONG, DomainInterfaceStatsStructLayout.RX_DROP),
                    stats.get(JAVA_LONG, DomainInterfaceStatsStructLayout.TX_BYTES),
                    stats.get(JAVA_LONG, DomainInterfaceStatsStructLayout.TX_PACKETS),
                    stats.get(JAVA_LONG, DomainInterfaceStatsStructLayout.TX_ERRS),
                    stats.get(JAVA_LONG, DomainInterfaceStatsStructLayout.TX_DROP));
        });
    }

    /** As libvirt counts: KiB for amounts, pages or seconds for what is named so. What the guest does not tell is absent. */
    public Map<MemoryStat, Long> memoryStats() {
        return domain.with((self, scratch) -> {
            var array = scratch.space(DomainMemoryStatStructLayout.SIZE * MEMORY_TAGS);
            int count = domain.checked(virDomainMemoryStats(self, array, MEMORY_TAGS, 0));
            var stats = new EnumMap<MemoryStat, Long>(MemoryStat.class);
            for (int i = 0; i < count; i++) {
                long at = DomainMemoryStatStructLayout.SIZE * i;
                stats.put(
                        MemoryStat.of(array.get(JAVA_INT, at + DomainMemoryStatStructLayout.TAG)),
                        array.get(JAVA_LONG, at + DomainMemoryStatStructLayout.VAL));
            }
            return Map.copyOf(stats);
        });
    }

    /** Of all processors together: {@code cpu_time}, {@code user_time}, {@code system_time}, in nanoseconds. */
    public TypedParams cpuStats() {
        return domain.with((self, scratch) -> {
            int size = domain.checked(virDomainGetCPUStats(self, MemorySegment.NULL, 0, -1, 1, 0));
            var array = scratch.space(Math.max(1, TypedParameterLayout.SIZE * size));
            int count = domain.checked(virDomainGetCPUStats(self, array, size, -1, 1, 0));
            return TypedParams.copy(array, count);
        });
    }

    /** For each of the host's first processors. */
    public List<TypedParams> cpuStats(int hostCpus) {
        return domain.with((self, scratch) -> {
            int size = domain.checked(virDomainGetCPUStats(self, MemorySegment.NULL, 0, 0, 1, 0));
            long stride = TypedParameterLayout.SIZE * size;
            var array = scratch.space(Math.max(1, stride * hostCpus));
            int count = domain.checked(virDomainGetCPUStats(self, array, size, 0, hostCpus, 0));
            var stats = new ArrayList<TypedParams>(hostCpus);
            for (int i = 0; i < hostCpus; i++) {
                stats.add(TypedParams.copy(array.asSlice(stride * i), count));
            }
            return List.copyOf(stats);
        });
    }

    public ControlInfo controlInfo() {
        return domain.with((self, scratch) -> {
            var info = scratch.space(DomainControlInfoLayout.SIZE);
            domain.checked(virDomainGetControlInfo(self, info, 0));
            return new ControlInfo(
                    ControlState.of(info.get(JAVA_INT, DomainControlInfoLayout.STATE)),
                    info.get(JAVA_INT, DomainControlInfoLayout.DETAILS),
                    Duration.ofMillis(info.get(JAVA_LONG, DomainControlInfoLayout.STATE_TIME)));
        });
    }

    /** What libvirt has to say about it: that its configuration is deprecated, that it is tainted. */
    public List<String> messages(MessageFlag... flags) {
        return domain.textsFrom((self, scratch, array) -> virDomainGetMessages(self, array, Flag.bits(flags)));
    }

    public List<SecurityLabel> securityLabels() {
        return domain.with((self, scratch) -> {
            var array = scratch.pointer();
            int count = domain.checked(virDomainGetSecurityLabelList(self, array));
            var pointer = array.get(ADDRESS, 0);
            // SAFETY: one block of so many labels, ours; freed by the thread that received it, after all is copied.
            try {
                var block = Memory.at(pointer, SecurityLabelLayout.SIZE * count);
                var labels = new ArrayList<SecurityLabel>(count);
                for (int i = 0; i < count; i++) {
                    long at = SecurityLabelLayout.SIZE * i;
                    labels.add(new SecurityLabel(
                            block.getString(at + SecurityLabelLayout.LABEL),
                            block.get(JAVA_INT, at + SecurityLabelLayout.ENFORCING) != 0));
                }
                return List.copyOf(labels);
            } finally {
                Memory.free(pointer);
            }
        });
    }

    /** Begins to measure how fast the guest changes its memory; the answer comes with the bulk statistics. */
    public void startDirtyRate(Duration duration, DirtyRateFlag... flags) {
        domain.run((self, scratch) -> virDomainStartDirtyRateCalc(self, (int) duration.toSeconds(), Flag.bits(flags)));
    }

    /** Bytes of a disk as the guest sees it, at most 1 MiB at a time. */
    public byte[] peekBlock(String disk, long offset, int size) {
        return domain.with((self, scratch) -> {
            var buffer = scratch.space(size);
            domain.checked(virDomainBlockPeek(self, scratch.text(disk), offset, size, buffer, 0));
            return buffer.asSlice(0, size).toArray(JAVA_BYTE);
        });
    }

    public byte[] peekMemory(long start, int size, MemoryPeekFlag kind) {
        return domain.with((self, scratch) -> {
            var buffer = scratch.space(size);
            domain.checked(virDomainMemoryPeek(self, start, size, buffer, kind.bit()));
            return buffer.asSlice(0, size).toArray(JAVA_BYTE);
        });
    }
}
