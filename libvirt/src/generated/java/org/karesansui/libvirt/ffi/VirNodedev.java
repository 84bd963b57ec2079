// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt.ffi;

import static java.lang.foreign.ValueLayout.*;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import javax.annotation.processing.Generated;

/** The functions of libvirt's header libvirt-nodedev that the binding uses, as they are in C. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public final class VirNodedev {
    private VirNodedev() {}

    private static final class VirConnectListAllNodeDevices {
        static final MethodHandle CALL =
                Native.link("virConnectListAllNodeDevices", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virConnectListAllNodeDevices(MemorySegment conn, MemorySegment devices, int flags) {
        try {
            return (int) VirConnectListAllNodeDevices.CALL.invokeExact(conn, devices, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectNodeDeviceEventRegisterAny {
        static final MethodHandle CALL =
                Native.link("virConnectNodeDeviceEventRegisterAny", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
    }

    public static int virConnectNodeDeviceEventRegisterAny(MemorySegment conn, MemorySegment dev, int eventID, MemorySegment cb, MemorySegment opaque, MemorySegment freecb) {
        try {
            return (int) VirConnectNodeDeviceEventRegisterAny.CALL.invokeExact(conn, dev, eventID, cb, opaque, freecb);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceLookupByName {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceLookupByName", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    }

    public static MemorySegment virNodeDeviceLookupByName(MemorySegment conn, MemorySegment name) {
        try {
            return (MemorySegment) VirNodeDeviceLookupByName.CALL.invokeExact(conn, name);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceGetXMLDesc {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceGetXMLDesc", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virNodeDeviceGetXMLDesc(MemorySegment dev, int flags) {
        try {
            return (MemorySegment) VirNodeDeviceGetXMLDesc.CALL.invokeExact(dev, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceDetachFlags {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceDetachFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virNodeDeviceDetachFlags(MemorySegment dev, MemorySegment driverName, int flags) {
        try {
            return (int) VirNodeDeviceDetachFlags.CALL.invokeExact(dev, driverName, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceReAttach {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceReAttach", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virNodeDeviceReAttach(MemorySegment dev) {
        try {
            return (int) VirNodeDeviceReAttach.CALL.invokeExact(dev);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceReset {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceReset", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virNodeDeviceReset(MemorySegment dev) {
        try {
            return (int) VirNodeDeviceReset.CALL.invokeExact(dev);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceDefineXML {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceDefineXML", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virNodeDeviceDefineXML(MemorySegment conn, MemorySegment xmlDesc, int flags) {
        try {
            return (MemorySegment) VirNodeDeviceDefineXML.CALL.invokeExact(conn, xmlDesc, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceCreate {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceCreate", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virNodeDeviceCreate(MemorySegment dev, int flags) {
        try {
            return (int) VirNodeDeviceCreate.CALL.invokeExact(dev, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceCreateXML {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceCreateXML", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virNodeDeviceCreateXML(MemorySegment conn, MemorySegment xmlDesc, int flags) {
        try {
            return (MemorySegment) VirNodeDeviceCreateXML.CALL.invokeExact(conn, xmlDesc, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectNodeDeviceEventDeregisterAny {
        static final MethodHandle CALL =
                Native.link("virConnectNodeDeviceEventDeregisterAny", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virConnectNodeDeviceEventDeregisterAny(MemorySegment conn, int callbackID) {
        try {
            return (int) VirConnectNodeDeviceEventDeregisterAny.CALL.invokeExact(conn, callbackID);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceLookupSCSIHostByWWN {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceLookupSCSIHostByWWN", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virNodeDeviceLookupSCSIHostByWWN(MemorySegment conn, MemorySegment wwnn, MemorySegment wwpn, int flags) {
        try {
            return (MemorySegment) VirNodeDeviceLookupSCSIHostByWWN.CALL.invokeExact(conn, wwnn, wwpn, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceGetName {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceGetName", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virNodeDeviceGetName(MemorySegment dev) {
        try {
            return (MemorySegment) VirNodeDeviceGetName.CALL.invokeExact(dev);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceGetParent {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceGetParent", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virNodeDeviceGetParent(MemorySegment dev) {
        try {
            return (MemorySegment) VirNodeDeviceGetParent.CALL.invokeExact(dev);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceListCaps {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceListCaps", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virNodeDeviceListCaps(MemorySegment dev, MemorySegment names, int maxnames) {
        try {
            return (int) VirNodeDeviceListCaps.CALL.invokeExact(dev, names, maxnames);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceNumOfCaps {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceNumOfCaps", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virNodeDeviceNumOfCaps(MemorySegment dev) {
        try {
            return (int) VirNodeDeviceNumOfCaps.CALL.invokeExact(dev);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceDestroy {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceDestroy", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virNodeDeviceDestroy(MemorySegment dev) {
        try {
            return (int) VirNodeDeviceDestroy.CALL.invokeExact(dev);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceUndefine {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceUndefine", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virNodeDeviceUndefine(MemorySegment dev, int flags) {
        try {
            return (int) VirNodeDeviceUndefine.CALL.invokeExact(dev, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceGetAutostart {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceGetAutostart", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virNodeDeviceGetAutostart(MemorySegment dev, MemorySegment autostart) {
        try {
            return (int) VirNodeDeviceGetAutostart.CALL.invokeExact(dev, autostart);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceSetAutostart {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceSetAutostart", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virNodeDeviceSetAutostart(MemorySegment dev, int autostart) {
        try {
            return (int) VirNodeDeviceSetAutostart.CALL.invokeExact(dev, autostart);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceIsActive {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceIsActive", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virNodeDeviceIsActive(MemorySegment dev) {
        try {
            return (int) VirNodeDeviceIsActive.CALL.invokeExact(dev);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceIsPersistent {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceIsPersistent", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virNodeDeviceIsPersistent(MemorySegment dev) {
        try {
            return (int) VirNodeDeviceIsPersistent.CALL.invokeExact(dev);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNodeDeviceFree {
        static final MethodHandle CALL =
                Native.link("virNodeDeviceFree", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virNodeDeviceFree(MemorySegment dev) {
        try {
            return (int) VirNodeDeviceFree.CALL.invokeExact(dev);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }
}
