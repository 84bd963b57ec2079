package org.karesansui.libvirt;

import java.time.Duration;

/** The host did not answer in time. A read has no effect, so nothing is unknown about it; it may be tried again later. */
public final class CallOverdue extends LibvirtException {
    private static final long serialVersionUID = 1;

    CallOverdue(String lane, Duration deadline) {
        super(
                ErrorCode.OPERATION_TIMEOUT,
                ErrorDomain.NONE,
                "No answer on %s within %d ms".formatted(lane, deadline.toMillis()));
    }
}
