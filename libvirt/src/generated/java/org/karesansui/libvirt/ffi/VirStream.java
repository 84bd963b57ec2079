// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt.ffi;

import static java.lang.foreign.ValueLayout.*;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import javax.annotation.processing.Generated;

/** The functions of libvirt's header libvirt-stream that the binding uses, as they are in C. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public final class VirStream {
    private VirStream() {}

    private static final class VirStreamNew {
        static final MethodHandle CALL =
                Native.link("virStreamNew", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    }

    public static MemorySegment virStreamNew(MemorySegment conn, int flags) {
        try {
            return (MemorySegment) VirStreamNew.CALL.invokeExact(conn, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStreamRecv {
        static final MethodHandle CALL =
                Native.link("virStreamRecv", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG));
    }

    public static int virStreamRecv(MemorySegment stream, MemorySegment data, long nbytes) {
        try {
            return (int) VirStreamRecv.CALL.invokeExact(stream, data, nbytes);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStreamSend {
        static final MethodHandle CALL =
                Native.link("virStreamSend", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG));
    }

    public static int virStreamSend(MemorySegment stream, MemorySegment data, long nbytes) {
        try {
            return (int) VirStreamSend.CALL.invokeExact(stream, data, nbytes);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStreamRecvFlags {
        static final MethodHandle CALL =
                Native.link("virStreamRecvFlags", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT));
    }

    public static int virStreamRecvFlags(MemorySegment stream, MemorySegment data, long nbytes, int flags) {
        try {
            return (int) VirStreamRecvFlags.CALL.invokeExact(stream, data, nbytes, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStreamRecvHole {
        static final MethodHandle CALL =
                Native.link("virStreamRecvHole", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    }

    public static int virStreamRecvHole(MemorySegment stream, MemorySegment length, int flags) {
        try {
            return (int) VirStreamRecvHole.CALL.invokeExact(stream, length, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStreamSendHole {
        static final MethodHandle CALL =
                Native.link("virStreamSendHole", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
    }

    public static int virStreamSendHole(MemorySegment stream, long length, int flags) {
        try {
            return (int) VirStreamSendHole.CALL.invokeExact(stream, length, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStreamEventAddCallback {
        static final MethodHandle CALL =
                Native.link("virStreamEventAddCallback", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
    }

    public static int virStreamEventAddCallback(MemorySegment stream, int events, MemorySegment cb, MemorySegment opaque, MemorySegment ff) {
        try {
            return (int) VirStreamEventAddCallback.CALL.invokeExact(stream, events, cb, opaque, ff);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStreamAbort {
        static final MethodHandle CALL =
                Native.link("virStreamAbort", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virStreamAbort(MemorySegment stream) {
        try {
            return (int) VirStreamAbort.CALL.invokeExact(stream);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStreamFree {
        static final MethodHandle CALL =
                Native.link("virStreamFree", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virStreamFree(MemorySegment stream) {
        try {
            return (int) VirStreamFree.CALL.invokeExact(stream);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStreamFinish {
        static final MethodHandle CALL =
                Native.link("virStreamFinish", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virStreamFinish(MemorySegment stream) {
        try {
            return (int) VirStreamFinish.CALL.invokeExact(stream);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStreamEventUpdateCallback {
        static final MethodHandle CALL =
                Native.link("virStreamEventUpdateCallback", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    public static int virStreamEventUpdateCallback(MemorySegment stream, int events) {
        try {
            return (int) VirStreamEventUpdateCallback.CALL.invokeExact(stream, events);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    private static final class VirStreamEventRemoveCallback {
        static final MethodHandle CALL =
                Native.link("virStreamEventRemoveCallback", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }

    public static int virStreamEventRemoveCallback(MemorySegment stream) {
        try {
            return (int) VirStreamEventRemoveCallback.CALL.invokeExact(stream);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }
}
