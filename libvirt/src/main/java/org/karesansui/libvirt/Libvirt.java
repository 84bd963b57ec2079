package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;
import org.karesansui.libvirt.ffi.MissingFunction;
import org.karesansui.libvirt.ffi.Native;
import org.karesansui.libvirt.ffi.VirError;
import org.karesansui.libvirt.ffi.VirHost;

/** The library itself. Its event loop is one of the process, hence the static state. */
public final class Libvirt {
    private static @Nullable EventLoop loop;

    private Libvirt() {}

    /**
     * Starts the library and its event loop, once. Must be done before the first connection is opened (Connection does):
     * one opened earlier would have neither keepalive nor events.
     */
    public static void start() {
        loop();
    }

    static synchronized EventLoop loop() {
        var running = loop;
        if (running != null) {
            return running;
        }
        try {
            running = begin();
        } catch (MissingFunction e) {
            throw new UnsupportedByLibvirt(
                    "libvirt.so.0 cannot be loaded; the package libvirt0 has it. " + e.getMessage());
        }
        loop = running;
        return running;
    }

    /** The version of the installed client library, as major * 1,000,000 + minor * 1,000 + release. */
    public static long version() {
        start();
        try (var scratch = new Scratch()) {
            var version = scratch.longNumber();
            if (VirHost.virGetVersion(version, MemorySegment.NULL, MemorySegment.NULL) < 0) {
                throw Failures.last();
            }
            return version.get(JAVA_LONG, 0);
        }
    }

    private static EventLoop begin() {
        // Without a function of ours libvirt writes every error to the standard error of the process.
        var silent = Native.callback(
                MethodHandles.lookup(), Libvirt.class, "ignore", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));
        VirError.virSetErrorFunc(MemorySegment.NULL, silent);
        if (VirHost.virInitialize() < 0) {
            throw Failures.last();
        }
        return EventLoop.begin();
    }

    static void ignore(MemorySegment context, MemorySegment error) {
        // errors are read where they happen
    }

    static void refuseVirtualThread() {
        if (Thread.currentThread().isVirtual()) {
            throw new IllegalStateException("libvirt is called on platform threads only: use a lane of Hypervisor");
        }
    }
}
