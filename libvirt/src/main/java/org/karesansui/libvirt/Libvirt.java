package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import org.karesansui.libvirt.ffi.MissingFunction;
import org.karesansui.libvirt.ffi.Native;
import org.karesansui.libvirt.ffi.VirError;
import org.karesansui.libvirt.ffi.VirEvent;
import org.karesansui.libvirt.ffi.VirHost;

/** The library itself. Its event loop is one of the process, hence the static state. */
public final class Libvirt {
    private static final System.Logger LOG = System.getLogger(Libvirt.class.getName());

    private static boolean started;

    private Libvirt() {}

    /**
     * Starts the library and its event loop, once. Must be done before the first connection is opened (Connection does):
     * one opened earlier would have neither keepalive nor events.
     */
    public static synchronized void start() {
        if (started) {
            return;
        }
        try {
            begin();
        } catch (MissingFunction e) {
            throw new UnsupportedByLibvirt(
                    "libvirt.so.0 cannot be loaded; the package libvirt0 has it. " + e.getMessage());
        }
        started = true;
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

    private static void begin() {
        // Without a function of ours libvirt writes every error to the standard error of the process.
        var silent = Native.callback(
                MethodHandles.lookup(), Libvirt.class, "ignore", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));
        VirError.virSetErrorFunc(MemorySegment.NULL, silent);
        if (VirHost.virInitialize() < 0 || VirEvent.virEventRegisterDefaultImpl() < 0) {
            throw Failures.last();
        }
        Thread.ofPlatform().daemon().name("libvirt-events").start(Libvirt::loop);
    }

    static void ignore(MemorySegment context, MemorySegment error) {
        // errors are read where they happen
    }

    private static void loop() {
        int failures = 0;
        while (true) {
            if (VirEvent.virEventRunDefaultImpl() >= 0) {
                failures = 0;
            } else {
                failures++;
                LOG.log(
                        System.Logger.Level.WARNING,
                        "libvirt's event loop failed: {0}",
                        Failures.last().getMessage());
                // A loop that fails at once must not burn a processor; a second at most, events wait no longer.
                java.util.concurrent.locks.LockSupport.parkNanos(Math.min(failures, 100) * 10_000_000L);
            }
        }
    }

    static void refuseVirtualThread() {
        if (Thread.currentThread().isVirtual()) {
            throw new IllegalStateException("libvirt is called on platform threads only: use a lane of Hypervisor");
        }
    }
}
