// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt.ffi;

import static java.lang.foreign.ValueLayout.*;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import javax.annotation.processing.Generated;

/** The functions of libvirt's header libvirt-nwfilter that the binding uses, as they are in C. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public final class VirNwfilter {
    private VirNwfilter() {}

    private static final class VirConnectListAllNWFilters {
        static final MethodHandle CALL =
                Native.link("virConnectListAllNWFilters", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virConnectListAllNWFilters(MemorySegment conn, MemorySegment filters, int flags) {
        try {
            return (int) VirConnectListAllNWFilters.CALL.invokeExact(conn, filters, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNWFilterDefineXML {
        static final MethodHandle CALL =
                Native.link("virNWFilterDefineXML", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    }

    public static MemorySegment virNWFilterDefineXML(MemorySegment conn, MemorySegment xmlDesc) {
        try {
            return (MemorySegment) VirNWFilterDefineXML.CALL.invokeExact(conn, xmlDesc);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirConnectListAllNWFilterBindings {
        static final MethodHandle CALL =
                Native.link("virConnectListAllNWFilterBindings", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virConnectListAllNWFilterBindings(MemorySegment conn, MemorySegment bindings, int flags) {
        try {
            return (int) VirConnectListAllNWFilterBindings.CALL.invokeExact(conn, bindings, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNWFilterLookupByName {
        static final MethodHandle CALL =
                Native.link("virNWFilterLookupByName", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    }

    public static MemorySegment virNWFilterLookupByName(MemorySegment conn, MemorySegment name) {
        try {
            return (MemorySegment) VirNWFilterLookupByName.CALL.invokeExact(conn, name);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNWFilterLookupByUUID {
        static final MethodHandle CALL =
                Native.link("virNWFilterLookupByUUID", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    }

    public static MemorySegment virNWFilterLookupByUUID(MemorySegment conn, MemorySegment uuid) {
        try {
            return (MemorySegment) VirNWFilterLookupByUUID.CALL.invokeExact(conn, uuid);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNWFilterGetName {
        static final MethodHandle CALL =
                Native.link("virNWFilterGetName", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virNWFilterGetName(MemorySegment nwfilter) {
        try {
            return (MemorySegment) VirNWFilterGetName.CALL.invokeExact(nwfilter);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNWFilterGetUUID {
        static final MethodHandle CALL =
                Native.link("virNWFilterGetUUID", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    }

    public static int virNWFilterGetUUID(MemorySegment nwfilter, MemorySegment uuid) {
        try {
            return (int) VirNWFilterGetUUID.CALL.invokeExact(nwfilter, uuid);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNWFilterGetXMLDesc {
        static final MethodHandle CALL =
                Native.link("virNWFilterGetXMLDesc", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virNWFilterGetXMLDesc(MemorySegment nwfilter, int flags) {
        try {
            return (MemorySegment) VirNWFilterGetXMLDesc.CALL.invokeExact(nwfilter, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNWFilterUndefine {
        static final MethodHandle CALL =
                Native.link("virNWFilterUndefine", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virNWFilterUndefine(MemorySegment nwfilter) {
        try {
            return (int) VirNWFilterUndefine.CALL.invokeExact(nwfilter);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNWFilterFree {
        static final MethodHandle CALL =
                Native.link("virNWFilterFree", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virNWFilterFree(MemorySegment nwfilter) {
        try {
            return (int) VirNWFilterFree.CALL.invokeExact(nwfilter);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNWFilterBindingLookupByPortDev {
        static final MethodHandle CALL =
                Native.link("virNWFilterBindingLookupByPortDev", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    }

    public static MemorySegment virNWFilterBindingLookupByPortDev(MemorySegment conn, MemorySegment portdev) {
        try {
            return (MemorySegment) VirNWFilterBindingLookupByPortDev.CALL.invokeExact(conn, portdev);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNWFilterBindingCreateXML {
        static final MethodHandle CALL =
                Native.link("virNWFilterBindingCreateXML", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virNWFilterBindingCreateXML(MemorySegment conn, MemorySegment xml, int flags) {
        try {
            return (MemorySegment) VirNWFilterBindingCreateXML.CALL.invokeExact(conn, xml, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNWFilterBindingGetPortDev {
        static final MethodHandle CALL =
                Native.link("virNWFilterBindingGetPortDev", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virNWFilterBindingGetPortDev(MemorySegment binding) {
        try {
            return (MemorySegment) VirNWFilterBindingGetPortDev.CALL.invokeExact(binding);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNWFilterBindingGetFilterName {
        static final MethodHandle CALL =
                Native.link("virNWFilterBindingGetFilterName", FunctionDescriptor.of(ADDRESS, ADDRESS));
    }

    public static MemorySegment virNWFilterBindingGetFilterName(MemorySegment binding) {
        try {
            return (MemorySegment) VirNWFilterBindingGetFilterName.CALL.invokeExact(binding);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNWFilterBindingGetXMLDesc {
        static final MethodHandle CALL =
                Native.link("virNWFilterBindingGetXMLDesc", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virNWFilterBindingGetXMLDesc(MemorySegment binding, int flags) {
        try {
            return (MemorySegment) VirNWFilterBindingGetXMLDesc.CALL.invokeExact(binding, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNWFilterBindingDelete {
        static final MethodHandle CALL =
                Native.link("virNWFilterBindingDelete", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virNWFilterBindingDelete(MemorySegment binding) {
        try {
            return (int) VirNWFilterBindingDelete.CALL.invokeExact(binding);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirNWFilterBindingFree {
        static final MethodHandle CALL =
                Native.link("virNWFilterBindingFree", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virNWFilterBindingFree(MemorySegment binding) {
        try {
            return (int) VirNWFilterBindingFree.CALL.invokeExact(binding);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }
}
