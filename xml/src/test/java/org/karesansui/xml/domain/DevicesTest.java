package org.karesansui.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.karesansui.xml.Fixture;
import org.karesansui.xml.MacAddress;
import org.karesansui.xml.XmlNode;

class DevicesTest {
    private final DomainXml domain = DomainXml.of(Fixture.read("domain-in.xml"));
    private final DevicesXml devices = domain.devices();

    @Test
    void each_device_knows_what_tells_it_apart() {
        var all = Stream.<List<? extends DeviceXml>>of(
                        devices.disks(),
                        devices.interfaces(),
                        devices.serials(),
                        devices.consoles(),
                        devices.channels(),
                        devices.graphics(),
                        devices.videos(),
                        devices.inputs(),
                        devices.controllers(),
                        devices.randomGenerators(),
                        devices.watchdogs(),
                        devices.sounds(),
                        devices.hostDevices(),
                        devices.fileSystems(),
                        devices.panics())
                .flatMap(List::stream)
                .map(DeviceXml::identity);
        assertThat(all)
                .containsExactly(
                        "vda",
                        "vdb",
                        "52:54:00:aa:bb:cc",
                        "serial0",
                        "serial0",
                        "com.redhat.spice.0",
                        "vnc",
                        "video0",
                        "input0",
                        "usb0",
                        "pci1",
                        "rng0",
                        "watchdog0",
                        "sound0",
                        "0x0000:0x06:0x02:0x0:4:c2177883-f1bb-47f0-914d-32a22e3a8804:0x8086:0x10fb",
                        "share",
                        "panic0");
    }

    @Test
    void devices_are_found_by_their_identity() {
        assertThat(devices.findDisk("vdb").flatMap(DiskXml::serial)).contains("WEB-2");
        assertThat(devices.findDisk("vdz")).isEmpty();
        assertThat(devices.findInterface(new MacAddress("52:54:00:AA:BB:CC"))).isPresent();
        assertThat(devices.findInterface(new MacAddress("52:54:00:00:00:00"))).isEmpty();
    }

    @Test
    void a_device_that_is_removed_takes_nothing_else_with_it() {
        var before = devices.node().child("devices").orElseThrow().children().size();
        devices.remove(devices.findDisk("vda").orElseThrow());
        assertThat(devices.disks()).extracting(DiskXml::identity).containsExactly("vdb");
        assertThat(devices.node().child("devices").orElseThrow().children()).hasSize(before - 1);
        assertThat(domain.toXml()).contains("the data, on the slow shelf");
    }

    @Test
    void a_device_that_is_added_stands_behind_its_kind_and_is_a_copy() {
        var disk = DiskXml.create(DiskDevice.DISK, new DiskSource.Empty(), DiskFormat.RAW, "vdc", DiskBus.VIRTIO);
        devices.add(disk);
        disk.target("vdd");
        assertThat(devices.disks()).extracting(DiskXml::identity).containsExactly("vda", "vdb", "vdc");
        assertThat(XmlNode.parse(disk.toXml()).attr("device")).contains("disk");
    }

    static Stream<DiskSource> diskSources() {
        return Stream.of(
                new DiskSource.File("/srv/a & b.img"),
                new DiskSource.Block("/dev/vg/a"),
                new DiskSource.Volume("pool", "a.img"),
                new DiskSource.Network("nbd", "export"),
                new DiskSource.Network("iscsi", ""),
                new DiskSource.Other(DiskType.NVME),
                new DiskSource.Empty());
    }

    @ParameterizedTest
    @MethodSource("diskSources")
    void every_kind_of_disk_source_is_read_as_it_was_written(DiskSource source) {
        for (var disk : devices.disks()) {
            assertThat(disk.source(source).source()).isEqualTo(source);
        }
    }

    @Test
    void what_a_disks_source_holds_besides_stays_when_the_image_changes() {
        var disk = devices.findDisk("vdb").orElseThrow().source(new DiskSource.File("/srv/new.img"));
        assertThat(disk.toXml())
                .contains("startupPolicy=\"optional\"")
                .contains("<seclabel")
                .doesNotContain("slow");
    }

