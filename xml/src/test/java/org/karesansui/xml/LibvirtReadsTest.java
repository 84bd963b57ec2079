package org.karesansui.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.xml.capability.CapabilitiesXml;
import org.karesansui.xml.domain.BootDevice;
import org.karesansui.xml.domain.DiskBus;
import org.karesansui.xml.domain.DiskDevice;
import org.karesansui.xml.domain.DiskFormat;
import org.karesansui.xml.domain.DiskSource;
import org.karesansui.xml.domain.DiskXml;
import org.karesansui.xml.domain.DomainPart;
import org.karesansui.xml.domain.DomainSpec;
import org.karesansui.xml.domain.DomainType;
import org.karesansui.xml.domain.DomainXml;
import org.karesansui.xml.domain.GuestMetadata;
import org.karesansui.xml.domain.InterfaceModel;
import org.karesansui.xml.domain.InterfaceSource;
import org.karesansui.xml.domain.InterfaceXml;
import org.karesansui.xml.domain.LifecycleAction;
import org.karesansui.xml.network.ForwardMode;
import org.karesansui.xml.network.IpFamily;
import org.karesansui.xml.network.NetworkXml;
import org.karesansui.xml.snapshot.SnapshotState;
import org.karesansui.xml.snapshot.SnapshotXml;
import org.karesansui.xml.storage.PoolType;
import org.karesansui.xml.storage.PoolXml;
import org.karesansui.xml.storage.VolumeFormat;
import org.karesansui.xml.storage.VolumeXml;

/** What we write, libvirt defines; what libvirt answers, we read: the same values come back. */
class LibvirtReadsTest {
    private static final UUID IDENTIFIER = UUID.fromString("0e2a2c5f-5f4c-4d35-8b3e-3d8a0f3b6d51");

    @TempDir
    Path folder;

    @Test
    void a_new_guest_comes_back_from_libvirt_as_it_was_asked_for() throws Exception {
        var asked = guest();
        var answer = DomainXml.of(new Virsh(folder).with("define FILE", asked).says("dumpxml web --inactive"));
        assertThat(answer.name()).isEqualTo("web");
        assertThat(answer.uuid()).contains(IDENTIFIER);
        assertThat(answer.memory()).isEqualTo(Bytes.ofMib(512));
        assertThat(answer.vcpus()).contains(2);
        assertThat(answer.os().kernel()).contains("/boot/k & co");
        assertThat(answer.disks()).singleElement().satisfies(disk -> {
            assertThat(disk.source()).isEqualTo(new DiskSource.File("/srv/web.img"));
            assertThat(disk.format()).contains(DiskFormat.QCOW2);
            assertThat(disk.identity()).isEqualTo("vda");
        });
        assertThat(answer.interfaces()).singleElement().satisfies(card -> {
            assertThat(card.mac()).isEqualTo(new MacAddress("52:54:00:12:34:56"));
            assertThat(card.source()).isEqualTo(new InterfaceSource.Network("default"));
        });
        assertThat(answer.metadata().map(GuestMetadata::tags)).contains(List.of("web", "本番"));
        assertThat(answer.metadata().flatMap(GuestMetadata::job)).contains("j-1");
    }

    @Test
    void an_edit_of_libvirts_own_answer_changes_in_libvirt_only_what_it_names() throws Exception {
        var before = new Virsh(folder).with("define FILE", guest()).says("dumpxml web --inactive");
        var edited = DomainXml.of(before.copy());
        edited.title("Shop")
                .onCrash(LifecycleAction.PRESERVE)
                .os()
                .bootDevices(List.of(BootDevice.CDROM, BootDevice.HD));
        var after = new Virsh(folder)
                .with("define FILE", DomainXml.of(before))
                .with("define FILE", edited)
                .says("dumpxml web --inactive");
        assertThat(XmlDiff.between(before, after))
                .extracting(XmlChange::path)
                .containsExactlyInAnyOrder("domain/title", "domain/on_crash", "domain/os/boot[cdrom]");
        assertThat(XmlDiff.between(edited.node(), after)).isEmpty();
    }

    @Test
    void metadata_is_set_in_the_form_that_libvirt_wants_and_read_in_the_form_that_it_answers() throws Exception {
        var metadata = GuestMetadata.standalone().noteTitle("Moves").createdAt(Instant.parse("2026-11-01T12:00:00Z"));
        var uri = GuestMetadata.NAMESPACE.uri();
        var virsh = new Virsh(folder).with("define FILE", guest());
        virsh.run("metadata web --config --uri " + uri + " --key karesansui --set '"
                + metadata.toXml().replace('\n', ' ') + "'");
        var answer = GuestMetadata.parse(
                virsh.says("metadata web --config --uri " + uri).toXml());
        assertThat(answer.noteTitle()).contains("Moves");
        assertThat(answer.createdAt()).contains(Instant.parse("2026-11-01T12:00:00Z"));
    }

