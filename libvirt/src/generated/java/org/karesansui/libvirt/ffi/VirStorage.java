// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt.ffi;

import static java.lang.foreign.ValueLayout.*;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import javax.annotation.processing.Generated;

/** The functions of libvirt's header libvirt-storage that the binding uses, as they are in C. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public final class VirStorage {
    private VirStorage() {}

    private static final class VirConnectListAllStoragePools {
        static final MethodHandle CALL =
                Native.link("virConnectListAllStoragePools", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virConnectListAllStoragePools(MemorySegment conn, MemorySegment pools, int flags) {
        try {
            return (int) VirConnectListAllStoragePools.CALL.invokeExact(conn, pools, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolListAllVolumes {
        static final MethodHandle CALL =
                Native.link("virStoragePoolListAllVolumes", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virStoragePoolListAllVolumes(MemorySegment pool, MemorySegment vols, int flags) {
        try {
            return (int) VirStoragePoolListAllVolumes.CALL.invokeExact(pool, vols, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectStoragePoolEventRegisterAny {
        static final MethodHandle CALL =
                Native.link("virConnectStoragePoolEventRegisterAny", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
    }

    public static int virConnectStoragePoolEventRegisterAny(MemorySegment conn, MemorySegment pool, int eventID, MemorySegment cb, MemorySegment opaque, MemorySegment freecb) {
        try {
            return (int) VirConnectStoragePoolEventRegisterAny.CALL.invokeExact(conn, pool, eventID, cb, opaque, freecb);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolLookupByName {
        static final MethodHandle CALL =
                Native.link("virStoragePoolLookupByName", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    }

    public static MemorySegment virStoragePoolLookupByName(MemorySegment conn, MemorySegment name) {
        try {
            return (MemorySegment) VirStoragePoolLookupByName.CALL.invokeExact(conn, name);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolDefineXML {
        static final MethodHandle CALL =
                Native.link("virStoragePoolDefineXML", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virStoragePoolDefineXML(MemorySegment conn, MemorySegment xml, int flags) {
        try {
            return (MemorySegment) VirStoragePoolDefineXML.CALL.invokeExact(conn, xml, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolCreate {
        static final MethodHandle CALL =
                Native.link("virStoragePoolCreate", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virStoragePoolCreate(MemorySegment pool, int flags) {
        try {
            return (int) VirStoragePoolCreate.CALL.invokeExact(pool, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolBuild {
        static final MethodHandle CALL =
                Native.link("virStoragePoolBuild", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virStoragePoolBuild(MemorySegment pool, int flags) {
        try {
            return (int) VirStoragePoolBuild.CALL.invokeExact(pool, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolRefresh {
        static final MethodHandle CALL =
                Native.link("virStoragePoolRefresh", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virStoragePoolRefresh(MemorySegment pool, int flags) {
        try {
            return (int) VirStoragePoolRefresh.CALL.invokeExact(pool, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolGetInfo {
        static final MethodHandle CALL =
                Native.link("virStoragePoolGetInfo", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virStoragePoolGetInfo(MemorySegment pool, MemorySegment info) {
        try {
            return (int) VirStoragePoolGetInfo.CALL.invokeExact(pool, info);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectGetStoragePoolCapabilities {
        static final MethodHandle CALL =
                Native.link("virConnectGetStoragePoolCapabilities", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virConnectGetStoragePoolCapabilities(MemorySegment conn, int flags) {
        try {
            return (MemorySegment) VirConnectGetStoragePoolCapabilities.CALL.invokeExact(conn, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStorageVolCreateXML {
        static final MethodHandle CALL =
                Native.link("virStorageVolCreateXML", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virStorageVolCreateXML(MemorySegment pool, MemorySegment xmlDesc, int flags) {
        try {
            return (MemorySegment) VirStorageVolCreateXML.CALL.invokeExact(pool, xmlDesc, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStorageVolCreateXMLFrom {
        static final MethodHandle CALL =
                Native.link("virStorageVolCreateXMLFrom", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virStorageVolCreateXMLFrom(MemorySegment pool, MemorySegment xmlDesc, MemorySegment clonevol, int flags) {
        try {
            return (MemorySegment) VirStorageVolCreateXMLFrom.CALL.invokeExact(pool, xmlDesc, clonevol, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStorageVolDelete {
        static final MethodHandle CALL =
                Native.link("virStorageVolDelete", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virStorageVolDelete(MemorySegment vol, int flags) {
        try {
            return (int) VirStorageVolDelete.CALL.invokeExact(vol, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStorageVolResize {
        static final MethodHandle CALL =
                Native.link("virStorageVolResize", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
    }

    public static int virStorageVolResize(MemorySegment vol, long capacity, int flags) {
        try {
            return (int) VirStorageVolResize.CALL.invokeExact(vol, capacity, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStorageVolWipePattern {
        static final MethodHandle CALL =
                Native.link("virStorageVolWipePattern", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virStorageVolWipePattern(MemorySegment vol, int algorithm, int flags) {
        try {
            return (int) VirStorageVolWipePattern.CALL.invokeExact(vol, algorithm, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStorageVolUpload {
        static final MethodHandle CALL =
                Native.link("virStorageVolUpload", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_INT));
    }

    public static int virStorageVolUpload(MemorySegment vol, MemorySegment stream, long offset, long length, int flags) {
        try {
            return (int) VirStorageVolUpload.CALL.invokeExact(vol, stream, offset, length, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStorageVolGetInfoFlags {
        static final MethodHandle CALL =
                Native.link("virStorageVolGetInfoFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virStorageVolGetInfoFlags(MemorySegment vol, MemorySegment info, int flags) {
        try {
            return (int) VirStorageVolGetInfoFlags.CALL.invokeExact(vol, info, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectStoragePoolEventDeregisterAny {
        static final MethodHandle CALL =
                Native.link("virConnectStoragePoolEventDeregisterAny", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virConnectStoragePoolEventDeregisterAny(MemorySegment conn, int callbackID) {
        try {
            return (int) VirConnectStoragePoolEventDeregisterAny.CALL.invokeExact(conn, callbackID);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectFindStoragePoolSources {
        static final MethodHandle CALL =
                Native.link("virConnectFindStoragePoolSources", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virConnectFindStoragePoolSources(MemorySegment conn, MemorySegment type, MemorySegment srcSpec, int flags) {
        try {
            return (MemorySegment) VirConnectFindStoragePoolSources.CALL.invokeExact(conn, type, srcSpec, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolLookupByUUID {
        static final MethodHandle CALL =
                Native.link("virStoragePoolLookupByUUID", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    }

    public static MemorySegment virStoragePoolLookupByUUID(MemorySegment conn, MemorySegment uuid) {
        try {
            return (MemorySegment) VirStoragePoolLookupByUUID.CALL.invokeExact(conn, uuid);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolLookupByVolume {
        static final MethodHandle CALL =
                Native.link("virStoragePoolLookupByVolume", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virStoragePoolLookupByVolume(MemorySegment vol) {
        try {
            return (MemorySegment) VirStoragePoolLookupByVolume.CALL.invokeExact(vol);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolLookupByTargetPath {
        static final MethodHandle CALL =
                Native.link("virStoragePoolLookupByTargetPath", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    }

    public static MemorySegment virStoragePoolLookupByTargetPath(MemorySegment conn, MemorySegment path) {
        try {
            return (MemorySegment) VirStoragePoolLookupByTargetPath.CALL.invokeExact(conn, path);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolCreateXML {
        static final MethodHandle CALL =
                Native.link("virStoragePoolCreateXML", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virStoragePoolCreateXML(MemorySegment conn, MemorySegment xmlDesc, int flags) {
        try {
            return (MemorySegment) VirStoragePoolCreateXML.CALL.invokeExact(conn, xmlDesc, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolDestroy {
        static final MethodHandle CALL =
                Native.link("virStoragePoolDestroy", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virStoragePoolDestroy(MemorySegment pool) {
        try {
            return (int) VirStoragePoolDestroy.CALL.invokeExact(pool);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolDelete {
        static final MethodHandle CALL =
                Native.link("virStoragePoolDelete", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virStoragePoolDelete(MemorySegment pool, int flags) {
        try {
            return (int) VirStoragePoolDelete.CALL.invokeExact(pool, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolUndefine {
        static final MethodHandle CALL =
                Native.link("virStoragePoolUndefine", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virStoragePoolUndefine(MemorySegment pool) {
        try {
            return (int) VirStoragePoolUndefine.CALL.invokeExact(pool);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolGetName {
        static final MethodHandle CALL =
                Native.link("virStoragePoolGetName", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virStoragePoolGetName(MemorySegment pool) {
        try {
            return (MemorySegment) VirStoragePoolGetName.CALL.invokeExact(pool);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolGetUUID {
        static final MethodHandle CALL =
                Native.link("virStoragePoolGetUUID", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virStoragePoolGetUUID(MemorySegment pool, MemorySegment uuid) {
        try {
            return (int) VirStoragePoolGetUUID.CALL.invokeExact(pool, uuid);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolGetXMLDesc {
        static final MethodHandle CALL =
                Native.link("virStoragePoolGetXMLDesc", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virStoragePoolGetXMLDesc(MemorySegment pool, int flags) {
        try {
            return (MemorySegment) VirStoragePoolGetXMLDesc.CALL.invokeExact(pool, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolGetAutostart {
        static final MethodHandle CALL =
                Native.link("virStoragePoolGetAutostart", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virStoragePoolGetAutostart(MemorySegment pool, MemorySegment autostart) {
        try {
            return (int) VirStoragePoolGetAutostart.CALL.invokeExact(pool, autostart);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolSetAutostart {
        static final MethodHandle CALL =
                Native.link("virStoragePoolSetAutostart", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virStoragePoolSetAutostart(MemorySegment pool, int autostart) {
        try {
            return (int) VirStoragePoolSetAutostart.CALL.invokeExact(pool, autostart);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolIsActive {
        static final MethodHandle CALL =
                Native.link("virStoragePoolIsActive", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virStoragePoolIsActive(MemorySegment pool) {
        try {
            return (int) VirStoragePoolIsActive.CALL.invokeExact(pool);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolIsPersistent {
        static final MethodHandle CALL =
                Native.link("virStoragePoolIsPersistent", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virStoragePoolIsPersistent(MemorySegment pool) {
        try {
            return (int) VirStoragePoolIsPersistent.CALL.invokeExact(pool);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStoragePoolFree {
        static final MethodHandle CALL =
                Native.link("virStoragePoolFree", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virStoragePoolFree(MemorySegment pool) {
        try {
            return (int) VirStoragePoolFree.CALL.invokeExact(pool);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStorageVolLookupByName {
        static final MethodHandle CALL =
                Native.link("virStorageVolLookupByName", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    }

    public static MemorySegment virStorageVolLookupByName(MemorySegment pool, MemorySegment name) {
        try {
            return (MemorySegment) VirStorageVolLookupByName.CALL.invokeExact(pool, name);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStorageVolLookupByKey {
        static final MethodHandle CALL =
                Native.link("virStorageVolLookupByKey", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    }

    public static MemorySegment virStorageVolLookupByKey(MemorySegment conn, MemorySegment key) {
        try {
            return (MemorySegment) VirStorageVolLookupByKey.CALL.invokeExact(conn, key);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStorageVolLookupByPath {
        static final MethodHandle CALL =
                Native.link("virStorageVolLookupByPath", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    }

    public static MemorySegment virStorageVolLookupByPath(MemorySegment conn, MemorySegment path) {
        try {
            return (MemorySegment) VirStorageVolLookupByPath.CALL.invokeExact(conn, path);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStorageVolGetInfo {
        static final MethodHandle CALL =
                Native.link("virStorageVolGetInfo", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virStorageVolGetInfo(MemorySegment vol, MemorySegment info) {
        try {
            return (int) VirStorageVolGetInfo.CALL.invokeExact(vol, info);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStorageVolGetName {
        static final MethodHandle CALL =
                Native.link("virStorageVolGetName", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virStorageVolGetName(MemorySegment vol) {
        try {
            return (MemorySegment) VirStorageVolGetName.CALL.invokeExact(vol);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStorageVolGetKey {
        static final MethodHandle CALL =
                Native.link("virStorageVolGetKey", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virStorageVolGetKey(MemorySegment vol) {
        try {
            return (MemorySegment) VirStorageVolGetKey.CALL.invokeExact(vol);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStorageVolGetPath {
        static final MethodHandle CALL =
                Native.link("virStorageVolGetPath", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virStorageVolGetPath(MemorySegment vol) {
        try {
            return (MemorySegment) VirStorageVolGetPath.CALL.invokeExact(vol);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStorageVolGetXMLDesc {
        static final MethodHandle CALL =
                Native.link("virStorageVolGetXMLDesc", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virStorageVolGetXMLDesc(MemorySegment vol, int flags) {
        try {
            return (MemorySegment) VirStorageVolGetXMLDesc.CALL.invokeExact(vol, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStorageVolDownload {
        static final MethodHandle CALL =
                Native.link("virStorageVolDownload", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_INT));
    }

    public static int virStorageVolDownload(MemorySegment vol, MemorySegment stream, long offset, long length, int flags) {
        try {
            return (int) VirStorageVolDownload.CALL.invokeExact(vol, stream, offset, length, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStorageVolWipe {
        static final MethodHandle CALL =
                Native.link("virStorageVolWipe", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virStorageVolWipe(MemorySegment vol, int flags) {
        try {
            return (int) VirStorageVolWipe.CALL.invokeExact(vol, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStorageVolFree {
        static final MethodHandle CALL =
                Native.link("virStorageVolFree", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virStorageVolFree(MemorySegment vol) {
        try {
            return (int) VirStorageVolFree.CALL.invokeExact(vol);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }
}
