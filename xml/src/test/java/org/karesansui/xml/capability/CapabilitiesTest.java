package org.karesansui.xml.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karesansui.xml.Bytes;
import org.karesansui.xml.Fixture;
import org.karesansui.xml.XmlException;
import org.karesansui.xml.domain.DiskBus;
import org.karesansui.xml.domain.TpmModel;

class CapabilitiesTest {
    private final CapabilitiesXml host = CapabilitiesXml.of(Fixture.read("capabilities.xml"));
    private final DomainCapabilitiesXml guest = DomainCapabilitiesXml.of(Fixture.read("domain-capabilities.xml"));

    @Test
    void a_host_tells_what_it_is() {
        assertThat(host.hostUuid()).contains(UUID.fromString("4c4c4544-0042-3510-8051-b4c04f4d3032"));
        assertThat(host.cpuArchitecture()).contains("x86_64");
        assertThat(host.cpuModel()).contains("Skylake-Server-IBRS");
        assertThat(host.cpuVendor()).contains("Intel");
        assertThat(host.cpuSockets()).contains(2);
        assertThat(host.cpuCores()).contains(8);
        assertThat(host.cpuThreads()).contains(2);
        assertThat(host.memory()).isEqualTo(Bytes.ofKib(32832856 + 33029872));
        assertThat(host.securityModels()).extracting(SecurityModel::name).containsExactly("apparmor", "dac");
    }

    @Test
    void a_host_tells_as_whom_its_guests_run() {
        assertThat(host.guestUser("kvm")).contains(new HostUser(64055, 108));
        assertThat(host.guestUser("qemu")).contains(new HostUser(64055, 108));
        assertThat(host.guestUser("xen")).isEmpty();
        assertThat(CapabilitiesXml.parse("<capabilities><host/></capabilities>").guestUser("kvm"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "libvirt-qemu:kvm", "1", "1:2:3", "-1:-1"})
    void a_label_that_is_no_pair_of_numbers_is_refused(String label) {
        assertThatThrownBy(() -> HostUser.of(label)).isInstanceOf(XmlException.class);
    }

    @Test
    void a_host_tells_which_guests_it_runs() {
        assertThat(host.guests()).extracting(GuestArchitecture::name).containsExactly("aarch64", "x86_64");
        var pc = host.findGuest("x86_64").orElseThrow();
        assertThat(pc.emulator()).isEqualTo("/usr/bin/qemu-system-x86_64");
        assertThat(pc.operatingSystem()).isEqualTo("hvm");
        assertThat(pc.runs("kvm")).isTrue();
        assertThat(host.findGuest("aarch64").orElseThrow().runs("kvm")).isFalse();
        var q35 = pc.findMachine("q35").orElseThrow();
        assertThat(q35).isEqualTo(new Machine("q35", "pc-q35-7.2", 288));
        assertThat(q35.isAlias()).isTrue();
        assertThat(pc.findMachine("pc-q35-7.2").orElseThrow().isAlias()).isFalse();
        assertThat(pc.findMachine("isapc")).isEmpty();
    }

    @Test
    void a_host_that_tells_little_is_read_as_well() {
        var silent = CapabilitiesXml.parse("<capabilities/>");
        assertThat(silent.hostUuid()).isEmpty();
        assertThat(silent.memory()).isEqualTo(Bytes.ZERO);
        assertThat(silent.guests()).isEmpty();
        assertThat(CapabilitiesXml.parse("<capabilities><guest/></capabilities>")
                        .guests())
                .hasSize(1);
    }

    @Test
    void what_a_guest_may_have_is_told_for_each_device() {
        assertThat(guest.emulator()).contains("/usr/bin/qemu-system-x86_64");
        assertThat(guest.domainType()).contains("kvm");
        assertThat(guest.machine()).contains("pc-q35-7.2");
        assertThat(guest.architecture()).contains("x86_64");
        assertThat(guest.mostVcpus()).contains(288);
        assertThat(guest.firmwares()).containsExactly("bios", "efi");
        assertThat(guest.secureBoot()).isTrue();
        assertThat(guest.loaders())
                .containsExactly("/usr/share/OVMF/OVMF_CODE_4M.fd", "/usr/share/OVMF/OVMF_CODE_4M.ms.fd");
        assertThat(guest.cpuModes()).containsExactly("host-passthrough", "host-model", "custom");
        assertThat(guest.cpuModels()).containsExactly("Skylake-Server-IBRS", "qemu64");
        assertThat(guest.supports("rng")).isTrue();
        assertThat(guest.supports("tpm")).isFalse();
        assertThat(guest.supports("crypto")).isFalse();
        assertThat(guest.values("tpm", "model", TpmModel::new)).isEmpty();
    }

    @Test
    void a_word_of_a_newer_libvirt_is_a_value_like_the_others() {
        assertThat(guest.values("disk", "bus", DiskBus::new))
                .containsExactly(DiskBus.VIRTIO, new DiskBus("nvme-of-tomorrow"));
    }

    @Test
    void another_document_is_refused() {
        assertThatThrownBy(() -> CapabilitiesXml.parse("<domainCapabilities/>")).isInstanceOf(XmlException.class);
        assertThatThrownBy(() -> DomainCapabilitiesXml.parse("<capabilities/>")).isInstanceOf(XmlException.class);
    }
}
