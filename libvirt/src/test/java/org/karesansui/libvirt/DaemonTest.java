package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the test driver does not have: a real host's secrets, filters, capabilities, disks that are worked on. */
@Tag("libvirtd")
class DaemonTest {
    @RegisterExtension
    static final PrivateLibvirtd DAEMON = new PrivateLibvirtd();

    private static final UUID ID = UUID.fromString("7f8e1a52-93d5-4f83-9b3b-0a3e8c2b5a01");

    private final EventQueue events = new EventQueue(1000);
    private final Path disk = DAEMON.folder().resolve("disk.qcow2");
    private Connection connection;

    @BeforeEach
    void open() {
        connection = Connection.open(DAEMON.uri());
        connection.subscribe(events);
    }

    @AfterEach
    void close() {
        connection.findDomain("worker").ifPresent(domain -> {
            try (domain) {
                domain.destroy();
            }
        });
        connection.close();
    }

    @Test
    void a_secret_keeps_its_value_and_tells_that_it_changed() throws InterruptedException {
        var value = "pässword\0with a NUL".getBytes(StandardCharsets.UTF_8);
        try (var secret = connection
                .secrets()
                .defineXml("<secret ephemeral='no' private='no'><uuid>7f8e1a52-93d5-4f83-9b3b-0a3e8c2b5a01</uuid>"
                        + "<usage type='volume'><volume>/images/a.img</volume></usage></secret>")) {
            secret.setValue(value);
            assertThat(secret.value()).isEqualTo(value);
            assertThat(secret.usageType()).isEqualTo(SecretUsageType.VOLUME);
            assertThat(awaitEvent(LibvirtEvent.SecretValueChanged.class::isInstance))
                    .isEqualTo(new LibvirtEvent.SecretValueChanged(ID));
            try (var found = connection.secrets().lookupByUsage(SecretUsageType.VOLUME, "/images/a.img")) {
                assertThat(found.uuid()).isEqualTo(ID);
                assertThat(found.usageId()).isEqualTo("/images/a.img");
            }
            secret.undefine();
        }
        assertThat(connection.secrets().find(ID)).isEmpty();
    }

    @Test
    void a_filter_is_defined_found_and_gone() {
        try (var filter = connection
                        .filters()
                        .defineXml("<filter name='quiet'><rule action='drop' direction='in'/></filter>");
                var bindings = connection.filters().listAllBindings()) {
            assertThat(filter.name()).isEqualTo("quiet");
            assertThat(bindings.size()).isZero();
            filter.undefine();
        }
        assertThat(connection.filters().find("quiet")).isEmpty();
    }

    @Test
    void the_host_tells_what_a_domain_can_have_and_how_it_does() {
        var node = connection.node();
        var target = new Node.Target(null, "x86_64", "pc", "qemu");
        assertThat(node.domainCapabilities(target)).contains("<domainCapabilities>");
        assertThat(node.memoryStats(Node.ALL)).containsKeys("total", "free");
        assertThat(node.freeMemory()).isBetween(1L, node.info().memory());
        assertThat(node.cpuStats(Node.ALL)).containsKeys("user", "idle");
        assertThat(node.isSecure()).isTrue();
        assertThat(node.isEncrypted()).isFalse();
        assertThat(node.maxVcpus("qemu")).isPositive();
        assertThat(connection.storage().capabilities()).contains("<storagepoolCapabilities>");
        try (var devices = connection.devices().listAll(NodeDeviceListFlag.CAP_SYSTEM)) {
            assertThat(devices.stream().map(NodeDevice::name)).containsExactly("computer");
        }
    }

    @Test
    void an_overlay_is_melted_into_its_base_while_the_guest_runs() throws InterruptedException {
        try (var domain = start()) {
            domain.snapshots()
                    .createXml(
                            "<domainsnapshot><name>before</name></domainsnapshot>",
                            SnapshotCreateFlag.DISK_ONLY,
                            SnapshotCreateFlag.NO_METADATA)
                    .close();
            assertThat(domain.xml()).contains("disk.before");
            domain.blocks().commit("vda", new DomainBlocks.Span(null, null), 0, BlockCommitFlag.ACTIVE);
            awaitEvent(new LibvirtEvent.BlockJob(
                    domain.uuid(), "worker", "vda", BlockJobType.ACTIVE_COMMIT, BlockJobStatus.READY)::equals);
            assertThat(domain.blocks().jobInfo("vda"))
                    .hasValueSatisfying(job -> assertThat(job.type()).isEqualTo(BlockJobType.ACTIVE_COMMIT));
            domain.blocks().abortJob("vda", BlockJobAbortFlag.PIVOT);
            awaitEvent(event -> event instanceof LibvirtEvent.BlockJob job && job.status() == BlockJobStatus.COMPLETED);
            assertThat(domain.blocks().jobInfo("vda")).isEmpty();
            assertThat(domain.xml()).doesNotContain("disk.before");
        }
    }