    @Test
    void a_chain_that_was_written_down_goes_with_its_image_and_only_then() {
        var disk = devices.findDisk("vdb").orElseThrow();
        assertThat(disk.source(disk.source()).toXml()).contains("<backingStore/>");
        assertThat(disk.source(new DiskSource.File("/srv/new.img")).toXml()).doesNotContain("backingStore");
    }

    @Test
    void a_drive_that_names_a_pool_but_no_volume_yet_is_empty() {
        var disk = new DiskXml(XmlNode.parse("<disk type='volume'><source startupPolicy='optional'/></disk>"));
        assertThat(disk.source()).isEqualTo(new DiskSource.Empty());
    }

    static Stream<InterfaceSource> interfaceSources() {
        return Stream.of(
                new InterfaceSource.Network("lab"),
                new InterfaceSource.Bridge("br0"),
                new InterfaceSource.Direct("eth0", DirectMode.PASSTHROUGH),
                new InterfaceSource.User(),
                new InterfaceSource.Other(InterfaceType.VHOSTUSER));
    }

    @ParameterizedTest
    @MethodSource("interfaceSources")
    void every_kind_of_interface_source_is_read_as_it_was_written(InterfaceSource source) {
        var card = domain.interfaces().getFirst().source(source);
        assertThat(card.source()).isEqualTo(source);
        assertThat(card.portGroup()).as("belongs to the network before").isEmpty();
        assertThat(card.mac()).isEqualTo(new MacAddress("52:54:00:aa:bb:cc"));
    }

    @Test
    void the_images_below_a_disk_are_told_in_their_order() {
        var disk = new DiskXml(XmlNode.parse("""
                <disk type='file'>
                  <source file='/srv/top'/>
                  <backingStore type='file'>
                    <format type='qcow2'/>
                    <source file='/srv/middle'/>
                    <backingStore type='block'>
                      <format type='raw'/>
                      <source dev='/dev/vg/base'/>
                      <backingStore/>
                    </backingStore>
                  </backingStore>
                  <target dev='vda'/>
                </disk>
                """));
        assertThat(disk.backingChain())
                .extracting(image -> image.path().orElseThrow())
                .containsExactly("/srv/middle", "/dev/vg/base");
        assertThat(disk.backingChain())
                .extracting(image -> image.format().orElseThrow())
                .containsExactly(DiskFormat.QCOW2, DiskFormat.RAW);
        assertThat(devices.findDisk("vdb").orElseThrow().backingChain()).isEmpty();
    }

    @Test
    void a_screen_listens_where_both_of_libvirts_places_say() {
        var screen = devices.graphics().getFirst().listenOn("127.0.0.1");
        assertThat(screen.listenAddress()).contains("127.0.0.1");
        assertThat(screen.listenerAddress()).contains("127.0.0.1");
        assertThat(screen.listenType()).contains(ListenType.ADDRESS);
    }

    @ParameterizedTest
    @CsvSource({"org.qemu.guest_agent.0, true", "com.redhat.spice.0, false"})
    void the_channel_of_the_guest_agent_is_known_by_its_name(String name, boolean agent) {
        assertThat(devices.channels().getFirst().name(name).isGuestAgent()).isEqualTo(agent);
        assertThat(ChannelXml.guestAgent().isGuestAgent()).isTrue();
    }

    @Test
    void a_topology_comes_and_goes_as_a_whole() {
        var cpu = domain.cpu().topology(2, 4, 1);
        assertThat(List.of(cpu.sockets(), cpu.dies(), cpu.cores(), cpu.threads())
                        .toString())
                .isEqualTo("[Optional[2], Optional[1], Optional[4], Optional[1]]");
        cpu.clearTopology();
        assertThat(cpu.sockets()).isEmpty();
        assertThat(cpu.model()).contains("Skylake-Client");
    }
}
