package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.karesansui.libvirt.ffi.VirDomain.virConnectGetDomainCapabilities;
import static org.karesansui.libvirt.ffi.VirHost.*;

import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.karesansui.libvirt.ffi.Layouts.NodeCPUStatsLayout;
import org.karesansui.libvirt.ffi.Layouts.NodeInfoLayout;
import org.karesansui.libvirt.ffi.Layouts.NodeMemoryStatsLayout;
import org.karesansui.libvirt.ffi.Layouts.SecurityModelLayout;
import org.karesansui.libvirt.ffi.Memory;

/** The host behind a connection: what it is, what it can do, how it does. */
public final class Node {
    /** All processors, or all NUMA cells, in the calls that take one. */
    public static final int ALL = -1;

    private final Connection connection;

    Node(Connection connection) {
        this.connection = connection;
    }

    /** The security driver of the host and its domain of interpretation; both empty where there is none. */
    public record SecurityModel(String model, String doi) {}

    /** The processors of the host: how many, and which are on line. */
    public record CpuMap(int present, BitSet online) {}

    /** What a domain of that kind can have; null stands for the host's own choice. */
    public String domainCapabilities(Target target) {
        return connection.text((self, scratch) -> virConnectGetDomainCapabilities(
                self,
                scratch.textOrNull(target.emulator()),
                scratch.textOrNull(target.architecture()),
                scratch.textOrNull(target.machine()),
                scratch.textOrNull(target.virtType()),
                0));
    }

    /** A kind of domain: the emulator's path, {@code x86_64}, {@code q35}, {@code kvm} or {@code qemu}. */
    public record Target(
            @Nullable String emulator,
            @Nullable String architecture,
            @Nullable String machine,
            @Nullable String virtType) {
        public static final Target DEFAULT = new Target(null, null, null, null);
    }

    public String uri() {
        return connection.text((self, scratch) -> virConnectGetURI(self));
    }

    /** The driver, {@code QEMU} or {@code TEST}. */
    public String type() {
        return connection.borrowed((self, scratch) -> virConnectGetType(self));
    }

    /** The hypervisor's version, as major * 1,000,000 + minor * 1,000 + release. */
    public long version() {
        return connection.longFrom((self, scratch, result) -> virConnectGetVersion(self, result));
    }

    /** The version of the libvirt there, counted as {@link #version}. */
    public long libVersion() {
        return connection.longFrom((self, scratch, result) -> virConnectGetLibVersion(self, result));
    }

    /** The SMBIOS of the host, as XML. */
    public String sysinfo() {
        return connection.text((self, scratch) -> virConnectGetSysinfo(self, 0));
    }

    public boolean isSecure() {
        return connection.truth((self, scratch) -> virConnectIsSecure(self));
    }

    public boolean isEncrypted() {
        return connection.truth((self, scratch) -> virConnectIsEncrypted(self));
    }

    /** Most virtual CPUs of a domain of that type; null for the driver's own. */
    public int maxVcpus(@Nullable String type) {
        return connection.number((self, scratch) -> virConnectGetMaxVcpus(self, scratch.textOrNull(type)));
    }

    /** Says for whom the following calls are made; the daemon checks that we may. */
    public void setIdentity(TypedParams identity) {
        connection.run((self, scratch) -> virConnectSetIdentity(self, identity.in(scratch), identity.size(), 0));
    }

    public List<String> cpuModelNames(String architecture) {
        return connection.textsFrom(
                (self, scratch, models) -> virConnectGetCPUModelNames(self, scratch.text(architecture), models, 0));
    }

    /** The greatest CPU that all of the described ones, and the hypervisor, can give. */
    public String baselineHypervisorCpu(Target target, List<String> cpus, BaselineCpuFlag... flags) {
        return connection.text((self, scratch) -> virConnectBaselineHypervisorCPU(
                self,
                scratch.textOrNull(target.emulator()),
                scratch.textOrNull(target.architecture()),
                scratch.textOrNull(target.machine()),
                scratch.textOrNull(target.virtType()),
                scratch.texts(cpus),
                cpus.size(),
                Flag.bits(flags)));
    }

    public CpuCompareResult compareHypervisorCpu(Target target, String cpu, CompareCpuFlag... flags) {
        return CpuCompareResult.of(connection.number((self, scratch) -> virConnectCompareHypervisorCPU(
                self,
                scratch.textOrNull(target.emulator()),
                scratch.textOrNull(target.architecture()),
                scratch.textOrNull(target.machine()),
                scratch.textOrNull(target.virtType()),
                scratch.text(cpu),
                Flag.bits(flags))));
    }

    public String baselineCpu(List<String> cpus, BaselineCpuFlag... flags) {
        return connection.text(
                (self, scratch) -> virConnectBaselineCPU(self, scratch.texts(cpus), cpus.size(), Flag.bits(flags)));
    }

    public CpuCompareResult compareCpu(String cpu, CompareCpuFlag... flags) {
        return CpuCompareResult.of(
                connection.number((self, scratch) -> virConnectCompareCPU(self, scratch.text(cpu), Flag.bits(flags))));
    }

