package org.karesansui.libvirt;

/** There is no connection to the host now; the call was not made. */
public final class HypervisorDown extends LibvirtException {
    private static final long serialVersionUID = 1;

    HypervisorDown(String host, String reason) {
        super(ErrorCode.NO_CONNECT, ErrorDomain.NONE, "There is no connection to %s: %s".formatted(host, reason));
    }
}
