package org.karesansui.libvirt;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;

/** glibc's own count of what malloc gave and free did not take back: the heap of Java is not in it. */
final class NativeHeap {
    private static final int MAPPED = 4;
    private static final int IN_USE = 7;

    private NativeHeap() {}

    /**
     * What is held by Java's buffers outside of its heap, in bytes: part of {@link #allocated}. A buffer that nobody uses any
     * more counts until the garbage collector has freed it, in its old generation perhaps for hours.
     */
    static long buffers() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
    }

    /** In bytes. The JVM's compilers take part in it, with up to 28 MB for as long as they work (seen in a soak). */
    static long allocated() {
        var linker = Linker.nativeLinker();
        var layout = MemoryLayout.structLayout(MemoryLayout.sequenceLayout(10, ValueLayout.JAVA_LONG));
        var mallinfo =
                linker.downcallHandle(linker.defaultLookup().findOrThrow("mallinfo2"), FunctionDescriptor.of(layout));
        try (var arena = Arena.ofConfined()) {
            var info = (MemorySegment) mallinfo.invokeExact((SegmentAllocator) arena);
            return info.getAtIndex(ValueLayout.JAVA_LONG, MAPPED) + info.getAtIndex(ValueLayout.JAVA_LONG, IN_USE);
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }
}
