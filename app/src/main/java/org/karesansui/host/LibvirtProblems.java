package org.karesansui.host;

import java.util.Optional;
import org.karesansui.libvirt.ConnectionLost;
import org.karesansui.libvirt.ErrorCode;
import org.karesansui.libvirt.HypervisorDown;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.libvirt.ResultUnknown;
import org.karesansui.problem.Problem;
import org.karesansui.problem.ProblemCode;

/**
 * Gives libvirt's errors a face: by their code, never by their text, which is in the language of libvirt's process.
 * libvirt's own sentence is always shown, since it says most.
 */
public final class LibvirtProblems {
    private LibvirtProblems() {}

    /** The problem of a failure that came from libvirt; empty for any other. */
    public static Optional<Problem> of(Throwable failure) {
        if (failure instanceof LibvirtException exception) {
            return Optional.of(new Problem(exception, code(exception), sentence(exception)));
        }
        return Optional.empty();
    }

    private static String sentence(LibvirtException exception) {
        return String.valueOf(exception.getMessage());
    }

    private static ProblemCode code(LibvirtException exception) {
        if (exception instanceof ResultUnknown) {
            return HostProblem.LIBVIRT_RESULT_UNKNOWN;
        }
        if (exception instanceof ConnectionLost || exception instanceof HypervisorDown) {
            return HostProblem.HOST_DOWN;
        }
        return switch (exception.code()) {
            case ErrorCode.NO_DOMAIN,
                    ErrorCode.NO_NETWORK,
                    ErrorCode.NO_STORAGE_POOL,
                    ErrorCode.NO_STORAGE_VOL,
                    ErrorCode.NO_DOMAIN_SNAPSHOT,
                    ErrorCode.NO_NODE_DEVICE,
                    ErrorCode.NO_INTERFACE,
                    ErrorCode.NO_NWFILTER,
                    ErrorCode.NO_SECRET -> HostProblem.LIBVIRT_NOT_FOUND;
            case ErrorCode.XML_ERROR,
                    ErrorCode.XML_DETAIL,
                    ErrorCode.XML_INVALID_SCHEMA,
                    ErrorCode.INVALID_ARG,
                    ErrorCode.CONFIG_UNSUPPORTED -> HostProblem.LIBVIRT_INVALID;
            case ErrorCode.AUTH_FAILED, ErrorCode.ACCESS_DENIED, ErrorCode.AUTH_CANCELLED -> HostProblem.LIBVIRT_DENIED;
            case ErrorCode.NO_SUPPORT, ErrorCode.OPERATION_UNSUPPORTED, ErrorCode.ARGUMENT_UNSUPPORTED ->
                HostProblem.LIBVIRT_UNSUPPORTED;
            case ErrorCode.AGENT_UNRESPONSIVE, ErrorCode.OPERATION_TIMEOUT -> HostProblem.LIBVIRT_TIMEOUT;
            default -> HostProblem.LIBVIRT_REFUSED;
        };
    }
}
