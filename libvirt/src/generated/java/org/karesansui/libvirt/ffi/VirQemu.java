// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt.ffi;

import static java.lang.foreign.ValueLayout.*;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import javax.annotation.processing.Generated;

/** The functions of libvirt's header libvirt-qemu that the binding uses, as they are in C. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public final class VirQemu {
    private VirQemu() {}

    private static final class VirDomainQemuAgentCommand {
        static final MethodHandle CALL =
                Native.link("virDomainQemuAgentCommand", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    }

    public static MemorySegment virDomainQemuAgentCommand(MemorySegment domain, MemorySegment cmd, int timeout, int flags) {
        try {
            return (MemorySegment) VirDomainQemuAgentCommand.CALL.invokeExact(domain, cmd, timeout, flags);
        } catch (Throwable thrown) {
            throw Native.unexpected(thrown);
        }
    }
}
