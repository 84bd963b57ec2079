package org.karesansui.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.karesansui.xml.Bytes;
import org.karesansui.xml.Fixture;
import org.karesansui.xml.MacAddress;
import org.karesansui.xml.SchemaOracle;
import org.karesansui.xml.XmlException;
import org.karesansui.xml.capability.CapabilitiesXml;

class NewDomainTest {
    private static final CapabilitiesXml HOST = CapabilitiesXml.of(Fixture.read("capabilities.xml"));
    private static final UUID IDENTIFIER = UUID.fromString("0e2a2c5f-5f4c-4d35-8b3e-3d8a0f3b6d51");

    @Test
    void a_guest_from_a_kernel_is_what_libvirt_accepts() throws Exception {
        var domain = DomainXml.create(
                spec("x86_64", "q35"),
                HOST,
                List.of(
                        DomainPart.directKernel("/boot/web-1.kernel", "console=ttyS0 quiet & <more>"),
                        DomainPart.initialRamDisk("/boot/web-1.initrd"),
                        DomainPart.processor(CpuMode.HOST_MODEL),
                        DomainPart.device(image("vda")),
                        DomainPart.device(DiskXml.create(
                                DiskDevice.DISK,
                                new DiskSource.Volume("default", "web-data.img"),
                                DiskFormat.QCOW2,
                                "vdb",
                                DiskBus.VIRTIO)),
                        DomainPart.device(network()),
                        DomainPart.serialConsole(),
                        DomainPart.device(ChannelXml.guestAgent()),
                        DomainPart.screen(VideoModel.VIRTIO, GraphicsXml.vncOnLoopback()),
                        DomainPart.device(BalloonXml.create(BalloonModel.VIRTIO).statisticsPeriod(10)),
                        DomainPart.device(RngXml.virtio())));
        domain.title("The web server")
                .ensureMetadata()
                .createdBy("admin")
                .job("j-1")
                .tags(List.of("web", "本番"));
        SchemaOracle.accepts("domain", domain);
        assertThat(domain.toXml()).isEqualTo(Fixture.golden("domain-new-out.xml", domain.toXml()));
    }

    @Test
    void every_device_that_we_make_is_what_libvirt_accepts() throws Exception {
        var devices = List.<DeviceXml>of(
                image("vda")
                        .source(new DiskSource.Block("/dev/vg/web"))
                        .cache(CacheMode.NONE)
                        .io(IoMode.NATIVE),
                DiskXml.create(DiskDevice.CDROM, new DiskSource.Empty(), DiskFormat.RAW, "sda", DiskBus.SATA)
                        .readOnly(true),
                image("vdc")
                        .source(new DiskSource.Network("rbd", "pool/image"))
                        .serial("WEB-1")
                        .shareable(true),
                InterfaceXml.create(new InterfaceSource.Bridge("br0"), mac(1), InterfaceModel.E1000)
                        .vlan(12)
                        .mtu(9000),
                InterfaceXml.create(
                                new InterfaceSource.Direct("eth0", DirectMode.BRIDGE), mac(2), InterfaceModel.VIRTIO)
                        .link(false)
                        .inboundAverage(1000)
                        .outboundAverage(1000),
                InterfaceXml.create(new InterfaceSource.User(), mac(3), InterfaceModel.VIRTIO)
                        .filter("clean-traffic"),
                ControllerXml.create(ControllerType.SCSI, "virtio-scsi").queues(2),
                WatchdogXml.create(WatchdogModel.I6300ESB, WatchdogAction.POWEROFF),
                TpmXml.emulated(new TpmModel("tpm-crb")),
                SoundXml.create(SoundModel.ICH9),
                HostDeviceXml.pci("0x0000", "0x03", "0x00", "0x0"),
                HostDeviceXml.usb("0x046d", "0xc52b"),
                FileSystemXml.create(FileSystemDriver.VIRTIOFS, "/srv/share", "share"),
                VsockXml.create(),
                PanicXml.create(PanicModel.ISA));
        var domain = DomainXml.create(
                spec("x86_64", "pc"),
                HOST,
                devices.stream().map(DomainPart::device).toList());
        SchemaOracle.accepts("domain", domain);
        assertThat(domain.toXml()).isEqualTo(Fixture.golden("domain-devices-out.xml", domain.toXml()));
    }

