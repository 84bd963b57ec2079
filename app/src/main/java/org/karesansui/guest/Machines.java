package org.karesansui.guest;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.karesansui.host.Host;
import org.karesansui.libvirt.Node;
import org.karesansui.problem.Problem;
import org.karesansui.xml.capability.CapabilitiesXml;
import org.karesansui.xml.capability.GuestArchitecture;
import org.karesansui.xml.capability.Machine;
import org.karesansui.xml.domain.DomainSpec;
import org.karesansui.xml.domain.DomainType;

/** Chooses what a new guest runs on: accelerator, architecture and machine. */
final class Machines {
    /** In order of liking: PCI Express, and UEFI with Secure Boot, need q35. */
    private static final List<String> USUAL = List.of("q35", "virt", "pc", "s390-ccw-virtio", "pseries");

    private static final int MOST_VCPUS_UNKNOWN = 255;

    private final Predicate<Host> kvmWorks;

    /** @param kvmWorks whether KVM is to be used on a host that offers it (see the probe of DESIGN §5) */
    Machines(Predicate<Host> kvmWorks) {
        this.kvmWorks = kvmWorks;
    }

    DomainSpec choose(Host host, CapabilitiesXml capabilities, GuestSpec spec, UUID uuid) {
        var guest = guest(capabilities);
        var machine = machine(guest, spec.shape().machine());
        var most = guest.findMachine(machine).map(Machine::maxCpus).filter(cpus -> cpus > 0);
        if (spec.shape().vcpus() > most.orElse(MOST_VCPUS_UNKNOWN)) {
            throw new Problem(
                    GuestProblem.GUEST_VCPUS_OUT_OF_RANGE,
                    most.orElse(MOST_VCPUS_UNKNOWN).toString());
        }
        return new DomainSpec(
                type(host, guest),
                spec.label().name().value(),
                uuid,
                guest.name(),
                machine,
                spec.shape().memory(),
                spec.shape().vcpus());
    }

    /** What a guest runs on where nobody asks for something else. */
    Node.Target usual(Host host, CapabilitiesXml capabilities) {
        var guest = guest(capabilities);
        var machine = machine(guest, "");
        return new Node.Target(
                null,
                guest.name(),
                machine.isEmpty() ? null : machine,
                type(host, guest).word());
    }

    /** The names that a person chooses from: aliases, which stay while versions come and go. */
    static List<String> offered(CapabilitiesXml capabilities) {
        return guest(capabilities).machines().stream()
                .filter(Machine::isAlias)
                .map(Machine::name)
                .filter(USUAL::contains)
                .sorted(Comparator.comparingInt(USUAL::indexOf))
                .toList();
    }

    private DomainType type(Host host, GuestArchitecture guest) {
        if (guest.runs("kvm") && kvmWorks.test(host)) {
            return new DomainType("kvm");
        }
        return Stream.of("qemu", "test", "kvm")
                .filter(guest::runs)
                .findFirst()
                .map(DomainType::new)
                .orElseThrow(() -> new Problem(GuestProblem.GUEST_MACHINE_UNKNOWN, guest.name()));
    }

    /** The host's own architecture, where it runs guests of it. */
    private static GuestArchitecture guest(CapabilitiesXml capabilities) {
        return capabilities
                .cpuArchitecture()
                .flatMap(capabilities::findGuest)
                .or(() -> capabilities.guests().stream().findFirst())
                .orElseThrow(() -> new Problem(GuestProblem.GUEST_MACHINE_UNKNOWN, ""));
    }

    private static String machine(GuestArchitecture guest, String wanted) {
        if (guest.machines().isEmpty()) {
            return wanted;
        }
        if (!wanted.isEmpty()) {
            return guest.findMachine(wanted)
                    .map(Machine::name)
                    .orElseThrow(() -> new Problem(GuestProblem.GUEST_MACHINE_UNKNOWN, wanted));
        }
        return USUAL.stream()
                .filter(name -> guest.findMachine(name).isPresent())
                .findFirst()
                .orElseGet(() -> guest.machines().getFirst().name());
    }
}
