package org.karesansui.libvirt;

/**
 * libvirt refused or failed. The code says what (see {@link ErrorCode}), the domain which part of libvirt said it (see
 * {@link ErrorDomain}), the message is libvirt's own sentence, in the language of its process: decide by the code.
 */
public class LibvirtException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;
    private final int domain;

    public LibvirtException(int code, int domain, String message) {
        super(message);
        this.code = code;
        this.domain = domain;
    }

    /** A number of {@link ErrorCode}, or one that a newer libvirt added. */
    public final int code() {
        return code;
    }

    /** A number of {@link ErrorDomain}, or one that a newer libvirt added. */
    public final int domain() {
        return domain;
    }

    public final boolean is(int errorCode) {
        return code == errorCode;
    }
}
