package org.karesansui.libvirt.ffi;

/** The installed libvirt has no function of this name: it is older than the description the binding was made from. */
public final class MissingFunction extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MissingFunction(String function) {
        super("The installed libvirt has no " + function);
    }
}