    @Test
    void a_screen_may_listen_nowhere() throws Exception {
        var screen = DomainPart.screen(VideoModel.VGA, GraphicsXml.vncWithoutPort());
        var domain = DomainXml.create(spec("x86_64", "q35"), HOST, List.of(screen));
        SchemaOracle.accepts("domain", domain);
        var graphics = domain.devices().graphics().getFirst();
        assertThat(graphics.listenType()).contains(ListenType.NONE);
        assertThat(graphics.port()).isEmpty();
        assertThat(graphics.listenerAddress()).isEmpty();
    }

    @Test
    void a_guest_without_parts_is_a_bare_machine() throws Exception {
        var domain = DomainXml.create(spec(DomainType.QEMU, "aarch64", "virt"), HOST, List.of());
        SchemaOracle.accepts("domain", domain);
        assertThat(domain.disks()).isEmpty();
        assertThat(domain.features().acpi()).isFalse();
        assertThat(domain.os().machine()).contains("virt-7.2");
    }

    @Test
    void a_guest_with_secure_boot_and_a_spice_screen_is_what_libvirt_accepts() throws Exception {
        var domain = DomainXml.create(
                spec("x86_64", "q35"),
                HOST,
                List.of(
                        DomainPart.uefi(true),
                        DomainPart.device(ChannelXml.spiceAgent()),
                        DomainPart.screen(VideoModel.VGA, GraphicsXml.spiceOnLoopback())));
        SchemaOracle.accepts("domain", domain);
        assertThat(domain.os().firmware()).contains(Firmware.EFI);
        assertThat(domain.os().firmwareFeature("secure-boot")).contains(true);
        domain.os().firmwareFeature("secure-boot", false);
        SchemaOracle.accepts("domain", domain);
        assertThat(domain.os().firmwareFeature("secure-boot")).contains(false);
        assertThat(domain.os().firmwareFeature("enrolled-keys")).contains(true);
        assertThat(domain.os().firmwareFeature("another")).isEmpty();
    }

    @Test
    void a_guest_that_the_host_cannot_run_is_refused() {
        assertThatThrownBy(() -> DomainXml.create(spec("x86_64", "pc-9.9"), HOST, List.of()))
                .isInstanceOf(XmlException.class)
                .hasMessageContaining("pc-9.9");
        assertThatThrownBy(() -> DomainXml.create(spec("riscv64", "virt"), HOST, List.of()))
                .isInstanceOf(XmlException.class)
                .hasMessageContaining("riscv64");
        assertThatThrownBy(() -> DomainXml.create(spec("aarch64", "virt"), HOST, List.of()))
                .isInstanceOf(XmlException.class)
                .hasMessageContaining("kvm");
    }

    private static DiskXml image(String target) {
        return DiskXml.create(
                DiskDevice.DISK, new DiskSource.File("/srv/images/web.img"), DiskFormat.QCOW2, target, DiskBus.VIRTIO);
    }

    private static InterfaceXml network() {
        return InterfaceXml.create(new InterfaceSource.Network("default"), mac(0), InterfaceModel.VIRTIO);
    }

    private static MacAddress mac(int last) {
        return new MacAddress("52:54:00:00:00:0" + last);
    }

    private static DomainSpec spec(String architecture, String machine) {
        return spec(DomainType.KVM, architecture, machine);
    }

    private static DomainSpec spec(DomainType type, String architecture, String machine) {
        return new DomainSpec(type, "web", IDENTIFIER, architecture, machine, Bytes.ofGib(2), 2);
    }
}
