package org.karesansui.xml.capability;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.XmlNode;

/**
 * Guests of one architecture that a host can run.
 *
 * @param name as {@code x86_64}
 * @param operatingSystem libvirt's os_type, {@code hvm} for QEMU
 * @param emulator the path on the host; empty where the driver has none
 * @param domainTypes {@code qemu}, {@code kvm} …
 */
public record GuestArchitecture(
        String name, String operatingSystem, String emulator, List<String> domainTypes, List<Machine> machines) {
    public GuestArchitecture {
        domainTypes = List.copyOf(domainTypes);
        machines = List.copyOf(machines);
    }

    static GuestArchitecture of(XmlNode guest) {
        var arch = guest.child("arch").orElseGet(() -> XmlNode.create("arch"));
        return new GuestArchitecture(
                arch.attr("name").orElse(""),
                guest.child("os_type").map(XmlNode::text).orElse(""),
                arch.child("emulator").map(XmlNode::text).orElse(""),
                arch.children("domain").stream()
                        .flatMap(domain -> domain.attr("type").stream())
                        .toList(),
                arch.children("machine").stream().map(Machine::of).toList());
    }

    /** A machine type by its name or alias. */
    public Optional<Machine> findMachine(String machine) {
        return machines.stream().filter(known -> known.name().equals(machine)).findFirst();
    }

    public boolean runs(String domainType) {
        return domainTypes.contains(domainType);
    }
}