    @Test
    void a_new_network_comes_back_as_it_was_asked_for() throws Exception {
        var asked = NetworkXml.create("lab")
                .forwardMode(ForwardMode.NAT)
                .bridge("virbr7")
                .domain("lab.example");
        var block = asked.addIpBlock(IpFamily.IPV4, "192.0.2.1", 24);
        block.addRange("192.0.2.100", "192.0.2.200");
        block.addHost("192.0.2.10").mac(new MacAddress("52:54:00:12:34:56")).name("web");
        asked.addIpBlock(IpFamily.IPV6, "2001:db8::1", 64);
        asked.addDnsHost("192.0.2.9", List.of("nas", "files"));
        asked.addPortGroup("engineering").isDefault(true);
        SchemaOracle.accepts("network", asked);
        var answer =
                NetworkXml.of(new Virsh(folder).with("net-define FILE", asked).says("net-dumpxml lab"));
        assertThat(answer.name()).isEqualTo("lab");
        assertThat(answer.forwardMode()).contains(ForwardMode.NAT);
        assertThat(answer.ipBlocks()).hasSize(2);
        var answered = answer.ipBlocks().getFirst();
        assertThat(answered.prefix()).contains(24);
        assertThat(answered.ranges()).singleElement().satisfies(range -> {
            assertThat(range.start()).isEqualTo("192.0.2.100");
            assertThat(range.end()).isEqualTo("192.0.2.200");
        });
        assertThat(answered.hosts())
                .singleElement()
                .satisfies(host -> assertThat(host.name()).contains("web"));
        assertThat(answer.dnsHosts())
                .singleElement()
                .satisfies(host -> assertThat(host.names()).containsExactly("nas", "files"));
        assertThat(answer.portGroups())
                .singleElement()
                .satisfies(group -> assertThat(group.isDefault()).contains(true));
    }

    @Test
    void a_new_pool_and_its_volume_come_back_as_they_were_asked_for() throws Exception {
        var pool = PoolXml.create(PoolType.DIR, "images", "/srv/images")
                .mode("0770")
                .owner(0)
                .group(107);
        SchemaOracle.accepts("storagepool", pool);
        var answer = PoolXml.of(new Virsh(folder).with("pool-define FILE", pool).says("pool-dumpxml images"));
        assertThat(answer.type()).isEqualTo(PoolType.DIR);
        assertThat(answer.targetPath()).contains("/srv/images");
        assertThat(answer.mode()).contains("0770");
        assertThat(answer.group()).contains(107);

        var volume =
                VolumeXml.create("web.img", Bytes.ofGib(3), VolumeFormat.QCOW2).mode("0660");
        SchemaOracle.accepts("storagevol", volume);
        var created = VolumeXml.of(new Virsh(folder)
                .with("vol-create default-pool FILE", volume)
                .says("vol-dumpxml web.img --pool default-pool"));
        assertThat(created.capacity()).contains(Bytes.ofGib(3));
        assertThat(created.format()).contains(VolumeFormat.QCOW2);
        assertThat(created.key()).isPresent();
    }

    @Test
    void a_new_snapshot_comes_back_with_what_libvirt_adds() throws Exception {
        var asked = SnapshotXml.create("before").description("Before the update");
        SchemaOracle.accepts("domainsnapshot", asked);
        var answer = SnapshotXml.of(
                new Virsh(folder).with("snapshot-create test FILE", asked).says("snapshot-dumpxml test before"));
        assertThat(answer.name()).contains("before");
        assertThat(answer.description()).contains("Before the update");
        assertThat(answer.state()).contains(SnapshotState.RUNNING);
        assertThat(answer.createdAt()).isPresent();
        assertThat(answer.domain().map(DomainXml::name)).contains("test");
    }

    private DomainXml guest() throws Exception {
        var host = CapabilitiesXml.of(new Virsh(folder).says("capabilities"));
        var spec = new DomainSpec(DomainType.TEST, "web", IDENTIFIER, "i686", "", Bytes.ofMib(512), 2);
        var domain = DomainXml.create(
                spec,
                host,
                List.of(
                        DomainPart.directKernel("/boot/k & co", "quiet"),
                        DomainPart.initialRamDisk("/boot/initrd"),
                        DomainPart.device(DiskXml.create(
                                DiskDevice.DISK,
                                new DiskSource.File("/srv/web.img"),
                                DiskFormat.QCOW2,
                                "vda",
                                DiskBus.VIRTIO)),
                        DomainPart.device(InterfaceXml.create(
                                new InterfaceSource.Network("default"),
                                new MacAddress("52:54:00:12:34:56"),
                                InterfaceModel.VIRTIO)),
                        DomainPart.serialConsole()));
        domain.ensureMetadata().tags(List.of("web", "本番")).job("j-1");
        return domain;
    }
}
