package org.karesansui.xml.domain;

import java.util.Set;
import org.karesansui.xml.XmlException;
import org.karesansui.xml.capability.CapabilitiesXml;
import org.karesansui.xml.capability.GuestArchitecture;

/** The bare machine of a new guest, judged by what the host can run. */
record NewMachine(CapabilitiesXml capabilities, DomainSpec spec) implements DomainPart {
    private static final Set<String> PC = Set.of("x86_64", "i686");

    @Override
    public void addTo(DomainXml domain) {
        var guest = guest();
        domain.os().kind(guest.operatingSystem()).architecture(guest.name());
        if (!spec.machine().isEmpty()) {
            domain.os().machine(machine(guest));
        }
        domain.clock().offset(ClockOffset.UTC);
        if (!guest.emulator().isEmpty()) {
            domain.devices().emulator(guest.emulator());
        }
        // Elsewhere ACPI needs UEFI, and the board's own wiring switches the power.
        if (PC.contains(guest.name())) {
            domain.features().acpi(true).apic(true);
            // ACPI power-off puts many desktops to sleep; without S3 and S4 they shut down.
            domain.power().suspendToMemory(false).suspendToDisk(false);
        }
    }

    private GuestArchitecture guest() {
        return capabilities
                .findGuest(spec.architecture())
                .filter(guest -> guest.runs(spec.type().word()))
                .orElseThrow(() -> new XmlException(
                        "The host runs no guests of type %s on %s".formatted(spec.type(), spec.architecture())));
    }

    // libvirt writes the canonical name itself when it defines the guest; ours is then what it will answer.
    private String machine(GuestArchitecture guest) {
        return guest.findMachine(spec.machine())
                .orElseThrow(() -> new XmlException(
                        "The host has no machine “%s” for %s".formatted(spec.machine(), spec.architecture())))
                .canonical();
    }
}
