package org.karesansui.libvirt;

/** The connection broke, or the handle belongs to one that did. Whether a call that was under way took effect is unknown. */
public final class ConnectionLost extends LibvirtException {
    private static final long serialVersionUID = 1;

    private final boolean underWay;

    ConnectionLost(String message, boolean underWay) {
        super(ErrorCode.INTERNAL_ERROR, ErrorDomain.RPC, message);
        this.underWay = underWay;
    }

    /** True where the call had been handed to libvirt; false where it was never made. */
    public boolean underWay() {
        return underWay;
    }
}
