package org.karesansui.libvirt.ffi;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;

/** Links names to functions and Java methods to callbacks. */
public final class Native {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final SymbolLookup LIBRARIES =
            library("libvirt.so.0").or(library("libvirt-qemu.so.0")).or(LINKER.defaultLookup());

    private Native() {}

    // Without the library every function is missing, and the first call says so in words.
    private static SymbolLookup library(String name) {
        try {
            // SAFETY: the global arena never unloads the library, so no function pointer outlives it.
            return SymbolLookup.libraryLookup(name, Arena.global());
        } catch (IllegalArgumentException absent) {
            return symbol -> Optional.empty();
        }
    }

    static boolean has(String function) {
        return LIBRARIES.find(function).isPresent();
    }

    /** The function, or one of the same shape that throws {@link MissingFunction}: an older libvirt fails only when asked. */
    static MethodHandle link(String function, FunctionDescriptor descriptor) {
        return LIBRARIES
                .find(function)
                .map(address -> LINKER.downcallHandle(address, descriptor))
                .orElseGet(() -> missing(function, descriptor.toMethodType()));
    }

    static MethodHandle missing(String function, MethodType type) {
        try {
            var creation = MethodHandles.lookup()
                    .findConstructor(MissingFunction.class, MethodType.methodType(void.class, String.class))
                    .bindTo(function);
            var thrower = MethodHandles.throwException(type.returnType(), MissingFunction.class);
            return MethodHandles.dropArguments(
                    MethodHandles.collectArguments(thrower, 0, creation), 0, type.parameterList());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A function pointer for a static method that never throws: an exception that left it would end the JVM.
     *
     * @param lookup of the class that has the method
     */
    public static MemorySegment callback(
            MethodHandles.Lookup lookup, Class<?> owner, String method, FunctionDescriptor descriptor) {
        try {
            var target = lookup.findStatic(owner, method, descriptor.toMethodType());
            // SAFETY: libvirt may call at any time until the process ends, hence the global arena; nobody frees it.
            return LINKER.upcallStub(target, descriptor, Arena.global());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no callback method " + method, e);
        }
    }

    static RuntimeException unexpected(Throwable thrown) {
        if (thrown instanceof RuntimeException exception) {
            return exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(thrown);
    }
}
