// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt.ffi;

import static java.lang.foreign.ValueLayout.*;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import javax.annotation.processing.Generated;

/** The functions of libvirt's header libvirt-domain-checkpoint that the binding uses, as they are in C. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public final class VirDomainCheckpoint {
    private VirDomainCheckpoint() {}

    private static final class VirDomainListAllCheckpoints {
        static final MethodHandle CALL =
                Native.link("virDomainListAllCheckpoints", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainListAllCheckpoints(MemorySegment domain, MemorySegment checkpoints, int flags) {
        try {
            return (int) VirDomainListAllCheckpoints.CALL.invokeExact(domain, checkpoints, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainCheckpointCreateXML {
        static final MethodHandle CALL =
                Native.link("virDomainCheckpointCreateXML", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virDomainCheckpointCreateXML(MemorySegment domain, MemorySegment xmlDesc, int flags) {
        try {
            return (MemorySegment) VirDomainCheckpointCreateXML.CALL.invokeExact(domain, xmlDesc, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainCheckpointFree {
        static final MethodHandle CALL =
                Native.link("virDomainCheckpointFree", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virDomainCheckpointFree(MemorySegment checkpoint) {
        try {
            return (int) VirDomainCheckpointFree.CALL.invokeExact(checkpoint);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainCheckpointGetName {
        static final MethodHandle CALL =
                Native.link("virDomainCheckpointGetName", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virDomainCheckpointGetName(MemorySegment checkpoint) {
        try {
            return (MemorySegment) VirDomainCheckpointGetName.CALL.invokeExact(checkpoint);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainCheckpointGetParent {
        static final MethodHandle CALL =
                Native.link("virDomainCheckpointGetParent", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virDomainCheckpointGetParent(MemorySegment checkpoint, int flags) {
        try {
            return (MemorySegment) VirDomainCheckpointGetParent.CALL.invokeExact(checkpoint, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainCheckpointGetXMLDesc {
        static final MethodHandle CALL =
                Native.link("virDomainCheckpointGetXMLDesc", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virDomainCheckpointGetXMLDesc(MemorySegment checkpoint, int flags) {
        try {
            return (MemorySegment) VirDomainCheckpointGetXMLDesc.CALL.invokeExact(checkpoint, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainCheckpointLookupByName {
        static final MethodHandle CALL =
                Native.link("virDomainCheckpointLookupByName", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virDomainCheckpointLookupByName(MemorySegment domain, MemorySegment name, int flags) {
        try {
            return (MemorySegment) VirDomainCheckpointLookupByName.CALL.invokeExact(domain, name, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainCheckpointListAllChildren {
        static final MethodHandle CALL =
                Native.link("virDomainCheckpointListAllChildren", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainCheckpointListAllChildren(MemorySegment checkpoint, MemorySegment children, int flags) {
        try {
            return (int) VirDomainCheckpointListAllChildren.CALL.invokeExact(checkpoint, children, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainCheckpointDelete {
        static final MethodHandle CALL =
                Native.link("virDomainCheckpointDelete", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainCheckpointDelete(MemorySegment checkpoint, int flags) {
        try {
            return (int) VirDomainCheckpointDelete.CALL.invokeExact(checkpoint, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }
}
