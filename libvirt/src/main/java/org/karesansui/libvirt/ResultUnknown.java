package org.karesansui.libvirt;

/**
 * A change was handed to libvirt and its answer never came: it may have happened or not. Read the state before trying again.
 */
public final class ResultUnknown extends LibvirtException {
    private static final long serialVersionUID = 1;

    ResultUnknown(LibvirtException cause) {
        super(cause.code(), cause.domain(), "Whether the change took effect is unknown: " + cause.getMessage());
        initCause(cause);
    }
}
