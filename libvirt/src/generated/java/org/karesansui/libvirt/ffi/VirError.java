// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt.ffi;

import static java.lang.foreign.ValueLayout.*;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import javax.annotation.processing.Generated;

/** The functions of libvirt's header virterror that the binding uses, as they are in C. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public final class VirError {
    private VirError() {}

    private static final class VirGetLastError {
        static final MethodHandle CALL =
                Native.link("virGetLastError", FunctionDescriptor.of(ADDRESS));
    }

    public static MemorySegment virGetLastError() {
        try {
            return (MemorySegment) VirGetLastError.CALL.invokeExact();
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirSetErrorFunc {
        static final MethodHandle CALL =
                Native.link("virSetErrorFunc", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));
    }

    public static void virSetErrorFunc(MemorySegment userData, MemorySegment handler) {
        try {
            VirSetErrorFunc.CALL.invokeExact(userData, handler);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }
}
