package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.karesansui.libvirt.ffi.VirDomain.*;
import static org.karesansui.libvirt.ffi.VirQemu.virDomainQemuAgentCommand;

import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.karesansui.libvirt.ffi.Layouts.DomainFSInfoLayout;
import org.karesansui.libvirt.ffi.Layouts.DomainIPAddressLayout;
import org.karesansui.libvirt.ffi.Layouts.DomainInterfaceLayout;
import org.karesansui.libvirt.ffi.Memory;

/**
 * What the guest says of itself, mostly through the agent inside it: texts are the guest's own and not to be trusted. Fails
 * with {@link ErrorCode#AGENT_UNRESPONSIVE} where none answers.
 */
public final class DomainAgent {
    private static final int BLOCK = -2;

    private final Domain domain;

    DomainAgent(Domain domain) {
        this.domain = domain;
    }

    /** An interface as seen from where was asked; {@code mac} may be empty. */
    public record GuestInterface(String name, String mac, List<IpAddress> addresses) {}

    /** A mounted file system and the disks it is on. */
    public record FileSystem(String mountPoint, String name, String type, List<String> disks) {}

    public List<GuestInterface> interfaceAddresses(AddressSource source) {
        return domain.with((self, scratch) -> {
            var array = scratch.pointer();
            int count = domain.checked(virDomainInterfaceAddresses(self, array, source.number(), 0));
            // SAFETY: the array and each entry are ours; freed by the thread that received them, after all is copied.
            var pointer = array.get(ADDRESS, 0);
            try {
                var pointers = Memory.at(pointer, ADDRESS.byteSize() * count);
                var interfaces = new ArrayList<GuestInterface>(count);
                for (int i = 0; i < count; i++) {
                    var entry = pointers.getAtIndex(ADDRESS, i);
                    interfaces.add(guestInterface(Memory.at(entry, DomainInterfaceLayout.SIZE)));
                    virDomainInterfaceFree(entry);
                }
                return List.copyOf(interfaces);
            } finally {
                Memory.free(pointer);
            }
        });
    }

    private static GuestInterface guestInterface(MemorySegment entry) {
        int count = entry.get(JAVA_INT, DomainInterfaceLayout.NADDRS);
        // SAFETY: one block of so many addresses, freed with its interface.
        var block = Memory.at(entry.get(ADDRESS, DomainInterfaceLayout.ADDRS), DomainIPAddressLayout.SIZE * count);
        var addresses = new ArrayList<IpAddress>(count);
        for (int i = 0; i < count; i++) {
            long at = DomainIPAddressLayout.SIZE * i;
            addresses.add(new IpAddress(
                    AddressType.of(block.get(JAVA_INT, at + DomainIPAddressLayout.TYPE)),
                    Memory.borrowedOrEmpty(block.get(ADDRESS, at + DomainIPAddressLayout.ADDR)),
                    block.get(JAVA_INT, at + DomainIPAddressLayout.PREFIX)));
        }
        return new GuestInterface(
                Memory.borrowedOrEmpty(entry.get(ADDRESS, DomainInterfaceLayout.NAME)),
                Memory.borrowedOrEmpty(entry.get(ADDRESS, DomainInterfaceLayout.HWADDR)),
                List.copyOf(addresses));
    }

    /** Users, operating system, time zone, host name, file systems, disks, interfaces; none stands for all. */
    public TypedParams info(Set<GuestInfoType> types) {
        return domain.paramsFrom(
                (self, scratch, params, count) -> virDomainGetGuestInfo(self, Flag.bits(types), params, count, 0));
    }

    public List<FileSystem> fileSystems() {
        return domain.with((self, scratch) -> {
            var array = scratch.pointer();
            int count = domain.checked(virDomainGetFSInfo(self, array, 0));
            // SAFETY: the array and each entry are ours; freed by the thread that received them, after all is copied.
            var pointer = array.get(ADDRESS, 0);
            try {
                var pointers = Memory.at(pointer, ADDRESS.byteSize() * count);
                var systems = new ArrayList<FileSystem>(count);
                for (int i = 0; i < count; i++) {
                    var entry = pointers.getAtIndex(ADDRESS, i);
                    systems.add(fileSystem(Memory.at(entry, DomainFSInfoLayout.SIZE)));
                    virDomainFSInfoFree(entry);
                }
                return List.copyOf(systems);
            } finally {
                Memory.free(pointer);
            }
        });
    }

