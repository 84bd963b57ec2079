package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.karesansui.libvirt.ffi.VirDomain.*;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.karesansui.libvirt.ffi.Layouts.DomainIOThreadInfoLayout;
import org.karesansui.libvirt.ffi.Memory;

/** Which processors of the host a domain's threads run on, and its threads for disks. */
public final class DomainPinning {
    private final Domain domain;

    DomainPinning(Domain domain) {
        this.domain = domain;
    }

    /** A thread of its own for disks, and where it may run. */
    public record IoThread(int id, BitSet cpus) {}

    public void pinVcpu(int vcpu, BitSet cpus, AffectFlag... flags) {
        domain.run((self, scratch) -> {
            var map = map(scratch, cpus);
            return virDomainPinVcpuFlags(self, vcpu, map, (int) map.byteSize(), Flag.bits(flags));
        });
    }

    /** Where each virtual CPU may run, on a host with so many processors. */
    public List<BitSet> vcpuPins(int vcpus, int hostCpus, AffectFlag... flags) {
        return domain.with((self, scratch) -> {
            int length = (hostCpus + 7) / 8;
            var maps = scratch.space((long) length * vcpus);
            int count = domain.checked(virDomainGetVcpuPinInfo(self, vcpus, maps, length, Flag.bits(flags)));
            var pins = new ArrayList<BitSet>(count);
            for (int i = 0; i < count; i++) {
                pins.add(bits(maps.asSlice((long) length * i, length)));
            }
            return List.copyOf(pins);
        });
    }

    public void pinEmulator(BitSet cpus, AffectFlag... flags) {
        domain.run((self, scratch) -> {
            var map = map(scratch, cpus);
            return virDomainPinEmulator(self, map, (int) map.byteSize(), Flag.bits(flags));
        });
    }

    /** Where the emulator's own threads may run, on a host with so many processors. */
    public BitSet emulatorPin(int hostCpus, AffectFlag... flags) {
        return domain.with((self, scratch) -> {
            int length = (hostCpus + 7) / 8;
            var map = scratch.space(length);
            domain.checked(virDomainGetEmulatorPinInfo(self, map, length, Flag.bits(flags)));
            return bits(map.asSlice(0, length));
        });
    }

    public List<IoThread> ioThreads(AffectFlag... flags) {
        return domain.with((self, scratch) -> {
            var array = scratch.pointer();
            int count = domain.checked(virDomainGetIOThreadInfo(self, array, Flag.bits(flags)));
            return ioThreads(array.get(ADDRESS, 0), count);
        });
    }

    private static List<IoThread> ioThreads(MemorySegment array, int count) {
        // SAFETY: the array and each entry are ours; freed by the thread that received them, after all is copied.
        try {
            var pointers = Memory.at(array, ADDRESS.byteSize() * count);
            var threads = new ArrayList<IoThread>(count);
            for (int i = 0; i < count; i++) {
                var pointer = pointers.getAtIndex(ADDRESS, i);
                var info = Memory.at(pointer, DomainIOThreadInfoLayout.SIZE);
                var map = Memory.at(
                        info.get(ADDRESS, DomainIOThreadInfoLayout.CPUMAP),
                        info.get(JAVA_INT, DomainIOThreadInfoLayout.CPUMAPLEN));
                threads.add(new IoThread(info.get(JAVA_INT, DomainIOThreadInfoLayout.IOTHREAD_ID), bits(map)));
                virDomainIOThreadInfoFree(pointer);
            }
            return List.copyOf(threads);
        } finally {
            Memory.free(array);
        }
    }

    public void addIoThread(int id, AffectFlag... flags) {
        domain.run((self, scratch) -> virDomainAddIOThread(self, id, Flag.bits(flags)));
    }

    public void deleteIoThread(int id, AffectFlag... flags) {
        domain.run((self, scratch) -> virDomainDelIOThread(self, id, Flag.bits(flags)));
    }

    public void pinIoThread(int id, BitSet cpus, AffectFlag... flags) {
        domain.run((self, scratch) -> {
            var map = map(scratch, cpus);
            return virDomainPinIOThread(self, id, map, (int) map.byteSize(), Flag.bits(flags));
        });
    }

    public void setIoThreadParameters(int id, TypedParams params, AffectFlag... flags) {
        domain.run((self, scratch) ->
                virDomainSetIOThreadParams(self, id, params.in(scratch), params.size(), Flag.bits(flags)));
    }

    private static MemorySegment map(Scratch scratch, BitSet cpus) {
        if (cpus.isEmpty()) {
            throw new IllegalArgumentException("A thread needs a processor to run on");
        }
        return scratch.bytes(cpus.toByteArray());
    }

    private static BitSet bits(MemorySegment map) {
        return BitSet.valueOf(map.toArray(JAVA_BYTE));
    }
}
