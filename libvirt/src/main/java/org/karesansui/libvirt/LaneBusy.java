package org.karesansui.libvirt;

/** More calls wait for the host than it is worth to queue; this one was not made and may be tried again later. */
public final class LaneBusy extends LibvirtException {
    private static final long serialVersionUID = 1;

    LaneBusy(String lane) {
        super(ErrorCode.OPERATION_TIMEOUT, ErrorDomain.NONE, "Too many calls wait on " + lane);
    }
}