    private static FileSystem fileSystem(MemorySegment entry) {
        int count = (int) entry.get(JAVA_LONG, DomainFSInfoLayout.NDEV_ALIAS);
        // SAFETY: so many names, freed with their entry.
        var names = Memory.at(entry.get(ADDRESS, DomainFSInfoLayout.DEV_ALIAS), ADDRESS.byteSize() * count);
        var disks = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            disks.add(Memory.borrowedOrEmpty(names.getAtIndex(ADDRESS, i)));
        }
        return new FileSystem(
                Memory.borrowedOrEmpty(entry.get(ADDRESS, DomainFSInfoLayout.MOUNTPOINT)),
                Memory.borrowedOrEmpty(entry.get(ADDRESS, DomainFSInfoLayout.NAME)),
                Memory.borrowedOrEmpty(entry.get(ADDRESS, DomainFSInfoLayout.FSTYPE)),
                List.copyOf(disks));
    }

    /** Stops writes to these file systems, or all where none is named; answers how many. Thaw soon. */
    public int freeze(List<String> mountPoints) {
        return domain.number(
                (self, scratch) -> virDomainFSFreeze(self, scratch.texts(mountPoints), mountPoints.size(), 0));
    }

    public int thaw(List<String> mountPoints) {
        return domain.number(
                (self, scratch) -> virDomainFSThaw(self, scratch.texts(mountPoints), mountPoints.size(), 0));
    }

    /** Gives unused blocks back to the host, in runs of at least so many bytes; null for all file systems. */
    public void trim(@Nullable String mountPoint, long minimum) {
        domain.run((self, scratch) -> virDomainFSTrim(self, scratch.textOrNull(mountPoint), minimum, 0));
    }

    public String hostname(HostnameFlag... flags) {
        return domain.text((self, scratch) -> virDomainGetHostname(self, Flag.bits(flags)));
    }

    public Instant time() {
        return domain.with((self, scratch) -> {
            var seconds = scratch.longNumber();
            var nanos = scratch.number();
            domain.checked(virDomainGetTime(self, seconds, nanos, 0));
            return Instant.ofEpochSecond(seconds.get(JAVA_LONG, 0), nanos.get(JAVA_INT, 0));
        });
    }

    public void setTime(Instant time, SetTimeFlag... flags) {
        domain.run((self, scratch) -> virDomainSetTime(self, time.getEpochSecond(), time.getNano(), Flag.bits(flags)));
    }

    /**
     * The native copy is overwritten before this returns; the array stays the caller's to overwrite.
     *
     * @param password in the guest's own encoding, without a NUL
     */
    public void setUserPassword(String user, byte[] password, UserPasswordFlag... flags) {
        domain.run((self, scratch) -> {
            var copy = scratch.space(password.length + 1L);
            MemorySegment.copy(password, 0, copy, JAVA_BYTE, 0, password.length);
            try {
                return virDomainSetUserPassword(self, scratch.text(user), copy, Flag.bits(flags));
            } finally {
                copy.fill((byte) 0);
            }
        });
    }

    public List<String> sshKeys(String user) {
        return domain.textsFrom(
                (self, scratch, array) -> virDomainAuthorizedSSHKeysGet(self, scratch.text(user), array, 0));
    }

    /** Sets, or with a flag adds to or removes from, the keys that may sign in as that user. */
    public void setSshKeys(String user, List<String> keys, SshKeysFlag... flags) {
        domain.run((self, scratch) -> virDomainAuthorizedSSHKeysSet(
                self, scratch.text(user), scratch.texts(keys), keys.size(), Flag.bits(flags)));
    }

    /** How long every later call waits for the agent; zero to wait for ever. */
    public void setResponseTimeout(Duration timeout) {
        domain.run((self, scratch) -> virDomainAgentSetResponseTimeout(self, seconds(timeout), 0));
    }

    /** Sends one command in the agent's own JSON and answers its reply. */
    public String command(String command, Duration timeout) {
        return domain.text(
                (self, scratch) -> virDomainQemuAgentCommand(self, scratch.text(command), seconds(timeout), 0));
    }

    private static int seconds(Duration timeout) {
        return timeout.isZero() ? BLOCK : Math.max(1, (int) timeout.toSeconds());
    }
}
