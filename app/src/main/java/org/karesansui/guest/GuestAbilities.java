package org.karesansui.guest;

import org.karesansui.host.Host;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.libvirt.Node;
import org.karesansui.problem.Problem;
import org.karesansui.problem.ProblemCode;
import org.karesansui.xml.capability.DomainCapabilitiesXml;
import org.karesansui.xml.domain.DomainSpec;
import org.karesansui.xml.domain.GraphicsType;
import org.karesansui.xml.domain.TpmBackend;

/**
 * Which options a host has for guests of one machine type, as its domain capabilities say.
 *
 * @param tpm whether a TPM can be emulated, which takes swtpm on the host
 */
public record GuestAbilities(boolean uefi, boolean secureBoot, boolean tpm, boolean spice) {
    private static final GuestAbilities NONE = new GuestAbilities(false, false, false, false);

    /** Of a host whose driver knows no domain capabilities (the test driver) nothing but the plainest is believed. */
    static GuestAbilities of(Host host, DomainSpec machine) {
        return of(
                host,
                new Node.Target(
                        null,
                        machine.architecture(),
                        machine.machine().isEmpty() ? null : machine.machine(),
                        machine.type().word()));
    }

    static GuestAbilities of(Host host, Node.Target machine) {
        try {
            return of(DomainCapabilitiesXml.parse(
                    host.read(connection -> connection.node().domainCapabilities(machine))));
        } catch (LibvirtException unknown) {
            return NONE;
        }
    }

    static GuestAbilities of(DomainCapabilitiesXml told) {
        var uefi = told.firmwares().contains("efi");
        return new GuestAbilities(
                uefi,
                uefi && told.secureBoot(),
                told.values("tpm", "backendModel", TpmBackend::new).contains(TpmBackend.EMULATOR),
                told.values("graphics", "type", GraphicsType::new).contains(GraphicsType.SPICE));
    }

    /** Says at its field what of these options the host has not. */
    void require(GuestOptions options, Findings found) {
        found.at("firmware", () -> {
            switch (options.firmware()) {
                case BIOS -> {}
                case UEFI -> require(uefi, GuestProblem.GUEST_UEFI_MISSING);
                case SECURE_BOOT -> require(secureBoot, GuestProblem.GUEST_SECURE_BOOT_MISSING);
            }
        });
        found.at("tpm", () -> require(tpm || !options.tpm(), GuestProblem.GUEST_TPM_MISSING));
        found.at(
                "graphics",
                () -> require(
                        spice || options.graphics() != GuestOptions.Graphics.SPICE, GuestProblem.GUEST_SPICE_MISSING));
    }

    private static void require(boolean there, ProblemCode otherwise) {
        if (!there) {
            throw new Problem(otherwise);
        }
    }
}
