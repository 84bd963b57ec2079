// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt.ffi;

import static java.lang.foreign.ValueLayout.*;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import javax.annotation.processing.Generated;

/** The functions of libvirt's header libvirt-host that the binding uses, as they are in C. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public final class VirHost {
    private VirHost() {}

    private static final class VirConnectOpen {
        static final MethodHandle CALL =
                Native.link("virConnectOpen", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virConnectOpen(MemorySegment name) {
        try {
            return (MemorySegment) VirConnectOpen.CALL.invokeExact(name);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectOpenAuth {
        static final MethodHandle CALL =
                Native.link("virConnectOpenAuth", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virConnectOpenAuth(MemorySegment name, MemorySegment auth, int flags) {
        try {
            return (MemorySegment) VirConnectOpenAuth.CALL.invokeExact(name, auth, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectOpenReadOnly {
        static final MethodHandle CALL =
                Native.link("virConnectOpenReadOnly", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virConnectOpenReadOnly(MemorySegment name) {
        try {
            return (MemorySegment) VirConnectOpenReadOnly.CALL.invokeExact(name);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectClose {
        static final MethodHandle CALL =
                Native.link("virConnectClose", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virConnectClose(MemorySegment conn) {
        try {
            return (int) VirConnectClose.CALL.invokeExact(conn);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectSetKeepAlive {
        static final MethodHandle CALL =
                Native.link("virConnectSetKeepAlive", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virConnectSetKeepAlive(MemorySegment conn, int interval, int count) {
        try {
            return (int) VirConnectSetKeepAlive.CALL.invokeExact(conn, interval, count);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectIsAlive {
        static final MethodHandle CALL =
                Native.link("virConnectIsAlive", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virConnectIsAlive(MemorySegment conn) {
        try {
            return (int) VirConnectIsAlive.CALL.invokeExact(conn);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectGetCapabilities {
        static final MethodHandle CALL =
                Native.link("virConnectGetCapabilities", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virConnectGetCapabilities(MemorySegment conn) {
        try {
            return (MemorySegment) VirConnectGetCapabilities.CALL.invokeExact(conn);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectGetHostname {
        static final MethodHandle CALL =
                Native.link("virConnectGetHostname", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virConnectGetHostname(MemorySegment conn) {
        try {
            return (MemorySegment) VirConnectGetHostname.CALL.invokeExact(conn);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectGetLibVersion {
        static final MethodHandle CALL =
                Native.link("virConnectGetLibVersion", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virConnectGetLibVersion(MemorySegment conn, MemorySegment libVer) {
        try {
            return (int) VirConnectGetLibVersion.CALL.invokeExact(conn, libVer);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectGetVersion {
        static final MethodHandle CALL =
                Native.link("virConnectGetVersion", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virConnectGetVersion(MemorySegment conn, MemorySegment hvVer) {
        try {
            return (int) VirConnectGetVersion.CALL.invokeExact(conn, hvVer);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectGetURI {
        static final MethodHandle CALL =
                Native.link("virConnectGetURI", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virConnectGetURI(MemorySegment conn) {
        try {
            return (MemorySegment) VirConnectGetURI.CALL.invokeExact(conn);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectGetSysinfo {
        static final MethodHandle CALL =
                Native.link("virConnectGetSysinfo", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virConnectGetSysinfo(MemorySegment conn, int flags) {
        try {
            return (MemorySegment) VirConnectGetSysinfo.CALL.invokeExact(conn, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectGetCPUModelNames {
        static final MethodHandle CALL =
                Native.link("virConnectGetCPUModelNames", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virConnectGetCPUModelNames(MemorySegment conn, MemorySegment arch, MemorySegment models, int flags) {
        try {
            return (int) VirConnectGetCPUModelNames.CALL.invokeExact(conn, arch, models, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectBaselineHypervisorCPU {
        static final MethodHandle CALL =
                Native.link("virConnectBaselineHypervisorCPU", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static MemorySegment virConnectBaselineHypervisorCPU(MemorySegment conn, MemorySegment emulator, MemorySegment arch, MemorySegment machine, MemorySegment virttype, MemorySegment xmlCPUs, int ncpus, int flags) {
        try {
            return (MemorySegment) VirConnectBaselineHypervisorCPU.CALL.invokeExact(conn, emulator, arch, machine, virttype, xmlCPUs, ncpus, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectCompareHypervisorCPU {
        static final MethodHandle CALL =
                Native.link("virConnectCompareHypervisorCPU", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virConnectCompareHypervisorCPU(MemorySegment conn, MemorySegment emulator, MemorySegment arch, MemorySegment machine, MemorySegment virttype, MemorySegment xmlCPU, int flags) {
        try {
            return (int) VirConnectCompareHypervisorCPU.CALL.invokeExact(conn, emulator, arch, machine, virttype, xmlCPU, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectSetIdentity {
        static final MethodHandle CALL =
                Native.link("virConnectSetIdentity", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virConnectSetIdentity(MemorySegment conn, MemorySegment params, int nparams, int flags) {
        try {
            return (int) VirConnectSetIdentity.CALL.invokeExact(conn, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeGetInfo {
        static final MethodHandle CALL =
                Native.link("virNodeGetInfo", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virNodeGetInfo(MemorySegment conn, MemorySegment info) {
        try {
            return (int) VirNodeGetInfo.CALL.invokeExact(conn, info);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeGetCPUStats {
        static final MethodHandle CALL =
                Native.link("virNodeGetCPUStats", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virNodeGetCPUStats(MemorySegment conn, int cpuNum, MemorySegment params, MemorySegment nparams, int flags) {
        try {
            return (int) VirNodeGetCPUStats.CALL.invokeExact(conn, cpuNum, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeGetMemoryStats {
        static final MethodHandle CALL =
                Native.link("virNodeGetMemoryStats", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virNodeGetMemoryStats(MemorySegment conn, int cellNum, MemorySegment params, MemorySegment nparams, int flags) {
        try {
            return (int) VirNodeGetMemoryStats.CALL.invokeExact(conn, cellNum, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeGetFreePages {
        static final MethodHandle CALL =
                Native.link("virNodeGetFreePages", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virNodeGetFreePages(MemorySegment conn, int npages, MemorySegment pages, int startCell, int cellCount, MemorySegment counts, int flags) {
        try {
            return (int) VirNodeGetFreePages.CALL.invokeExact(conn, npages, pages, startCell, cellCount, counts, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeGetCPUMap {
        static final MethodHandle CALL =
                Native.link("virNodeGetCPUMap", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virNodeGetCPUMap(MemorySegment conn, MemorySegment cpumap, MemorySegment online, int flags) {
        try {
            return (int) VirNodeGetCPUMap.CALL.invokeExact(conn, cpumap, online, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeSuspendForDuration {
        static final MethodHandle CALL =
                Native.link("virNodeSuspendForDuration", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG, JAVA_INT));
    }

    public static int virNodeSuspendForDuration(MemorySegment conn, int target, long duration, int flags) {
        try {
            return (int) VirNodeSuspendForDuration.CALL.invokeExact(conn, target, duration, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectRegisterCloseCallback {
        static final MethodHandle CALL =
                Native.link("virConnectRegisterCloseCallback", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
    }

    public static int virConnectRegisterCloseCallback(MemorySegment conn, MemorySegment cb, MemorySegment opaque, MemorySegment freecb) {
        try {
            return (int) VirConnectRegisterCloseCallback.CALL.invokeExact(conn, cb, opaque, freecb);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirInitialize {
        static final MethodHandle CALL =
                Native.link("virInitialize", FunctionDescriptor.of(JAVA_INT));
    }

    public static int virInitialize() {
        try {
            return (int) VirInitialize.CALL.invokeExact();
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirGetVersion {
        static final MethodHandle CALL =
                Native.link("virGetVersion", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
    }

    public static int virGetVersion(MemorySegment libVer, MemorySegment type, MemorySegment typeVer) {
        try {
            return (int) VirGetVersion.CALL.invokeExact(libVer, type, typeVer);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectIsSecure {
        static final MethodHandle CALL =
                Native.link("virConnectIsSecure", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virConnectIsSecure(MemorySegment conn) {
        try {
            return (int) VirConnectIsSecure.CALL.invokeExact(conn);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectIsEncrypted {
        static final MethodHandle CALL =
                Native.link("virConnectIsEncrypted", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virConnectIsEncrypted(MemorySegment conn) {
        try {
            return (int) VirConnectIsEncrypted.CALL.invokeExact(conn);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectGetType {
        static final MethodHandle CALL =
                Native.link("virConnectGetType", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virConnectGetType(MemorySegment conn) {
        try {
            return (MemorySegment) VirConnectGetType.CALL.invokeExact(conn);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectGetMaxVcpus {
        static final MethodHandle CALL =
                Native.link("virConnectGetMaxVcpus", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virConnectGetMaxVcpus(MemorySegment conn, MemorySegment type) {
        try {
            return (int) VirConnectGetMaxVcpus.CALL.invokeExact(conn, type);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectUnregisterCloseCallback {
        static final MethodHandle CALL =
                Native.link("virConnectUnregisterCloseCallback", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virConnectUnregisterCloseCallback(MemorySegment conn, MemorySegment cb) {
        try {
            return (int) VirConnectUnregisterCloseCallback.CALL.invokeExact(conn, cb);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectBaselineCPU {
        static final MethodHandle CALL =
                Native.link("virConnectBaselineCPU", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static MemorySegment virConnectBaselineCPU(MemorySegment conn, MemorySegment xmlCPUs, int ncpus, int flags) {
        try {
            return (MemorySegment) VirConnectBaselineCPU.CALL.invokeExact(conn, xmlCPUs, ncpus, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectCompareCPU {
        static final MethodHandle CALL =
                Native.link("virConnectCompareCPU", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virConnectCompareCPU(MemorySegment conn, MemorySegment xmlDesc, int flags) {
        try {
            return (int) VirConnectCompareCPU.CALL.invokeExact(conn, xmlDesc, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeGetFreeMemory {
        static final MethodHandle CALL =
                Native.link("virNodeGetFreeMemory", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
    }

    public static long virNodeGetFreeMemory(MemorySegment conn) {
        try {
            return (long) VirNodeGetFreeMemory.CALL.invokeExact(conn);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeGetSecurityModel {
        static final MethodHandle CALL =
                Native.link("virNodeGetSecurityModel", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virNodeGetSecurityModel(MemorySegment conn, MemorySegment secmodel) {
        try {
            return (int) VirNodeGetSecurityModel.CALL.invokeExact(conn, secmodel);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeGetMemoryParameters {
        static final MethodHandle CALL =
                Native.link("virNodeGetMemoryParameters", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virNodeGetMemoryParameters(MemorySegment conn, MemorySegment params, MemorySegment nparams, int flags) {
        try {
            return (int) VirNodeGetMemoryParameters.CALL.invokeExact(conn, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeSetMemoryParameters {
        static final MethodHandle CALL =
                Native.link("virNodeSetMemoryParameters", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virNodeSetMemoryParameters(MemorySegment conn, MemorySegment params, int nparams, int flags) {
        try {
            return (int) VirNodeSetMemoryParameters.CALL.invokeExact(conn, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeGetSEVInfo {
        static final MethodHandle CALL =
                Native.link("virNodeGetSEVInfo", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virNodeGetSEVInfo(MemorySegment conn, MemorySegment params, MemorySegment nparams, int flags) {
        try {
            return (int) VirNodeGetSEVInfo.CALL.invokeExact(conn, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }
}
