package org.karesansui.host;

import org.karesansui.problem.ProblemCode;

/** What can go wrong with a host. */
public enum HostProblem implements ProblemCode {
    HOST_NAME_INVALID(400),
    /** Neither NAME=URI nor a URI. */
    HOST_ADDRESS_INVALID(400),
    HOST_NOT_FOUND(404),
    /** Its arguments are what was asked for and the host. */
    HOST_GUEST_NOT_FOUND(404),
    /** The host is known, but libvirt on it cannot be reached now; its arguments are the host and the reason. */
    HOST_DOWN(503),
    /** libvirt refused; its arguments are libvirt's own sentence and error number. */
    LIBVIRT_REFUSED(409),
    /** libvirt does not know the object that was named. */
    LIBVIRT_NOT_FOUND(404),
    /** libvirt finds fault with what it was asked; its argument is libvirt's own sentence. */
    LIBVIRT_INVALID(422),
    /** This libvirt, or this hypervisor driver, lacks the function. */
    LIBVIRT_UNSUPPORTED(501),
    /** libvirt or the guest did not answer in time; asking again may succeed. */
    LIBVIRT_TIMEOUT(503),
    /** libvirt does not let this console in. */
    LIBVIRT_DENIED(403),
    /** The connection broke while a change was under way: whether it happened is not known. */
    LIBVIRT_RESULT_UNKNOWN(503);

    private final int status;

    HostProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
