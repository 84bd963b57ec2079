// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt.ffi;

import static java.lang.foreign.ValueLayout.*;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import javax.annotation.processing.Generated;

/** The functions of libvirt's header libvirt-event that the binding uses, as they are in C. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public final class VirEvent {
    private VirEvent() {}

    private static final class VirEventRegisterDefaultImpl {
        static final MethodHandle CALL =
                Native.link("virEventRegisterDefaultImpl", FunctionDescriptor.of(JAVA_INT));
    }

    public static int virEventRegisterDefaultImpl() {
        try {
            return (int) VirEventRegisterDefaultImpl.CALL.invokeExact();
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirEventRunDefaultImpl {
        static final MethodHandle CALL =
                Native.link("virEventRunDefaultImpl", FunctionDescriptor.of(JAVA_INT));
    }

    public static int virEventRunDefaultImpl() {
        try {
            return (int) VirEventRunDefaultImpl.CALL.invokeExact();
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirEventAddTimeout {
        static final MethodHandle CALL =
                Native.link("virEventAddTimeout", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
    }

    public static int virEventAddTimeout(int timeout, MemorySegment cb, MemorySegment opaque, MemorySegment ff) {
        try {
            return (int) VirEventAddTimeout.CALL.invokeExact(timeout, cb, opaque, ff);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirEventUpdateTimeout {
        static final MethodHandle CALL =
                Native.link("virEventUpdateTimeout", FunctionDescriptor.ofVoid(JAVA_INT, JAVA_INT));
    }

    public static void virEventUpdateTimeout(int timer, int timeout) {
        try {
            VirEventUpdateTimeout.CALL.invokeExact(timer, timeout);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }
}
