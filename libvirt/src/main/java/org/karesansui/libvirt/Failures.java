package org.karesansui.libvirt;

import org.karesansui.libvirt.ffi.Memory;

/** Turns libvirt's last error into an exception. To be asked in the thread of the failed call, straight after it. */
final class Failures {
    private Failures() {}

    static LibvirtException last() {
        return exception(Memory.lastError());
    }

    static LibvirtException exception(Memory.NativeError error) {
        // A failure without an error is still a failure.
        var message = error.message().isEmpty() ? "libvirt failed without saying why" : error.message();
        return new LibvirtException(error.code(), error.domain(), message);
    }
}
