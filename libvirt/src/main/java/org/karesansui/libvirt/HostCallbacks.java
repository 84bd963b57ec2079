package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.karesansui.libvirt.ffi.VirNetwork.virNetworkGetName;
import static org.karesansui.libvirt.ffi.VirNetwork.virNetworkGetUUID;
import static org.karesansui.libvirt.ffi.VirNodedev.virNodeDeviceGetName;
import static org.karesansui.libvirt.ffi.VirSecret.virSecretGetUUID;
import static org.karesansui.libvirt.ffi.VirStorage.virStoragePoolGetName;
import static org.karesansui.libvirt.ffi.VirStorage.virStoragePoolGetUUID;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.karesansui.libvirt.ffi.Memory;
import org.karesansui.libvirt.ffi.Native;

/**
 * The callbacks of all that is not a domain: one stub for each kind, for all connections and for ever.
 *
 * <p>SAFETY: libvirt owns the object for the time of the callback; what is wanted of it is copied at once, on the event
 * thread, and nothing is freed.
 */
final class HostCallbacks {
    private static final FunctionDescriptor LIFECYCLE =
            FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS);
    private static final FunctionDescriptor PLAIN = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS);

    static final MemorySegment NETWORK_LIFECYCLE = stub("networkLifecycle", LIFECYCLE);
    static final MemorySegment POOL_LIFECYCLE = stub("poolLifecycle", LIFECYCLE);
    static final MemorySegment POOL_REFRESH = stub("poolRefresh", PLAIN);
    static final MemorySegment DEVICE_LIFECYCLE = stub("deviceLifecycle", LIFECYCLE);
    static final MemorySegment DEVICE_UPDATE = stub("deviceUpdate", PLAIN);
    static final MemorySegment SECRET_LIFECYCLE = stub("secretLifecycle", LIFECYCLE);
    static final MemorySegment SECRET_VALUE = stub("secretValue", PLAIN);
    static final MemorySegment CLOSED = stub("closed", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS));

    private HostCallbacks() {}

    private static MemorySegment stub(String method, FunctionDescriptor descriptor) {
        return Native.callback(MethodHandles.lookup(), HostCallbacks.class, method, descriptor);
    }

    private static UUID uuid(ToIntFunction<MemorySegment> read) {
        try (var scratch = new Scratch()) {
            var bytes = scratch.space(16);
            if (read.applyAsInt(bytes) < 0) {
                throw Failures.last();
            }
            return Memory.uuid(bytes);
        }
    }

    static void networkLifecycle(MemorySegment c, MemorySegment network, int event, int detail, MemorySegment opaque) {
        Callbacks.deliver(
                opaque,
                () -> new LibvirtEvent.NetworkLifecycle(
                        uuid(bytes -> virNetworkGetUUID(network, bytes)),
                        Memory.borrowedOrEmpty(virNetworkGetName(network)),
                        NetworkEventType.of(event)));
    }

    static void poolLifecycle(MemorySegment c, MemorySegment pool, int event, int detail, MemorySegment opaque) {
        Callbacks.deliver(
                opaque,
                () -> new LibvirtEvent.PoolLifecycle(
                        uuid(bytes -> virStoragePoolGetUUID(pool, bytes)),
                        Memory.borrowedOrEmpty(virStoragePoolGetName(pool)),
                        PoolEventType.of(event)));
    }

    static void poolRefresh(MemorySegment c, MemorySegment pool, MemorySegment opaque) {
        Callbacks.deliver(
                opaque,
                () -> new LibvirtEvent.PoolRefresh(
                        uuid(bytes -> virStoragePoolGetUUID(pool, bytes)),
                        Memory.borrowedOrEmpty(virStoragePoolGetName(pool))));
    }

    static void deviceLifecycle(MemorySegment c, MemorySegment device, int event, int detail, MemorySegment opaque) {
        Callbacks.deliver(
                opaque,
                () -> new LibvirtEvent.NodeDeviceLifecycle(
                        Memory.borrowedOrEmpty(virNodeDeviceGetName(device)), NodeDeviceEventType.of(event)));
    }

    static void deviceUpdate(MemorySegment c, MemorySegment device, MemorySegment opaque) {
        Callbacks.deliver(
                opaque, () -> new LibvirtEvent.NodeDeviceUpdate(Memory.borrowedOrEmpty(virNodeDeviceGetName(device))));
    }

    static void secretLifecycle(MemorySegment c, MemorySegment secret, int event, int detail, MemorySegment opaque) {
        Callbacks.deliver(
                opaque,
                () -> new LibvirtEvent.SecretLifecycle(
                        uuid(bytes -> virSecretGetUUID(secret, bytes)), SecretEventType.of(event)));
    }

    static void secretValue(MemorySegment c, MemorySegment secret, MemorySegment opaque) {
        Callbacks.deliver(
                opaque, () -> new LibvirtEvent.SecretValueChanged(uuid(bytes -> virSecretGetUUID(secret, bytes))));
    }

    static void closed(MemorySegment c, int reason, MemorySegment opaque) {
        Callbacks.deliver(opaque, () -> new LibvirtEvent.ConnectionClosed(CloseReason.of(reason)));
    }
}
