package org.karesansui.libvirt.ffi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** The few functions of the C library for a file descriptor that libvirt hands over. */
// WHY NATIVE: the JDK has no public way to use a descriptor that it did not open.
public final class Descriptor {
    private static final MethodHandle READ = io("read");
    private static final MethodHandle WRITE = io("write");
    private static final MethodHandle SHUTDOWN =
            Native.link("shutdown", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
    private static final MethodHandle CLOSE = Native.link("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final int BOTH_WAYS = 2;

    private Descriptor() {}

    private static MethodHandle io(String function) {
        return Native.link(function, FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
    }

    public static long read(int descriptor, MemorySegment buffer, long length) {
        try {
            return (long) READ.invokeExact(descriptor, buffer, length);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    public static long write(int descriptor, MemorySegment buffer, long length) {
        try {
            return (long) WRITE.invokeExact(descriptor, buffer, length);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    /** Ends a connection both ways; a read that waits comes back. */
    public static int shutdown(int descriptor) {
        try {
            return (int) SHUTDOWN.invokeExact(descriptor, BOTH_WAYS);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }

    public static int close(int descriptor) {
        try {
            return (int) CLOSE.invokeExact(descriptor);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }
}