    @Test
    void a_backup_with_a_checkpoint_is_the_disk_as_it_was() throws InterruptedException {
        var copy = DAEMON.folder().resolve("backup.qcow2");
        try (var domain = start()) {
            domain.blocks()
                    .backupBegin(
                            "<domainbackup><disks><disk name='vda' type='file'><target file='%s'/></disk></disks></domainbackup>"
                                    .formatted(copy),
                            "<domaincheckpoint><name>monday</name></domaincheckpoint>");
            assertThat(((LibvirtEvent.JobCompleted) awaitEvent(LibvirtEvent.JobCompleted.class::isInstance)).name())
                    .isEqualTo("worker");
            var last = domain.jobs().stats(JobStatsFlag.COMPLETED);
            assertThat(last.operation()).isEqualTo(JobOperation.BACKUP);
            try (var checkpoints = domain.checkpoints().listAll();
                    var monday = domain.checkpoints().lookupByName("monday")) {
                assertThat(checkpoints.stream().map(Checkpoint::name)).containsExactly("monday");
                assertThat(monday.parent()).isEmpty();
            }
            domain.destroy();
            awaitEvent(event ->
                    event instanceof LibvirtEvent.DomainLifecycle life && life.event() == DomainEventType.STOPPED);
        }
        PrivateLibvirtd.run(List.of("qemu-img", "compare", disk.toString(), copy.toString()));
    }

    @Test
    void a_disk_is_plugged_in_limited_and_its_limits_read_back() throws InterruptedException {
        var second = DAEMON.folder().resolve("second.img");
        PrivateLibvirtd.run(List.of("qemu-img", "create", "-f", "raw", second.toString(), "1M"));
        try (var domain = start()) {
            domain.devices()
                    .attach(
                            "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='%s'/><target dev='vdb' bus='virtio'/></disk>"
                                    .formatted(second),
                            DeviceFlag.LIVE);
            awaitEvent(LibvirtEvent.DeviceAdded.class::isInstance);
            domain.tuning()
                    .setBlockIoTune("vdb", TypedParams.none().withUnsignedLong("total_iops_sec", 500), AffectFlag.LIVE);
            assertThat(domain.tuning().blockIoTune("vdb", AffectFlag.LIVE).number("total_iops_sec"))
                    .hasValue(500);
            awaitEvent(LibvirtEvent.Tunable.class::isInstance);
            domain.blocks().resize("vdb", 2 << 20);
            assertThat(domain.statistics().blockInfo("vdb").capacity()).isEqualTo(2 << 20);
            assertThat(domain.statistics().blockStats("vda").number("rd_bytes")).isPresent();
        }
    }

    @Test
    void a_guest_without_an_agent_is_told_by_its_code() {
        try (var domain = start()) {
            domain.resume();
            assertThatThrownBy(() -> domain.agent().fileSystems())
                    .isInstanceOfSatisfying(
                            LibvirtException.class,
                            e -> assertThat(e.code())
                                    .isIn(ErrorCode.ARGUMENT_UNSUPPORTED, ErrorCode.AGENT_UNRESPONSIVE));
        }
    }

    private Domain start() {
        PrivateLibvirtd.run(List.of("qemu-img", "create", "-f", "qcow2", disk.toString(), "4M"));
        // The only texts that are put in are paths of our own making.
        return connection.domainCreateXml("""
                <domain type='qemu'><name>worker</name><memory unit='MiB'>32</memory><vcpu>1</vcpu>
                <os><type arch='x86_64' machine='pc'>hvm</type></os><features><acpi/></features>
                <devices><disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='%s'/>
                <target dev='vda' bus='virtio'/></disk></devices></domain>""".formatted(disk), DomainCreateFlag.START_PAUSED);
    }

    private LibvirtEvent awaitEvent(Predicate<LibvirtEvent> wanted) throws InterruptedException {
        while (true) {
            var event = events.poll(Duration.ofSeconds(60));
            assertThat(event).as("the event did not come").isPresent();
            if (wanted.test(event.orElseThrow())) {
                return event.orElseThrow();
            }
        }
    }
}
