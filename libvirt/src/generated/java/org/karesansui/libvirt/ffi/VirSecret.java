// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt.ffi;

import static java.lang.foreign.ValueLayout.*;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import javax.annotation.processing.Generated;

/** The functions of libvirt's header libvirt-secret that the binding uses, as they are in C. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public final class VirSecret {
    private VirSecret() {}

    private static final class VirConnectListAllSecrets {
        static final MethodHandle CALL =
                Native.link("virConnectListAllSecrets", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virConnectListAllSecrets(MemorySegment conn, MemorySegment secrets, int flags) {
        try {
            return (int) VirConnectListAllSecrets.CALL.invokeExact(conn, secrets, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectSecretEventRegisterAny {
        static final MethodHandle CALL =
                Native.link("virConnectSecretEventRegisterAny", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
    }

    public static int virConnectSecretEventRegisterAny(MemorySegment conn, MemorySegment secret, int eventID, MemorySegment cb, MemorySegment opaque, MemorySegment freecb) {
        try {
            return (int) VirConnectSecretEventRegisterAny.CALL.invokeExact(conn, secret, eventID, cb, opaque, freecb);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirSecretDefineXML {
        static final MethodHandle CALL =
                Native.link("virSecretDefineXML", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virSecretDefineXML(MemorySegment conn, MemorySegment xml, int flags) {
        try {
            return (MemorySegment) VirSecretDefineXML.CALL.invokeExact(conn, xml, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirSecretSetValue {
        static final MethodHandle CALL =
                Native.link("virSecretSetValue", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT));
    }

    public static int virSecretSetValue(MemorySegment secret, MemorySegment value, long value_size, int flags) {
        try {
            return (int) VirSecretSetValue.CALL.invokeExact(secret, value, value_size, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirSecretGetValue {
        static final MethodHandle CALL =
                Native.link("virSecretGetValue", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virSecretGetValue(MemorySegment secret, MemorySegment value_size, int flags) {
        try {
            return (MemorySegment) VirSecretGetValue.CALL.invokeExact(secret, value_size, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectSecretEventDeregisterAny {
        static final MethodHandle CALL =
                Native.link("virConnectSecretEventDeregisterAny", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virConnectSecretEventDeregisterAny(MemorySegment conn, int callbackID) {
        try {
            return (int) VirConnectSecretEventDeregisterAny.CALL.invokeExact(conn, callbackID);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirSecretLookupByUUID {
        static final MethodHandle CALL =
                Native.link("virSecretLookupByUUID", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    }

    public static MemorySegment virSecretLookupByUUID(MemorySegment conn, MemorySegment uuid) {
        try {
            return (MemorySegment) VirSecretLookupByUUID.CALL.invokeExact(conn, uuid);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirSecretLookupByUsage {
        static final MethodHandle CALL =
                Native.link("virSecretLookupByUsage", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, ADDRESS));
    }

    public static MemorySegment virSecretLookupByUsage(MemorySegment conn, int usageType, MemorySegment usageID) {
        try {
            return (MemorySegment) VirSecretLookupByUsage.CALL.invokeExact(conn, usageType, usageID);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirSecretGetUUID {
        static final MethodHandle CALL =
                Native.link("virSecretGetUUID", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virSecretGetUUID(MemorySegment secret, MemorySegment uuid) {
        try {
            return (int) VirSecretGetUUID.CALL.invokeExact(secret, uuid);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirSecretGetUsageType {
        static final MethodHandle CALL =
                Native.link("virSecretGetUsageType", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virSecretGetUsageType(MemorySegment secret) {
        try {
            return (int) VirSecretGetUsageType.CALL.invokeExact(secret);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirSecretGetUsageID {
        static final MethodHandle CALL =
                Native.link("virSecretGetUsageID", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virSecretGetUsageID(MemorySegment secret) {
        try {
            return (MemorySegment) VirSecretGetUsageID.CALL.invokeExact(secret);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirSecretGetXMLDesc {
        static final MethodHandle CALL =
                Native.link("virSecretGetXMLDesc", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virSecretGetXMLDesc(MemorySegment secret, int flags) {
        try {
            return (MemorySegment) VirSecretGetXMLDesc.CALL.invokeExact(secret, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirSecretUndefine {
        static final MethodHandle CALL =
                Native.link("virSecretUndefine", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virSecretUndefine(MemorySegment secret) {
        try {
            return (int) VirSecretUndefine.CALL.invokeExact(secret);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirSecretFree {
        static final MethodHandle CALL =
                Native.link("virSecretFree", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virSecretFree(MemorySegment secret) {
        try {
            return (int) VirSecretFree.CALL.invokeExact(secret);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }
}
