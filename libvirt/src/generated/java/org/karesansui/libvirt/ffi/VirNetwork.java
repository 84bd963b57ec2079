// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt.ffi;

import static java.lang.foreign.ValueLayout.*;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import javax.annotation.processing.Generated;

/** The functions of libvirt's header libvirt-network that the binding uses, as they are in C. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public final class VirNetwork {
    private VirNetwork() {}

    private static final class VirConnectListAllNetworks {
        static final MethodHandle CALL =
                Native.link("virConnectListAllNetworks", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virConnectListAllNetworks(MemorySegment conn, MemorySegment nets, int flags) {
        try {
            return (int) VirConnectListAllNetworks.CALL.invokeExact(conn, nets, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectNetworkEventRegisterAny {
        static final MethodHandle CALL =
                Native.link("virConnectNetworkEventRegisterAny", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
    }

    public static int virConnectNetworkEventRegisterAny(MemorySegment conn, MemorySegment net, int eventID, MemorySegment cb, MemorySegment opaque, MemorySegment freecb) {
        try {
            return (int) VirConnectNetworkEventRegisterAny.CALL.invokeExact(conn, net, eventID, cb, opaque, freecb);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkLookupByName {
        static final MethodHandle CALL =
                Native.link("virNetworkLookupByName", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    }

    public static MemorySegment virNetworkLookupByName(MemorySegment conn, MemorySegment name) {
        try {
            return (MemorySegment) VirNetworkLookupByName.CALL.invokeExact(conn, name);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkDefineXMLFlags {
        static final MethodHandle CALL =
                Native.link("virNetworkDefineXMLFlags", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virNetworkDefineXMLFlags(MemorySegment conn, MemorySegment xml, int flags) {
        try {
            return (MemorySegment) VirNetworkDefineXMLFlags.CALL.invokeExact(conn, xml, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkCreate {
        static final MethodHandle CALL =
                Native.link("virNetworkCreate", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virNetworkCreate(MemorySegment network) {
        try {
            return (int) VirNetworkCreate.CALL.invokeExact(network);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkDestroy {
        static final MethodHandle CALL =
                Native.link("virNetworkDestroy", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virNetworkDestroy(MemorySegment network) {
        try {
            return (int) VirNetworkDestroy.CALL.invokeExact(network);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkUndefine {
        static final MethodHandle CALL =
                Native.link("virNetworkUndefine", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virNetworkUndefine(MemorySegment network) {
        try {
            return (int) VirNetworkUndefine.CALL.invokeExact(network);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkUpdate {
        static final MethodHandle CALL =
                Native.link("virNetworkUpdate", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virNetworkUpdate(MemorySegment network, int command, int section, int parentIndex, MemorySegment xml, int flags) {
        try {
            return (int) VirNetworkUpdate.CALL.invokeExact(network, command, section, parentIndex, xml, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkGetXMLDesc {
        static final MethodHandle CALL =
                Native.link("virNetworkGetXMLDesc", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virNetworkGetXMLDesc(MemorySegment network, int flags) {
        try {
            return (MemorySegment) VirNetworkGetXMLDesc.CALL.invokeExact(network, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkGetDHCPLeases {
        static final MethodHandle CALL =
                Native.link("virNetworkGetDHCPLeases", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virNetworkGetDHCPLeases(MemorySegment network, MemorySegment mac, MemorySegment leases, int flags) {
        try {
            return (int) VirNetworkGetDHCPLeases.CALL.invokeExact(network, mac, leases, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkSetAutostart {
        static final MethodHandle CALL =
                Native.link("virNetworkSetAutostart", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virNetworkSetAutostart(MemorySegment network, int autostart) {
        try {
            return (int) VirNetworkSetAutostart.CALL.invokeExact(network, autostart);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkPortCreateXML {
        static final MethodHandle CALL =
                Native.link("virNetworkPortCreateXML", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virNetworkPortCreateXML(MemorySegment net, MemorySegment xmldesc, int flags) {
        try {
            return (MemorySegment) VirNetworkPortCreateXML.CALL.invokeExact(net, xmldesc, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectNetworkEventDeregisterAny {
        static final MethodHandle CALL =
                Native.link("virConnectNetworkEventDeregisterAny", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virConnectNetworkEventDeregisterAny(MemorySegment conn, int callbackID) {
        try {
            return (int) VirConnectNetworkEventDeregisterAny.CALL.invokeExact(conn, callbackID);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkLookupByUUID {
        static final MethodHandle CALL =
                Native.link("virNetworkLookupByUUID", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    }

    public static MemorySegment virNetworkLookupByUUID(MemorySegment conn, MemorySegment uuid) {
        try {
            return (MemorySegment) VirNetworkLookupByUUID.CALL.invokeExact(conn, uuid);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkCreateXMLFlags {
        static final MethodHandle CALL =
                Native.link("virNetworkCreateXMLFlags", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virNetworkCreateXMLFlags(MemorySegment conn, MemorySegment xmlDesc, int flags) {
        try {
            return (MemorySegment) VirNetworkCreateXMLFlags.CALL.invokeExact(conn, xmlDesc, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkFree {
        static final MethodHandle CALL =
                Native.link("virNetworkFree", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virNetworkFree(MemorySegment network) {
        try {
            return (int) VirNetworkFree.CALL.invokeExact(network);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkGetName {
        static final MethodHandle CALL =
                Native.link("virNetworkGetName", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virNetworkGetName(MemorySegment network) {
        try {
            return (MemorySegment) VirNetworkGetName.CALL.invokeExact(network);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkGetUUID {
        static final MethodHandle CALL =
                Native.link("virNetworkGetUUID", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virNetworkGetUUID(MemorySegment network, MemorySegment uuid) {
        try {
            return (int) VirNetworkGetUUID.CALL.invokeExact(network, uuid);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkGetBridgeName {
        static final MethodHandle CALL =
                Native.link("virNetworkGetBridgeName", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virNetworkGetBridgeName(MemorySegment network) {
        try {
            return (MemorySegment) VirNetworkGetBridgeName.CALL.invokeExact(network);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkGetAutostart {
        static final MethodHandle CALL =
                Native.link("virNetworkGetAutostart", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virNetworkGetAutostart(MemorySegment network, MemorySegment autostart) {
        try {
            return (int) VirNetworkGetAutostart.CALL.invokeExact(network, autostart);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkIsActive {
        static final MethodHandle CALL =
                Native.link("virNetworkIsActive", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virNetworkIsActive(MemorySegment net) {
        try {
            return (int) VirNetworkIsActive.CALL.invokeExact(net);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkIsPersistent {
        static final MethodHandle CALL =
                Native.link("virNetworkIsPersistent", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virNetworkIsPersistent(MemorySegment net) {
        try {
            return (int) VirNetworkIsPersistent.CALL.invokeExact(net);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkDHCPLeaseFree {
        static final MethodHandle CALL =
                Native.link("virNetworkDHCPLeaseFree", FunctionDescriptor.ofVoid(ADDRESS));
    }

    public static void virNetworkDHCPLeaseFree(MemorySegment lease) {
        try {
            VirNetworkDHCPLeaseFree.CALL.invokeExact(lease);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkListAllPorts {
        static final MethodHandle CALL =
                Native.link("virNetworkListAllPorts", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virNetworkListAllPorts(MemorySegment network, MemorySegment ports, int flags) {
        try {
            return (int) VirNetworkListAllPorts.CALL.invokeExact(network, ports, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkPortLookupByUUID {
        static final MethodHandle CALL =
                Native.link("virNetworkPortLookupByUUID", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    }

    public static MemorySegment virNetworkPortLookupByUUID(MemorySegment net, MemorySegment uuid) {
        try {
            return (MemorySegment) VirNetworkPortLookupByUUID.CALL.invokeExact(net, uuid);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkPortGetUUID {
        static final MethodHandle CALL =
                Native.link("virNetworkPortGetUUID", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virNetworkPortGetUUID(MemorySegment port, MemorySegment uuid) {
        try {
            return (int) VirNetworkPortGetUUID.CALL.invokeExact(port, uuid);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkPortGetXMLDesc {
        static final MethodHandle CALL =
                Native.link("virNetworkPortGetXMLDesc", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virNetworkPortGetXMLDesc(MemorySegment port, int flags) {
        try {
            return (MemorySegment) VirNetworkPortGetXMLDesc.CALL.invokeExact(port, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkPortGetParameters {
        static final MethodHandle CALL =
                Native.link("virNetworkPortGetParameters", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virNetworkPortGetParameters(MemorySegment port, MemorySegment params, MemorySegment nparams, int flags) {
        try {
            return (int) VirNetworkPortGetParameters.CALL.invokeExact(port, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkPortSetParameters {
        static final MethodHandle CALL =
                Native.link("virNetworkPortSetParameters", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static int virNetworkPortSetParameters(MemorySegment port, MemorySegment params, int nparams, int flags) {
        try {
            return (int) VirNetworkPortSetParameters.CALL.invokeExact(port, params, nparams, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkPortDelete {
        static final MethodHandle CALL =
                Native.link("virNetworkPortDelete", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virNetworkPortDelete(MemorySegment port, int flags) {
        try {
            return (int) VirNetworkPortDelete.CALL.invokeExact(port, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNetworkPortFree {
        static final MethodHandle CALL =
                Native.link("virNetworkPortFree", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virNetworkPortFree(MemorySegment port) {
        try {
            return (int) VirNetworkPortFree.CALL.invokeExact(port);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }
}
