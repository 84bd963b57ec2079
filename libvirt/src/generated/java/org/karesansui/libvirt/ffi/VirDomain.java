// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt.ffi;

import static java.lang.foreign.ValueLayout.*;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import javax.annotation.processing.Generated;

/** The functions of libvirt's header libvirt-domain that the binding uses, as they are in C. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public final class VirDomain {
    private VirDomain() {}

    private static final class VirConnectGetDomainCapabilities {
        static final MethodHandle CALL =
                Native.link("virConnectGetDomainCapabilities", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virConnectGetDomainCapabilities(MemorySegment conn, MemorySegment emulatorbin, MemorySegment arch, MemorySegment machine, MemorySegment virttype, int flags) {
        try {
            return (MemorySegment) VirConnectGetDomainCapabilities.CALL.invokeExact(conn, emulatorbin, arch, machine, virttype, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectListAllDomains {
        static final MethodHandle CALL =
                Native.link("virConnectListAllDomains", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virConnectListAllDomains(MemorySegment conn, MemorySegment domains, int flags) {
        try {
            return (int) VirConnectListAllDomains.CALL.invokeExact(conn, domains, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectGetAllDomainStats {
        static final MethodHandle CALL =
                Native.link("virConnectGetAllDomainStats", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virConnectGetAllDomainStats(MemorySegment conn, int stats, MemorySegment retStats, int flags) {
        try {
            return (int) VirConnectGetAllDomainStats.CALL.invokeExact(conn, stats, retStats, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainListGetStats {
        static final MethodHandle CALL =
                Native.link("virDomainListGetStats", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainListGetStats(MemorySegment doms, int stats, MemorySegment retStats, int flags) {
        try {
            return (int) VirDomainListGetStats.CALL.invokeExact(doms, stats, retStats, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetInfo {
        static final MethodHandle CALL =
                Native.link("virDomainGetInfo", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virDomainGetInfo(MemorySegment domain, MemorySegment info) {
        try {
            return (int) VirDomainGetInfo.CALL.invokeExact(domain, info);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetState {
        static final MethodHandle CALL =
                Native.link("virDomainGetState", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetState(MemorySegment domain, MemorySegment state, MemorySegment reason, int flags) {
        try {
            return (int) VirDomainGetState.CALL.invokeExact(domain, state, reason, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainBlockStatsFlags {
        static final MethodHandle CALL =
                Native.link("virDomainBlockStatsFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainBlockStatsFlags(MemorySegment dom, MemorySegment disk, MemorySegment params, MemorySegment nparams, int flags) {
        try {
            return (int) VirDomainBlockStatsFlags.CALL.invokeExact(dom, disk, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainInterfaceStats {
        static final MethodHandle CALL =
                Native.link("virDomainInterfaceStats", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_LONG));
    }

    public static int virDomainInterfaceStats(MemorySegment dom, MemorySegment device, MemorySegment stats, long size) {
        try {
            return (int) VirDomainInterfaceStats.CALL.invokeExact(dom, device, stats, size);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainMemoryStats {
        static final MethodHandle CALL =
                Native.link("virDomainMemoryStats", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainMemoryStats(MemorySegment dom, MemorySegment stats, int nr_stats, int flags) {
        try {
            return (int) VirDomainMemoryStats.CALL.invokeExact(dom, stats, nr_stats, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSetMemoryStatsPeriod {
        static final MethodHandle CALL =
                Native.link("virDomainSetMemoryStatsPeriod", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainSetMemoryStatsPeriod(MemorySegment domain, int period, int flags) {
        try {
            return (int) VirDomainSetMemoryStatsPeriod.CALL.invokeExact(domain, period, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetCPUStats {
        static final MethodHandle CALL =
                Native.link("virDomainGetCPUStats", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
    }

    public static int virDomainGetCPUStats(MemorySegment domain, MemorySegment params, int nparams, int start_cpu, int ncpus, int flags) {
        try {
            return (int) VirDomainGetCPUStats.CALL.invokeExact(domain, params, nparams, start_cpu, ncpus, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetBlockInfo {
        static final MethodHandle CALL =
                Native.link("virDomainGetBlockInfo", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetBlockInfo(MemorySegment domain, MemorySegment disk, MemorySegment info, int flags) {
        try {
            return (int) VirDomainGetBlockInfo.CALL.invokeExact(domain, disk, info, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetControlInfo {
        static final MethodHandle CALL =
                Native.link("virDomainGetControlInfo", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetControlInfo(MemorySegment domain, MemorySegment info, int flags) {
        try {
            return (int) VirDomainGetControlInfo.CALL.invokeExact(domain, info, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetMessages {
        static final MethodHandle CALL =
                Native.link("virDomainGetMessages", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetMessages(MemorySegment domain, MemorySegment msgs, int flags) {
        try {
            return (int) VirDomainGetMessages.CALL.invokeExact(domain, msgs, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainLookupByName {
        static final MethodHandle CALL =
                Native.link("virDomainLookupByName", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    }

    public static MemorySegment virDomainLookupByName(MemorySegment conn, MemorySegment name) {
        try {
            return (MemorySegment) VirDomainLookupByName.CALL.invokeExact(conn, name);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainLookupByUUID {
        static final MethodHandle CALL =
                Native.link("virDomainLookupByUUID", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    }

    public static MemorySegment virDomainLookupByUUID(MemorySegment conn, MemorySegment uuid) {
        try {
            return (MemorySegment) VirDomainLookupByUUID.CALL.invokeExact(conn, uuid);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainCreateXML {
        static final MethodHandle CALL =
                Native.link("virDomainCreateXML", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virDomainCreateXML(MemorySegment conn, MemorySegment xmlDesc, int flags) {
        try {
            return (MemorySegment) VirDomainCreateXML.CALL.invokeExact(conn, xmlDesc, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainDefineXMLFlags {
        static final MethodHandle CALL =
                Native.link("virDomainDefineXMLFlags", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virDomainDefineXMLFlags(MemorySegment conn, MemorySegment xml, int flags) {
        try {
            return (MemorySegment) VirDomainDefineXMLFlags.CALL.invokeExact(conn, xml, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainUndefineFlags {
        static final MethodHandle CALL =
                Native.link("virDomainUndefineFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainUndefineFlags(MemorySegment domain, int flags) {
        try {
            return (int) VirDomainUndefineFlags.CALL.invokeExact(domain, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainCreateWithFlags {
        static final MethodHandle CALL =
                Native.link("virDomainCreateWithFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainCreateWithFlags(MemorySegment domain, int flags) {
        try {
            return (int) VirDomainCreateWithFlags.CALL.invokeExact(domain, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainShutdownFlags {
        static final MethodHandle CALL =
                Native.link("virDomainShutdownFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainShutdownFlags(MemorySegment domain, int flags) {
        try {
            return (int) VirDomainShutdownFlags.CALL.invokeExact(domain, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainReboot {
        static final MethodHandle CALL =
                Native.link("virDomainReboot", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainReboot(MemorySegment domain, int flags) {
        try {
            return (int) VirDomainReboot.CALL.invokeExact(domain, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainReset {
        static final MethodHandle CALL =
                Native.link("virDomainReset", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainReset(MemorySegment domain, int flags) {
        try {
            return (int) VirDomainReset.CALL.invokeExact(domain, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainDestroyFlags {
        static final MethodHandle CALL =
                Native.link("virDomainDestroyFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainDestroyFlags(MemorySegment domain, int flags) {
        try {
            return (int) VirDomainDestroyFlags.CALL.invokeExact(domain, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSuspend {
        static final MethodHandle CALL =
                Native.link("virDomainSuspend", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virDomainSuspend(MemorySegment domain) {
        try {
            return (int) VirDomainSuspend.CALL.invokeExact(domain);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainResume {
        static final MethodHandle CALL =
                Native.link("virDomainResume", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virDomainResume(MemorySegment domain) {
        try {
            return (int) VirDomainResume.CALL.invokeExact(domain);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainRename {
        static final MethodHandle CALL =
                Native.link("virDomainRename", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainRename(MemorySegment dom, MemorySegment new_name, int flags) {
        try {
            return (int) VirDomainRename.CALL.invokeExact(dom, new_name, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSaveFlags {
        static final MethodHandle CALL =
                Native.link("virDomainSaveFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainSaveFlags(MemorySegment domain, MemorySegment to, MemorySegment dxml, int flags) {
        try {
            return (int) VirDomainSaveFlags.CALL.invokeExact(domain, to, dxml, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainRestoreFlags {
        static final MethodHandle CALL =
                Native.link("virDomainRestoreFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainRestoreFlags(MemorySegment conn, MemorySegment from, MemorySegment dxml, int flags) {
        try {
            return (int) VirDomainRestoreFlags.CALL.invokeExact(conn, from, dxml, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainManagedSave {
        static final MethodHandle CALL =
                Native.link("virDomainManagedSave", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainManagedSave(MemorySegment dom, int flags) {
        try {
            return (int) VirDomainManagedSave.CALL.invokeExact(dom, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainManagedSaveRemove {
        static final MethodHandle CALL =
                Native.link("virDomainManagedSaveRemove", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainManagedSaveRemove(MemorySegment dom, int flags) {
        try {
            return (int) VirDomainManagedSaveRemove.CALL.invokeExact(dom, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainHasManagedSaveImage {
        static final MethodHandle CALL =
                Native.link("virDomainHasManagedSaveImage", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainHasManagedSaveImage(MemorySegment dom, int flags) {
        try {
            return (int) VirDomainHasManagedSaveImage.CALL.invokeExact(dom, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainCoreDumpWithFormat {
        static final MethodHandle CALL =
                Native.link("virDomainCoreDumpWithFormat", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainCoreDumpWithFormat(MemorySegment domain, MemorySegment to, int dumpformat, int flags) {
        try {
            return (int) VirDomainCoreDumpWithFormat.CALL.invokeExact(domain, to, dumpformat, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSetAutostart {
        static final MethodHandle CALL =
                Native.link("virDomainSetAutostart", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainSetAutostart(MemorySegment domain, int autostart) {
        try {
            return (int) VirDomainSetAutostart.CALL.invokeExact(domain, autostart);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetAutostart {
        static final MethodHandle CALL =
                Native.link("virDomainGetAutostart", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virDomainGetAutostart(MemorySegment domain, MemorySegment autostart) {
        try {
            return (int) VirDomainGetAutostart.CALL.invokeExact(domain, autostart);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSetLifecycleAction {
        static final MethodHandle CALL =
                Native.link("virDomainSetLifecycleAction", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT));
    }

    public static int virDomainSetLifecycleAction(MemorySegment domain, int type, int action, int flags) {
        try {
            return (int) VirDomainSetLifecycleAction.CALL.invokeExact(domain, type, action, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainInjectNMI {
        static final MethodHandle CALL =
                Native.link("virDomainInjectNMI", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainInjectNMI(MemorySegment domain, int flags) {
        try {
            return (int) VirDomainInjectNMI.CALL.invokeExact(domain, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetXMLDesc {
        static final MethodHandle CALL =
                Native.link("virDomainGetXMLDesc", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virDomainGetXMLDesc(MemorySegment domain, int flags) {
        try {
            return (MemorySegment) VirDomainGetXMLDesc.CALL.invokeExact(domain, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainAttachDeviceFlags {
        static final MethodHandle CALL =
                Native.link("virDomainAttachDeviceFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainAttachDeviceFlags(MemorySegment domain, MemorySegment xml, int flags) {
        try {
            return (int) VirDomainAttachDeviceFlags.CALL.invokeExact(domain, xml, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainDetachDeviceFlags {
        static final MethodHandle CALL =
                Native.link("virDomainDetachDeviceFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainDetachDeviceFlags(MemorySegment domain, MemorySegment xml, int flags) {
        try {
            return (int) VirDomainDetachDeviceFlags.CALL.invokeExact(domain, xml, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainDetachDeviceAlias {
        static final MethodHandle CALL =
                Native.link("virDomainDetachDeviceAlias", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainDetachDeviceAlias(MemorySegment domain, MemorySegment alias, int flags) {
        try {
            return (int) VirDomainDetachDeviceAlias.CALL.invokeExact(domain, alias, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainUpdateDeviceFlags {
        static final MethodHandle CALL =
                Native.link("virDomainUpdateDeviceFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainUpdateDeviceFlags(MemorySegment domain, MemorySegment xml, int flags) {
        try {
            return (int) VirDomainUpdateDeviceFlags.CALL.invokeExact(domain, xml, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSetVcpusFlags {
        static final MethodHandle CALL =
                Native.link("virDomainSetVcpusFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainSetVcpusFlags(MemorySegment domain, int nvcpus, int flags) {
        try {
            return (int) VirDomainSetVcpusFlags.CALL.invokeExact(domain, nvcpus, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetVcpusFlags {
        static final MethodHandle CALL =
                Native.link("virDomainGetVcpusFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetVcpusFlags(MemorySegment domain, int flags) {
        try {
            return (int) VirDomainGetVcpusFlags.CALL.invokeExact(domain, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSetGuestVcpus {
        static final MethodHandle CALL =
                Native.link("virDomainSetGuestVcpus", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainSetGuestVcpus(MemorySegment domain, MemorySegment cpumap, int state, int flags) {
        try {
            return (int) VirDomainSetGuestVcpus.CALL.invokeExact(domain, cpumap, state, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSetVcpu {
        static final MethodHandle CALL =
                Native.link("virDomainSetVcpu", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainSetVcpu(MemorySegment domain, MemorySegment vcpumap, int state, int flags) {
        try {
            return (int) VirDomainSetVcpu.CALL.invokeExact(domain, vcpumap, state, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainPinVcpuFlags {
        static final MethodHandle CALL =
                Native.link("virDomainPinVcpuFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainPinVcpuFlags(MemorySegment domain, int vcpu, MemorySegment cpumap, int maplen, int flags) {
        try {
            return (int) VirDomainPinVcpuFlags.CALL.invokeExact(domain, vcpu, cpumap, maplen, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetVcpuPinInfo {
        static final MethodHandle CALL =
                Native.link("virDomainGetVcpuPinInfo", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainGetVcpuPinInfo(MemorySegment domain, int ncpumaps, MemorySegment cpumaps, int maplen, int flags) {
        try {
            return (int) VirDomainGetVcpuPinInfo.CALL.invokeExact(domain, ncpumaps, cpumaps, maplen, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainPinEmulator {
        static final MethodHandle CALL =
                Native.link("virDomainPinEmulator", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainPinEmulator(MemorySegment domain, MemorySegment cpumap, int maplen, int flags) {
        try {
            return (int) VirDomainPinEmulator.CALL.invokeExact(domain, cpumap, maplen, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSetMemoryFlags {
        static final MethodHandle CALL =
                Native.link("virDomainSetMemoryFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
    }

    public static int virDomainSetMemoryFlags(MemorySegment domain, long memory, int flags) {
        try {
            return (int) VirDomainSetMemoryFlags.CALL.invokeExact(domain, memory, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSetMemoryParameters {
        static final MethodHandle CALL =
                Native.link("virDomainSetMemoryParameters", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainSetMemoryParameters(MemorySegment domain, MemorySegment params, int nparams, int flags) {
        try {
            return (int) VirDomainSetMemoryParameters.CALL.invokeExact(domain, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSetBlockIoTune {
        static final MethodHandle CALL =
                Native.link("virDomainSetBlockIoTune", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainSetBlockIoTune(MemorySegment dom, MemorySegment disk, MemorySegment params, int nparams, int flags) {
        try {
            return (int) VirDomainSetBlockIoTune.CALL.invokeExact(dom, disk, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetBlockIoTune {
        static final MethodHandle CALL =
                Native.link("virDomainGetBlockIoTune", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetBlockIoTune(MemorySegment dom, MemorySegment disk, MemorySegment params, MemorySegment nparams, int flags) {
        try {
            return (int) VirDomainGetBlockIoTune.CALL.invokeExact(dom, disk, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSetInterfaceParameters {
        static final MethodHandle CALL =
                Native.link("virDomainSetInterfaceParameters", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainSetInterfaceParameters(MemorySegment domain, MemorySegment device, MemorySegment params, int nparams, int flags) {
        try {
            return (int) VirDomainSetInterfaceParameters.CALL.invokeExact(domain, device, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSetSchedulerParametersFlags {
        static final MethodHandle CALL =
                Native.link("virDomainSetSchedulerParametersFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainSetSchedulerParametersFlags(MemorySegment domain, MemorySegment params, int nparams, int flags) {
        try {
            return (int) VirDomainSetSchedulerParametersFlags.CALL.invokeExact(domain, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSetBlkioParameters {
        static final MethodHandle CALL =
                Native.link("virDomainSetBlkioParameters", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainSetBlkioParameters(MemorySegment domain, MemorySegment params, int nparams, int flags) {
        try {
            return (int) VirDomainSetBlkioParameters.CALL.invokeExact(domain, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSetNumaParameters {
        static final MethodHandle CALL =
                Native.link("virDomainSetNumaParameters", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainSetNumaParameters(MemorySegment domain, MemorySegment params, int nparams, int flags) {
        try {
            return (int) VirDomainSetNumaParameters.CALL.invokeExact(domain, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainAddIOThread {
        static final MethodHandle CALL =
                Native.link("virDomainAddIOThread", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainAddIOThread(MemorySegment domain, int iothread_id, int flags) {
        try {
            return (int) VirDomainAddIOThread.CALL.invokeExact(domain, iothread_id, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainBlockCommit {
        static final MethodHandle CALL =
                Native.link("virDomainBlockCommit", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT));
    }

    public static int virDomainBlockCommit(MemorySegment dom, MemorySegment disk, MemorySegment base, MemorySegment top, long bandwidth, int flags) {
        try {
            return (int) VirDomainBlockCommit.CALL.invokeExact(dom, disk, base, top, bandwidth, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainBlockPull {
        static final MethodHandle CALL =
                Native.link("virDomainBlockPull", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT));
    }

    public static int virDomainBlockPull(MemorySegment dom, MemorySegment disk, long bandwidth, int flags) {
        try {
            return (int) VirDomainBlockPull.CALL.invokeExact(dom, disk, bandwidth, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainBlockCopy {
        static final MethodHandle CALL =
                Native.link("virDomainBlockCopy", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainBlockCopy(MemorySegment dom, MemorySegment disk, MemorySegment destxml, MemorySegment params, int nparams, int flags) {
        try {
            return (int) VirDomainBlockCopy.CALL.invokeExact(dom, disk, destxml, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainBlockRebase {
        static final MethodHandle CALL =
                Native.link("virDomainBlockRebase", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT));
    }

    public static int virDomainBlockRebase(MemorySegment dom, MemorySegment disk, MemorySegment base, long bandwidth, int flags) {
        try {
            return (int) VirDomainBlockRebase.CALL.invokeExact(dom, disk, base, bandwidth, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainBlockResize {
        static final MethodHandle CALL =
                Native.link("virDomainBlockResize", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT));
    }

    public static int virDomainBlockResize(MemorySegment dom, MemorySegment disk, long size, int flags) {
        try {
            return (int) VirDomainBlockResize.CALL.invokeExact(dom, disk, size, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainBlockJobAbort {
        static final MethodHandle CALL =
                Native.link("virDomainBlockJobAbort", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainBlockJobAbort(MemorySegment dom, MemorySegment disk, int flags) {
        try {
            return (int) VirDomainBlockJobAbort.CALL.invokeExact(dom, disk, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainBlockJobSetSpeed {
        static final MethodHandle CALL =
                Native.link("virDomainBlockJobSetSpeed", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT));
    }

    public static int virDomainBlockJobSetSpeed(MemorySegment dom, MemorySegment disk, long bandwidth, int flags) {
        try {
            return (int) VirDomainBlockJobSetSpeed.CALL.invokeExact(dom, disk, bandwidth, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetBlockJobInfo {
        static final MethodHandle CALL =
                Native.link("virDomainGetBlockJobInfo", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetBlockJobInfo(MemorySegment dom, MemorySegment disk, MemorySegment info, int flags) {
        try {
            return (int) VirDomainGetBlockJobInfo.CALL.invokeExact(dom, disk, info, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSetBlockThreshold {
        static final MethodHandle CALL =
                Native.link("virDomainSetBlockThreshold", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT));
    }

    public static int virDomainSetBlockThreshold(MemorySegment domain, MemorySegment dev, long threshold, int flags) {
        try {
            return (int) VirDomainSetBlockThreshold.CALL.invokeExact(domain, dev, threshold, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetDiskErrors {
        static final MethodHandle CALL =
                Native.link("virDomainGetDiskErrors", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainGetDiskErrors(MemorySegment dom, MemorySegment errors, int maxerrors, int flags) {
        try {
            return (int) VirDomainGetDiskErrors.CALL.invokeExact(dom, errors, maxerrors, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainBackupBegin {
        static final MethodHandle CALL =
                Native.link("virDomainBackupBegin", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainBackupBegin(MemorySegment domain, MemorySegment backupXML, MemorySegment checkpointXML, int flags) {
        try {
            return (int) VirDomainBackupBegin.CALL.invokeExact(domain, backupXML, checkpointXML, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainBackupGetXMLDesc {
        static final MethodHandle CALL =
                Native.link("virDomainBackupGetXMLDesc", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virDomainBackupGetXMLDesc(MemorySegment domain, int flags) {
        try {
            return (MemorySegment) VirDomainBackupGetXMLDesc.CALL.invokeExact(domain, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetJobStats {
        static final MethodHandle CALL =
                Native.link("virDomainGetJobStats", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetJobStats(MemorySegment domain, MemorySegment type, MemorySegment params, MemorySegment nparams, int flags) {
        try {
            return (int) VirDomainGetJobStats.CALL.invokeExact(domain, type, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainAbortJobFlags {
        static final MethodHandle CALL =
                Native.link("virDomainAbortJobFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainAbortJobFlags(MemorySegment domain, int flags) {
        try {
            return (int) VirDomainAbortJobFlags.CALL.invokeExact(domain, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainMigrate3 {
        static final MethodHandle CALL =
                Native.link("virDomainMigrate3", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static MemorySegment virDomainMigrate3(MemorySegment domain, MemorySegment dconn, MemorySegment params, int nparams, int flags) {
        try {
            return (MemorySegment) VirDomainMigrate3.CALL.invokeExact(domain, dconn, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainMigrateToURI3 {
        static final MethodHandle CALL =
                Native.link("virDomainMigrateToURI3", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainMigrateToURI3(MemorySegment domain, MemorySegment dconnuri, MemorySegment params, int nparams, int flags) {
        try {
            return (int) VirDomainMigrateToURI3.CALL.invokeExact(domain, dconnuri, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainMigrateSetMaxDowntime {
        static final MethodHandle CALL =
                Native.link("virDomainMigrateSetMaxDowntime", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
    }

    public static int virDomainMigrateSetMaxDowntime(MemorySegment domain, long downtime, int flags) {
        try {
            return (int) VirDomainMigrateSetMaxDowntime.CALL.invokeExact(domain, downtime, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainMigrateSetMaxSpeed {
        static final MethodHandle CALL =
                Native.link("virDomainMigrateSetMaxSpeed", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
    }

    public static int virDomainMigrateSetMaxSpeed(MemorySegment domain, long bandwidth, int flags) {
        try {
            return (int) VirDomainMigrateSetMaxSpeed.CALL.invokeExact(domain, bandwidth, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainMigrateGetMaxSpeed {
        static final MethodHandle CALL =
                Native.link("virDomainMigrateGetMaxSpeed", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainMigrateGetMaxSpeed(MemorySegment domain, MemorySegment bandwidth, int flags) {
        try {
            return (int) VirDomainMigrateGetMaxSpeed.CALL.invokeExact(domain, bandwidth, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainMigrateStartPostCopy {
        static final MethodHandle CALL =
                Native.link("virDomainMigrateStartPostCopy", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainMigrateStartPostCopy(MemorySegment domain, int flags) {
        try {
            return (int) VirDomainMigrateStartPostCopy.CALL.invokeExact(domain, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainInterfaceAddresses {
        static final MethodHandle CALL =
                Native.link("virDomainInterfaceAddresses", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainInterfaceAddresses(MemorySegment dom, MemorySegment ifaces, int source, int flags) {
        try {
            return (int) VirDomainInterfaceAddresses.CALL.invokeExact(dom, ifaces, source, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetGuestInfo {
        static final MethodHandle CALL =
                Native.link("virDomainGetGuestInfo", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetGuestInfo(MemorySegment domain, int types, MemorySegment params, MemorySegment nparams, int flags) {
        try {
            return (int) VirDomainGetGuestInfo.CALL.invokeExact(domain, types, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetFSInfo {
        static final MethodHandle CALL =
                Native.link("virDomainGetFSInfo", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetFSInfo(MemorySegment dom, MemorySegment info, int flags) {
        try {
            return (int) VirDomainGetFSInfo.CALL.invokeExact(dom, info, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainFSFreeze {
        static final MethodHandle CALL =
                Native.link("virDomainFSFreeze", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainFSFreeze(MemorySegment dom, MemorySegment mountpoints, int nmountpoints, int flags) {
        try {
            return (int) VirDomainFSFreeze.CALL.invokeExact(dom, mountpoints, nmountpoints, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainFSThaw {
        static final MethodHandle CALL =
                Native.link("virDomainFSThaw", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainFSThaw(MemorySegment dom, MemorySegment mountpoints, int nmountpoints, int flags) {
        try {
            return (int) VirDomainFSThaw.CALL.invokeExact(dom, mountpoints, nmountpoints, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainFSTrim {
        static final MethodHandle CALL =
                Native.link("virDomainFSTrim", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT));
    }

    public static int virDomainFSTrim(MemorySegment dom, MemorySegment mountPoint, long minimum, int flags) {
        try {
            return (int) VirDomainFSTrim.CALL.invokeExact(dom, mountPoint, minimum, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetHostname {
        static final MethodHandle CALL =
                Native.link("virDomainGetHostname", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virDomainGetHostname(MemorySegment domain, int flags) {
        try {
            return (MemorySegment) VirDomainGetHostname.CALL.invokeExact(domain, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSetTime {
        static final MethodHandle CALL =
                Native.link("virDomainSetTime", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT));
    }

    public static int virDomainSetTime(MemorySegment dom, long seconds, int nseconds, int flags) {
        try {
            return (int) VirDomainSetTime.CALL.invokeExact(dom, seconds, nseconds, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetTime {
        static final MethodHandle CALL =
                Native.link("virDomainGetTime", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetTime(MemorySegment dom, MemorySegment seconds, MemorySegment nseconds, int flags) {
        try {
            return (int) VirDomainGetTime.CALL.invokeExact(dom, seconds, nseconds, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSetUserPassword {
        static final MethodHandle CALL =
                Native.link("virDomainSetUserPassword", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainSetUserPassword(MemorySegment dom, MemorySegment user, MemorySegment password, int flags) {
        try {
            return (int) VirDomainSetUserPassword.CALL.invokeExact(dom, user, password, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainAuthorizedSSHKeysSet {
        static final MethodHandle CALL =
                Native.link("virDomainAuthorizedSSHKeysSet", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainAuthorizedSSHKeysSet(MemorySegment domain, MemorySegment user, MemorySegment keys, int nkeys, int flags) {
        try {
            return (int) VirDomainAuthorizedSSHKeysSet.CALL.invokeExact(domain, user, keys, nkeys, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainAgentSetResponseTimeout {
        static final MethodHandle CALL =
                Native.link("virDomainAgentSetResponseTimeout", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainAgentSetResponseTimeout(MemorySegment domain, int timeout, int flags) {
        try {
            return (int) VirDomainAgentSetResponseTimeout.CALL.invokeExact(domain, timeout, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainOpenConsole {
        static final MethodHandle CALL =
                Native.link("virDomainOpenConsole", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainOpenConsole(MemorySegment dom, MemorySegment dev_name, MemorySegment st, int flags) {
        try {
            return (int) VirDomainOpenConsole.CALL.invokeExact(dom, dev_name, st, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainOpenChannel {
        static final MethodHandle CALL =
                Native.link("virDomainOpenChannel", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainOpenChannel(MemorySegment dom, MemorySegment name, MemorySegment st, int flags) {
        try {
            return (int) VirDomainOpenChannel.CALL.invokeExact(dom, name, st, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainOpenGraphicsFD {
        static final MethodHandle CALL =
                Native.link("virDomainOpenGraphicsFD", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainOpenGraphicsFD(MemorySegment dom, int idx, int flags) {
        try {
            return (int) VirDomainOpenGraphicsFD.CALL.invokeExact(dom, idx, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainScreenshot {
        static final MethodHandle CALL =
                Native.link("virDomainScreenshot", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static MemorySegment virDomainScreenshot(MemorySegment domain, MemorySegment stream, int screen, int flags) {
        try {
            return (MemorySegment) VirDomainScreenshot.CALL.invokeExact(domain, stream, screen, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSendKey {
        static final MethodHandle CALL =
                Native.link("virDomainSendKey", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainSendKey(MemorySegment domain, int codeset, int holdtime, MemorySegment keycodes, int nkeycodes, int flags) {
        try {
            return (int) VirDomainSendKey.CALL.invokeExact(domain, codeset, holdtime, keycodes, nkeycodes, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectDomainEventRegisterAny {
        static final MethodHandle CALL =
                Native.link("virConnectDomainEventRegisterAny", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
    }

    public static int virConnectDomainEventRegisterAny(MemorySegment conn, MemorySegment dom, int eventID, MemorySegment cb, MemorySegment opaque, MemorySegment freecb) {
        try {
            return (int) VirConnectDomainEventRegisterAny.CALL.invokeExact(conn, dom, eventID, cb, opaque, freecb);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectDomainEventDeregisterAny {
        static final MethodHandle CALL =
                Native.link("virConnectDomainEventDeregisterAny", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virConnectDomainEventDeregisterAny(MemorySegment conn, int callbackID) {
        try {
            return (int) VirConnectDomainEventDeregisterAny.CALL.invokeExact(conn, callbackID);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectDomainXMLFromNative {
        static final MethodHandle CALL =
                Native.link("virConnectDomainXMLFromNative", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virConnectDomainXMLFromNative(MemorySegment conn, MemorySegment nativeFormat, MemorySegment nativeConfig, int flags) {
        try {
            return (MemorySegment) VirConnectDomainXMLFromNative.CALL.invokeExact(conn, nativeFormat, nativeConfig, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectDomainXMLToNative {
        static final MethodHandle CALL =
                Native.link("virConnectDomainXMLToNative", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virConnectDomainXMLToNative(MemorySegment conn, MemorySegment nativeFormat, MemorySegment domainXml, int flags) {
        try {
            return (MemorySegment) VirConnectDomainXMLToNative.CALL.invokeExact(conn, nativeFormat, domainXml, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainFree {
        static final MethodHandle CALL =
                Native.link("virDomainFree", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virDomainFree(MemorySegment domain) {
        try {
            return (int) VirDomainFree.CALL.invokeExact(domain);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetName {
        static final MethodHandle CALL =
                Native.link("virDomainGetName", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virDomainGetName(MemorySegment domain) {
        try {
            return (MemorySegment) VirDomainGetName.CALL.invokeExact(domain);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetUUID {
        static final MethodHandle CALL =
                Native.link("virDomainGetUUID", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virDomainGetUUID(MemorySegment domain, MemorySegment uuid) {
        try {
            return (int) VirDomainGetUUID.CALL.invokeExact(domain, uuid);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetID {
        static final MethodHandle CALL =
                Native.link("virDomainGetID", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virDomainGetID(MemorySegment domain) {
        try {
            return (int) VirDomainGetID.CALL.invokeExact(domain);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetOSType {
        static final MethodHandle CALL =
                Native.link("virDomainGetOSType", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virDomainGetOSType(MemorySegment domain) {
        try {
            return (MemorySegment) VirDomainGetOSType.CALL.invokeExact(domain);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetMaxMemory {
        static final MethodHandle CALL =
                Native.link("virDomainGetMaxMemory", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
    }

    public static long virDomainGetMaxMemory(MemorySegment domain) {
        try {
            return (long) VirDomainGetMaxMemory.CALL.invokeExact(domain);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainIsActive {
        static final MethodHandle CALL =
                Native.link("virDomainIsActive", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virDomainIsActive(MemorySegment dom) {
        try {
            return (int) VirDomainIsActive.CALL.invokeExact(dom);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainIsPersistent {
        static final MethodHandle CALL =
                Native.link("virDomainIsPersistent", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virDomainIsPersistent(MemorySegment dom) {
        try {
            return (int) VirDomainIsPersistent.CALL.invokeExact(dom);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainIsUpdated {
        static final MethodHandle CALL =
                Native.link("virDomainIsUpdated", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virDomainIsUpdated(MemorySegment dom) {
        try {
            return (int) VirDomainIsUpdated.CALL.invokeExact(dom);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainStatsRecordListFree {
        static final MethodHandle CALL =
                Native.link("virDomainStatsRecordListFree", FunctionDescriptor.ofVoid(ADDRESS));
    }

    public static void virDomainStatsRecordListFree(MemorySegment stats) {
        try {
            VirDomainStatsRecordListFree.CALL.invokeExact(stats);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainManagedSaveGetXMLDesc {
        static final MethodHandle CALL =
                Native.link("virDomainManagedSaveGetXMLDesc", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virDomainManagedSaveGetXMLDesc(MemorySegment domain, int flags) {
        try {
            return (MemorySegment) VirDomainManagedSaveGetXMLDesc.CALL.invokeExact(domain, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainManagedSaveDefineXML {
        static final MethodHandle CALL =
                Native.link("virDomainManagedSaveDefineXML", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainManagedSaveDefineXML(MemorySegment domain, MemorySegment dxml, int flags) {
        try {
            return (int) VirDomainManagedSaveDefineXML.CALL.invokeExact(domain, dxml, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSaveImageGetXMLDesc {
        static final MethodHandle CALL =
                Native.link("virDomainSaveImageGetXMLDesc", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virDomainSaveImageGetXMLDesc(MemorySegment conn, MemorySegment file, int flags) {
        try {
            return (MemorySegment) VirDomainSaveImageGetXMLDesc.CALL.invokeExact(conn, file, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSaveImageDefineXML {
        static final MethodHandle CALL =
                Native.link("virDomainSaveImageDefineXML", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainSaveImageDefineXML(MemorySegment conn, MemorySegment file, MemorySegment dxml, int flags) {
        try {
            return (int) VirDomainSaveImageDefineXML.CALL.invokeExact(conn, file, dxml, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainPMSuspendForDuration {
        static final MethodHandle CALL =
                Native.link("virDomainPMSuspendForDuration", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG, JAVA_INT));
    }

    public static int virDomainPMSuspendForDuration(MemorySegment dom, int target, long duration, int flags) {
        try {
            return (int) VirDomainPMSuspendForDuration.CALL.invokeExact(dom, target, duration, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainPMWakeup {
        static final MethodHandle CALL =
                Native.link("virDomainPMWakeup", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainPMWakeup(MemorySegment dom, int flags) {
        try {
            return (int) VirDomainPMWakeup.CALL.invokeExact(dom, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSendProcessSignal {
        static final MethodHandle CALL =
                Native.link("virDomainSendProcessSignal", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT));
    }

    public static int virDomainSendProcessSignal(MemorySegment domain, long pid_value, int signum, int flags) {
        try {
            return (int) VirDomainSendProcessSignal.CALL.invokeExact(domain, pid_value, signum, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetMetadata {
        static final MethodHandle CALL =
                Native.link("virDomainGetMetadata", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virDomainGetMetadata(MemorySegment domain, int type, MemorySegment uri, int flags) {
        try {
            return (MemorySegment) VirDomainGetMetadata.CALL.invokeExact(domain, type, uri, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSetMetadata {
        static final MethodHandle CALL =
                Native.link("virDomainSetMetadata", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainSetMetadata(MemorySegment domain, int type, MemorySegment metadata, MemorySegment key, MemorySegment uri, int flags) {
        try {
            return (int) VirDomainSetMetadata.CALL.invokeExact(domain, type, metadata, key, uri, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetGuestVcpus {
        static final MethodHandle CALL =
                Native.link("virDomainGetGuestVcpus", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetGuestVcpus(MemorySegment domain, MemorySegment params, MemorySegment nparams, int flags) {
        try {
            return (int) VirDomainGetGuestVcpus.CALL.invokeExact(domain, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetEmulatorPinInfo {
        static final MethodHandle CALL =
                Native.link("virDomainGetEmulatorPinInfo", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainGetEmulatorPinInfo(MemorySegment domain, MemorySegment cpumap, int maplen, int flags) {
        try {
            return (int) VirDomainGetEmulatorPinInfo.CALL.invokeExact(domain, cpumap, maplen, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetMemoryParameters {
        static final MethodHandle CALL =
                Native.link("virDomainGetMemoryParameters", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetMemoryParameters(MemorySegment domain, MemorySegment params, MemorySegment nparams, int flags) {
        try {
            return (int) VirDomainGetMemoryParameters.CALL.invokeExact(domain, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetInterfaceParameters {
        static final MethodHandle CALL =
                Native.link("virDomainGetInterfaceParameters", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetInterfaceParameters(MemorySegment domain, MemorySegment device, MemorySegment params, MemorySegment nparams, int flags) {
        try {
            return (int) VirDomainGetInterfaceParameters.CALL.invokeExact(domain, device, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetSchedulerParametersFlags {
        static final MethodHandle CALL =
                Native.link("virDomainGetSchedulerParametersFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetSchedulerParametersFlags(MemorySegment domain, MemorySegment params, MemorySegment nparams, int flags) {
        try {
            return (int) VirDomainGetSchedulerParametersFlags.CALL.invokeExact(domain, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetBlkioParameters {
        static final MethodHandle CALL =
                Native.link("virDomainGetBlkioParameters", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetBlkioParameters(MemorySegment domain, MemorySegment params, MemorySegment nparams, int flags) {
        try {
            return (int) VirDomainGetBlkioParameters.CALL.invokeExact(domain, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetNumaParameters {
        static final MethodHandle CALL =
                Native.link("virDomainGetNumaParameters", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetNumaParameters(MemorySegment domain, MemorySegment params, MemorySegment nparams, int flags) {
        try {
            return (int) VirDomainGetNumaParameters.CALL.invokeExact(domain, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainDelIOThread {
        static final MethodHandle CALL =
                Native.link("virDomainDelIOThread", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainDelIOThread(MemorySegment domain, int iothread_id, int flags) {
        try {
            return (int) VirDomainDelIOThread.CALL.invokeExact(domain, iothread_id, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainPinIOThread {
        static final MethodHandle CALL =
                Native.link("virDomainPinIOThread", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainPinIOThread(MemorySegment domain, int iothread_id, MemorySegment cpumap, int maplen, int flags) {
        try {
            return (int) VirDomainPinIOThread.CALL.invokeExact(domain, iothread_id, cpumap, maplen, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetIOThreadInfo {
        static final MethodHandle CALL =
                Native.link("virDomainGetIOThreadInfo", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetIOThreadInfo(MemorySegment dom, MemorySegment info, int flags) {
        try {
            return (int) VirDomainGetIOThreadInfo.CALL.invokeExact(dom, info, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainIOThreadInfoFree {
        static final MethodHandle CALL =
                Native.link("virDomainIOThreadInfoFree", FunctionDescriptor.ofVoid(ADDRESS));
    }

    public static void virDomainIOThreadInfoFree(MemorySegment info) {
        try {
            VirDomainIOThreadInfoFree.CALL.invokeExact(info);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSetIOThreadParams {
        static final MethodHandle CALL =
                Native.link("virDomainSetIOThreadParams", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainSetIOThreadParams(MemorySegment domain, int iothread_id, MemorySegment params, int nparams, int flags) {
        try {
            return (int) VirDomainSetIOThreadParams.CALL.invokeExact(domain, iothread_id, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainBlockPeek {
        static final MethodHandle CALL =
                Native.link("virDomainBlockPeek", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_INT));
    }

    public static int virDomainBlockPeek(MemorySegment dom, MemorySegment disk, long offset, long size, MemorySegment buffer, int flags) {
        try {
            return (int) VirDomainBlockPeek.CALL.invokeExact(dom, disk, offset, size, buffer, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainMemoryPeek {
        static final MethodHandle CALL =
                Native.link("virDomainMemoryPeek", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_INT));
    }

    public static int virDomainMemoryPeek(MemorySegment dom, long start, long size, MemorySegment buffer, int flags) {
        try {
            return (int) VirDomainMemoryPeek.CALL.invokeExact(dom, start, size, buffer, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainMigrateGetMaxDowntime {
        static final MethodHandle CALL =
                Native.link("virDomainMigrateGetMaxDowntime", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainMigrateGetMaxDowntime(MemorySegment domain, MemorySegment downtime, int flags) {
        try {
            return (int) VirDomainMigrateGetMaxDowntime.CALL.invokeExact(domain, downtime, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainMigrateSetCompressionCache {
        static final MethodHandle CALL =
                Native.link("virDomainMigrateSetCompressionCache", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
    }

    public static int virDomainMigrateSetCompressionCache(MemorySegment domain, long cacheSize, int flags) {
        try {
            return (int) VirDomainMigrateSetCompressionCache.CALL.invokeExact(domain, cacheSize, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainMigrateGetCompressionCache {
        static final MethodHandle CALL =
                Native.link("virDomainMigrateGetCompressionCache", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainMigrateGetCompressionCache(MemorySegment domain, MemorySegment cacheSize, int flags) {
        try {
            return (int) VirDomainMigrateGetCompressionCache.CALL.invokeExact(domain, cacheSize, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainInterfaceFree {
        static final MethodHandle CALL =
                Native.link("virDomainInterfaceFree", FunctionDescriptor.ofVoid(ADDRESS));
    }

    public static void virDomainInterfaceFree(MemorySegment iface) {
        try {
            VirDomainInterfaceFree.CALL.invokeExact(iface);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainFSInfoFree {
        static final MethodHandle CALL =
                Native.link("virDomainFSInfoFree", FunctionDescriptor.ofVoid(ADDRESS));
    }

    public static void virDomainFSInfoFree(MemorySegment info) {
        try {
            VirDomainFSInfoFree.CALL.invokeExact(info);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainAuthorizedSSHKeysGet {
        static final MethodHandle CALL =
                Native.link("virDomainAuthorizedSSHKeysGet", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainAuthorizedSSHKeysGet(MemorySegment domain, MemorySegment user, MemorySegment keys, int flags) {
        try {
            return (int) VirDomainAuthorizedSSHKeysGet.CALL.invokeExact(domain, user, keys, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetSecurityLabelList {
        static final MethodHandle CALL =
                Native.link("virDomainGetSecurityLabelList", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virDomainGetSecurityLabelList(MemorySegment domain, MemorySegment seclabels) {
        try {
            return (int) VirDomainGetSecurityLabelList.CALL.invokeExact(domain, seclabels);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetPerfEvents {
        static final MethodHandle CALL =
                Native.link("virDomainGetPerfEvents", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetPerfEvents(MemorySegment domain, MemorySegment params, MemorySegment nparams, int flags) {
        try {
            return (int) VirDomainGetPerfEvents.CALL.invokeExact(domain, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSetPerfEvents {
        static final MethodHandle CALL =
                Native.link("virDomainSetPerfEvents", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainSetPerfEvents(MemorySegment domain, MemorySegment params, int nparams, int flags) {
        try {
            return (int) VirDomainSetPerfEvents.CALL.invokeExact(domain, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainGetLaunchSecurityInfo {
        static final MethodHandle CALL =
                Native.link("virDomainGetLaunchSecurityInfo", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainGetLaunchSecurityInfo(MemorySegment domain, MemorySegment params, MemorySegment nparams, int flags) {
        try {
            return (int) VirDomainGetLaunchSecurityInfo.CALL.invokeExact(domain, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainStartDirtyRateCalc {
        static final MethodHandle CALL =
                Native.link("virDomainStartDirtyRateCalc", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virDomainStartDirtyRateCalc(MemorySegment domain, int seconds, int flags) {
        try {
            return (int) VirDomainStartDirtyRateCalc.CALL.invokeExact(domain, seconds, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }
}
