package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirDomain.virConnectDomainEventDeregisterAny;
import static org.karesansui.libvirt.ffi.VirDomain.virConnectDomainEventRegisterAny;
import static org.karesansui.libvirt.ffi.VirHost.virConnectRegisterCloseCallback;
import static org.karesansui.libvirt.ffi.VirHost.virConnectUnregisterCloseCallback;
import static org.karesansui.libvirt.ffi.VirNetwork.virConnectNetworkEventDeregisterAny;
import static org.karesansui.libvirt.ffi.VirNetwork.virConnectNetworkEventRegisterAny;
import static org.karesansui.libvirt.ffi.VirNodedev.virConnectNodeDeviceEventDeregisterAny;
import static org.karesansui.libvirt.ffi.VirNodedev.virConnectNodeDeviceEventRegisterAny;
import static org.karesansui.libvirt.ffi.VirSecret.virConnectSecretEventDeregisterAny;
import static org.karesansui.libvirt.ffi.VirSecret.virConnectSecretEventRegisterAny;
import static org.karesansui.libvirt.ffi.VirStorage.virConnectStoragePoolEventDeregisterAny;
import static org.karesansui.libvirt.ffi.VirStorage.virConnectStoragePoolEventRegisterAny;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * What one connection has registered. libvirt counts a reference on the connection for each registration, so all must end
 * before the connection is closed, or its socket stays open.
 */
final class Subscriptions {
    private static final int LIFECYCLE = 0;
    private static final int SECOND = 1; // pool refresh, device update, secret value

    private final Lifeline lifeline;
    private final List<Runnable> endings = new ArrayList<>();
    private boolean begun;

    Subscriptions(Lifeline lifeline) {
        this.lifeline = lifeline;
    }

    /** Registers for the end of the connection and, where asked, for all other events. */
    synchronized void begin(MemorySegment connection, EventSink sink, boolean everything) {
        if (begun) {
            throw new IllegalStateException("This connection has a subscription already");
        }
        begun = true;
        long number = Callbacks.add(event -> {
            if (event instanceof LibvirtEvent.ConnectionClosed) {
                lifeline.lose();
            }
            sink.accept(event);
        });
        endings.add(() -> Callbacks.remove(number));
        var opaque = Callbacks.opaque(number);
        register(
                () -> virConnectRegisterCloseCallback(connection, HostCallbacks.CLOSED, opaque, MemorySegment.NULL),
                callback -> virConnectUnregisterCloseCallback(connection, HostCallbacks.CLOSED));
        if (everything) {
            domainEvents(connection, opaque);
            hostEvents(connection, opaque);
        }
    }

    private void domainEvents(MemorySegment connection, MemorySegment opaque) {
        for (var callback : DomainCallbacks.ALL) {
            register(
                    () -> virConnectDomainEventRegisterAny(
                            connection,
                            MemorySegment.NULL,
                            callback.event(),
                            callback.function(),
                            opaque,
                            MemorySegment.NULL),
                    id -> virConnectDomainEventDeregisterAny(connection, id));
        }
    }

    private void hostEvents(MemorySegment connection, MemorySegment opaque) {
        var none = MemorySegment.NULL;
        register(
                () -> virConnectNetworkEventRegisterAny(
                        connection, none, LIFECYCLE, HostCallbacks.NETWORK_LIFECYCLE, opaque, none),
                id -> virConnectNetworkEventDeregisterAny(connection, id));
        pool(connection, LIFECYCLE, HostCallbacks.POOL_LIFECYCLE, opaque);
        pool(connection, SECOND, HostCallbacks.POOL_REFRESH, opaque);
        device(connection, LIFECYCLE, HostCallbacks.DEVICE_LIFECYCLE, opaque);
        device(connection, SECOND, HostCallbacks.DEVICE_UPDATE, opaque);
        secret(connection, LIFECYCLE, HostCallbacks.SECRET_LIFECYCLE, opaque);
        secret(connection, SECOND, HostCallbacks.SECRET_VALUE, opaque);
    }

    private void pool(MemorySegment connection, int event, MemorySegment stub, MemorySegment opaque) {
        var none = MemorySegment.NULL;
        register(
                () -> virConnectStoragePoolEventRegisterAny(connection, none, event, stub, opaque, none),
                id -> virConnectStoragePoolEventDeregisterAny(connection, id));
    }

    private void device(MemorySegment connection, int event, MemorySegment stub, MemorySegment opaque) {
        var none = MemorySegment.NULL;
        register(
                () -> virConnectNodeDeviceEventRegisterAny(connection, none, event, stub, opaque, none),
                id -> virConnectNodeDeviceEventDeregisterAny(connection, id));
    }

    private void secret(MemorySegment connection, int event, MemorySegment stub, MemorySegment opaque) {
        var none = MemorySegment.NULL;
        register(
                () -> virConnectSecretEventRegisterAny(connection, none, event, stub, opaque, none),
                id -> virConnectSecretEventDeregisterAny(connection, id));
    }

    @FunctionalInterface
    private interface Ending {
        int of(int callback);
    }

    private void register(IntSupplier registration, Ending ending) {
        int callback = registration.getAsInt();
        if (callback >= 0) {
            endings.add(() -> ending.of(callback));
            return;
        }
        var failure = lifeline.failure();
        // A driver without such objects, or an older daemon without such an event, simply has none to tell.
        if (!failure.is(ErrorCode.NO_SUPPORT) && !failure.is(ErrorCode.INVALID_ARG)) {
            throw failure;
        }
    }

    /** Ends all. On a lost connection libvirt's answers say nothing, and the local side is cleared all the same. */
    synchronized void close() {
        endings.reversed().forEach(Runnable::run);
        endings.clear();
    }
}
