// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt.ffi;

import static java.lang.foreign.ValueLayout.*;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import javax.annotation.processing.Generated;

/** The functions of libvirt's header libvirt-interface that the binding uses, as they are in C. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public final class VirInterface {
    private VirInterface() {}

    private static final class VirConnectListAllInterfaces {
        static final MethodHandle CALL =
                Native.link("virConnectListAllInterfaces", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virConnectListAllInterfaces(MemorySegment conn, MemorySegment ifaces, int flags) {
        try {
            return (int) VirConnectListAllInterfaces.CALL.invokeExact(conn, ifaces, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirInterfaceChangeBegin {
        static final MethodHandle CALL =
                Native.link("virInterfaceChangeBegin", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virInterfaceChangeBegin(MemorySegment conn, int flags) {
        try {
            return (int) VirInterfaceChangeBegin.CALL.invokeExact(conn, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirInterfaceChangeCommit {
        static final MethodHandle CALL =
                Native.link("virInterfaceChangeCommit", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virInterfaceChangeCommit(MemorySegment conn, int flags) {
        try {
            return (int) VirInterfaceChangeCommit.CALL.invokeExact(conn, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirInterfaceChangeRollback {
        static final MethodHandle CALL =
                Native.link("virInterfaceChangeRollback", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virInterfaceChangeRollback(MemorySegment conn, int flags) {
        try {
            return (int) VirInterfaceChangeRollback.CALL.invokeExact(conn, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirInterfaceLookupByName {
        static final MethodHandle CALL =
                Native.link("virInterfaceLookupByName", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    }

    public static MemorySegment virInterfaceLookupByName(MemorySegment conn, MemorySegment name) {
        try {
            return (MemorySegment) VirInterfaceLookupByName.CALL.invokeExact(conn, name);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirInterfaceLookupByMACString {
        static final MethodHandle CALL =
                Native.link("virInterfaceLookupByMACString", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    }

    public static MemorySegment virInterfaceLookupByMACString(MemorySegment conn, MemorySegment macstr) {
        try {
            return (MemorySegment) VirInterfaceLookupByMACString.CALL.invokeExact(conn, macstr);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirInterfaceDefineXML {
        static final MethodHandle CALL =
                Native.link("virInterfaceDefineXML", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virInterfaceDefineXML(MemorySegment conn, MemorySegment xml, int flags) {
        try {
            return (MemorySegment) VirInterfaceDefineXML.CALL.invokeExact(conn, xml, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirInterfaceCreate {
        static final MethodHandle CALL =
                Native.link("virInterfaceCreate", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virInterfaceCreate(MemorySegment iface, int flags) {
        try {
            return (int) VirInterfaceCreate.CALL.invokeExact(iface, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirInterfaceDestroy {
        static final MethodHandle CALL =
                Native.link("virInterfaceDestroy", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virInterfaceDestroy(MemorySegment iface, int flags) {
        try {
            return (int) VirInterfaceDestroy.CALL.invokeExact(iface, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirInterfaceUndefine {
        static final MethodHandle CALL =
                Native.link("virInterfaceUndefine", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virInterfaceUndefine(MemorySegment iface) {
        try {
            return (int) VirInterfaceUndefine.CALL.invokeExact(iface);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirInterfaceGetName {
        static final MethodHandle CALL =
                Native.link("virInterfaceGetName", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virInterfaceGetName(MemorySegment iface) {
        try {
            return (MemorySegment) VirInterfaceGetName.CALL.invokeExact(iface);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirInterfaceGetMACString {
        static final MethodHandle CALL =
                Native.link("virInterfaceGetMACString", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virInterfaceGetMACString(MemorySegment iface) {
        try {
            return (MemorySegment) VirInterfaceGetMACString.CALL.invokeExact(iface);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirInterfaceGetXMLDesc {
        static final MethodHandle CALL =
                Native.link("virInterfaceGetXMLDesc", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virInterfaceGetXMLDesc(MemorySegment iface, int flags) {
        try {
            return (MemorySegment) VirInterfaceGetXMLDesc.CALL.invokeExact(iface, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirInterfaceIsActive {
        static final MethodHandle CALL =
                Native.link("virInterfaceIsActive", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virInterfaceIsActive(MemorySegment iface) {
        try {
            return (int) VirInterfaceIsActive.CALL.invokeExact(iface);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirInterfaceFree {
        static final MethodHandle CALL =
                Native.link("virInterfaceFree", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virInterfaceFree(MemorySegment iface) {
        try {
            return (int) VirInterfaceFree.CALL.invokeExact(iface);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }
}
