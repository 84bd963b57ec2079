package org.karesansui.libvirt;

/** The installed libvirt is too old to have the function; its code is {@link ErrorCode#NO_SUPPORT}. */
public final class UnsupportedByLibvirt extends LibvirtException {
    private static final long serialVersionUID = 1;

    UnsupportedByLibvirt(String message) {
        super(ErrorCode.NO_SUPPORT, ErrorDomain.NONE, message);
    }
}