    public NodeInfo info() {
        return connection.with((self, scratch) -> {
            var info = scratch.space(NodeInfoLayout.SIZE);
            connection.checked(virNodeGetInfo(self, info));
            return new NodeInfo(
                    info.getString(NodeInfoLayout.MODEL),
                    info.get(JAVA_LONG, NodeInfoLayout.MEMORY) * Domain.KIB,
                    info.get(JAVA_INT, NodeInfoLayout.CPUS),
                    info.get(JAVA_INT, NodeInfoLayout.MHZ),
                    new NodeInfo.Topology(
                            info.get(JAVA_INT, NodeInfoLayout.NODES),
                            info.get(JAVA_INT, NodeInfoLayout.SOCKETS),
                            info.get(JAVA_INT, NodeInfoLayout.CORES),
                            info.get(JAVA_INT, NodeInfoLayout.THREADS)));
        });
    }

    /** Nanoseconds that a processor, or {@link #ALL}, spent as {@code user}, {@code kernel}, {@code idle}, {@code iowait}. */
    public Map<String, Long> cpuStats(int cpu) {
        return stats(
                NodeCPUStatsLayout.SIZE,
                NodeCPUStatsLayout.VALUE,
                (self, scratch, params, count) -> virNodeGetCPUStats(self, cpu, params, count, 0));
    }

    /** Bytes of a NUMA cell, or {@link #ALL}: {@code total}, {@code free}, {@code buffers}, {@code cached}. */
    public Map<String, Long> memoryStats(int cell) {
        var stats = new LinkedHashMap<String, Long>();
        stats(
                        NodeMemoryStatsLayout.SIZE,
                        NodeMemoryStatsLayout.VALUE,
                        (self, scratch, params, count) -> virNodeGetMemoryStats(self, cell, params, count, 0))
                .forEach((name, kib) -> stats.put(name, kib * Domain.KIB));
        return Map.copyOf(stats);
    }

    private Map<String, Long> stats(long size, long value, Handle.ParamsBody body) {
        return connection.with((self, scratch) -> {
            var count = scratch.number();
            connection.checked(body.on(self, scratch, MemorySegment.NULL, count));
            var array = scratch.space(Math.max(1, size * count.get(JAVA_INT, 0)));
            connection.checked(body.on(self, scratch, array, count));
            var stats = new LinkedHashMap<String, Long>();
            for (int i = 0; i < count.get(JAVA_INT, 0); i++) {
                stats.put(array.getString(size * i), array.get(JAVA_LONG, size * i + value));
            }
            return Map.copyOf(stats);
        });
    }

    /** Bytes that are free. */
    public long freeMemory() {
        return connection.with((self, scratch) -> {
            long bytes = virNodeGetFreeMemory(self);
            if (bytes == 0) {
                throw connection.lifeline().failure();
            }
            return bytes;
        });
    }

    /**
     * How many pages are free in one NUMA cell.
     *
     * @param sizes of pages, in KiB
     */
    public Map<Integer, Long> freePages(int cell, List<Integer> sizes) {
        return connection.with((self, scratch) -> {
            var pages = scratch.numbers(sizes);
            var counts = scratch.space(Math.max(1, Long.BYTES * (long) sizes.size()));
            connection.checked(virNodeGetFreePages(self, sizes.size(), pages, cell, 1, counts, 0));
            var free = new LinkedHashMap<Integer, Long>();
            for (int i = 0; i < sizes.size(); i++) {
                free.put(sizes.get(i), counts.getAtIndex(JAVA_LONG, i));
            }
            return Map.copyOf(free);
        });
    }

    public CpuMap cpuMap() {
        return connection.with((self, scratch) -> {
            var map = scratch.pointer();
            int present = connection.checked(virNodeGetCPUMap(self, map, MemorySegment.NULL, 0));
            var pointer = map.get(ADDRESS, 0);
            try {
                // SAFETY: the map is ours, one bit for each processor present; freed here by this thread.
                var bits = Memory.at(pointer, (present + 7) / 8);
                return new CpuMap(present, BitSet.valueOf(bits.toArray(JAVA_BYTE)));
            } finally {
                Memory.free(pointer);
            }
        });
    }

    public SecurityModel securityModel() {
        return connection.with((self, scratch) -> {
            var model = scratch.space(SecurityModelLayout.SIZE);
            connection.checked(virNodeGetSecurityModel(self, model));
            return new SecurityModel(
                    model.getString(SecurityModelLayout.MODEL), model.getString(SecurityModelLayout.DOI));
        });
    }

    /** How the host shares equal pages of its guests. */
    public TypedParams memoryParameters() {
        return connection.paramsInto(
                (self, scratch, params, count) -> virNodeGetMemoryParameters(self, params, count, 0));
    }

    public void setMemoryParameters(TypedParams params) {
        connection.run((self, scratch) -> virNodeSetMemoryParameters(self, params.in(scratch), params.size(), 0));
    }

    public TypedParams sevInfo() {
        return connection.paramsFrom((self, scratch, params, count) -> virNodeGetSEVInfo(self, params, count, 0));
    }

    /** Puts the whole host to sleep for that long, a minute at least. */
    public void suspend(SuspendTarget target, Duration duration) {
        connection.run((self, scratch) -> virNodeSuspendForDuration(self, target.number(), duration.toSeconds(), 0));
    }
}
