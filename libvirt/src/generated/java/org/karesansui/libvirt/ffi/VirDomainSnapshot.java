// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt.ffi;

import static java.lang.foreign.ValueLayout.*;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import javax.annotation.processing.Generated;

/** The functions of libvirt's header libvirt-domain-snapshot that the binding uses, as they are in C. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public final class VirDomainSnapshot {
    private VirDomainSnapshot() {}

    private static final class VirDomainListAllSnapshots {
        static final MethodHandle CALL =
                Native.link("virDomainListAllSnapshots", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainListAllSnapshots(MemorySegment domain, MemorySegment snaps, int flags) {
        try {
            return (int) VirDomainListAllSnapshots.CALL.invokeExact(domain, snaps, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSnapshotListAllChildren {
        static final MethodHandle CALL =
                Native.link("virDomainSnapshotListAllChildren", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virDomainSnapshotListAllChildren(MemorySegment snapshot, MemorySegment snaps, int flags) {
        try {
            return (int) VirDomainSnapshotListAllChildren.CALL.invokeExact(snapshot, snaps, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSnapshotCreateXML {
        static final MethodHandle CALL =
                Native.link("virDomainSnapshotCreateXML", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virDomainSnapshotCreateXML(MemorySegment domain, MemorySegment xmlDesc, int flags) {
        try {
            return (MemorySegment) VirDomainSnapshotCreateXML.CALL.invokeExact(domain, xmlDesc, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSnapshotLookupByName {
        static final MethodHandle CALL =
                Native.link("virDomainSnapshotLookupByName", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virDomainSnapshotLookupByName(MemorySegment domain, MemorySegment name, int flags) {
        try {
            return (MemorySegment) VirDomainSnapshotLookupByName.CALL.invokeExact(domain, name, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSnapshotGetXMLDesc {
        static final MethodHandle CALL =
                Native.link("virDomainSnapshotGetXMLDesc", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virDomainSnapshotGetXMLDesc(MemorySegment snapshot, int flags) {
        try {
            return (MemorySegment) VirDomainSnapshotGetXMLDesc.CALL.invokeExact(snapshot, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSnapshotGetName {
        static final MethodHandle CALL =
                Native.link("virDomainSnapshotGetName", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virDomainSnapshotGetName(MemorySegment snapshot) {
        try {
            return (MemorySegment) VirDomainSnapshotGetName.CALL.invokeExact(snapshot);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSnapshotGetParent {
        static final MethodHandle CALL =
                Native.link("virDomainSnapshotGetParent", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virDomainSnapshotGetParent(MemorySegment snapshot, int flags) {
        try {
            return (MemorySegment) VirDomainSnapshotGetParent.CALL.invokeExact(snapshot, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSnapshotCurrent {
        static final MethodHandle CALL =
                Native.link("virDomainSnapshotCurrent", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virDomainSnapshotCurrent(MemorySegment domain, int flags) {
        try {
            return (MemorySegment) VirDomainSnapshotCurrent.CALL.invokeExact(domain, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSnapshotDelete {
        static final MethodHandle CALL =
                Native.link("virDomainSnapshotDelete", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainSnapshotDelete(MemorySegment snapshot, int flags) {
        try {
            return (int) VirDomainSnapshotDelete.CALL.invokeExact(snapshot, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainRevertToSnapshot {
        static final MethodHandle CALL =
                Native.link("virDomainRevertToSnapshot", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainRevertToSnapshot(MemorySegment snapshot, int flags) {
        try {
            return (int) VirDomainRevertToSnapshot.CALL.invokeExact(snapshot, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSnapshotFree {
        static final MethodHandle CALL =
                Native.link("virDomainSnapshotFree", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virDomainSnapshotFree(MemorySegment snapshot) {
        try {
            return (int) VirDomainSnapshotFree.CALL.invokeExact(snapshot);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSnapshotNum {
        static final MethodHandle CALL =
                Native.link("virDomainSnapshotNum", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainSnapshotNum(MemorySegment domain, int flags) {
        try {
            return (int) VirDomainSnapshotNum.CALL.invokeExact(domain, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSnapshotIsCurrent {
        static final MethodHandle CALL =
                Native.link("virDomainSnapshotIsCurrent", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainSnapshotIsCurrent(MemorySegment snapshot, int flags) {
        try {
            return (int) VirDomainSnapshotIsCurrent.CALL.invokeExact(snapshot, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainSnapshotHasMetadata {
        static final MethodHandle CALL =
                Native.link("virDomainSnapshotHasMetadata", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainSnapshotHasMetadata(MemorySegment snapshot, int flags) {
        try {
            return (int) VirDomainSnapshotHasMetadata.CALL.invokeExact(snapshot, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirDomainHasCurrentSnapshot {
        static final MethodHandle CALL =
                Native.link("virDomainHasCurrentSnapshot", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virDomainHasCurrentSnapshot(MemorySegment domain, int flags) {
        try {
            return (int) VirDomainHasCurrentSnapshot.CALL.invokeExact(domain, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }
}
