package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A real guest of QEMU, whose firmware talks on its serial line and has nothing to boot. */
@Tag("libvirtd")
class GuestTest {
    @RegisterExtension
    static final PrivateLibvirtd DAEMON = new PrivateLibvirtd();

    private static final String GUEST = """
            <domain type='qemu'><name>guest</name><memory unit='MiB'>32</memory><vcpu>1</vcpu>
            <os><type arch='x86_64' machine='pc'>hvm</type><bios useserial='yes'/></os>
            <devices><serial type='pty'/><console type='pty'/><graphics type='vnc' autoport='yes' listen='127.0.0.1'/>
            <video><model type='vga'/></video></devices></domain>""";

    private final EventQueue events = new EventQueue(1000);
    private Connection connection;

    @BeforeEach
    void open() {
        connection = Connection.open(DAEMON.uri());
        connection.subscribe(events);
    }

    @AfterEach
    void close() {
        // What a failed test left running must not fail the others.
        connection.findDomain("guest").ifPresent(guest -> {
            try (guest) {
                guest.destroy();
            }
        });
        connection.close();
    }

    @Test
    void a_guest_tells_of_its_life_and_its_statistics() throws InterruptedException {
        try (var guest = connection.domainDefineXml(GUEST)) {
            guest.create(DomainCreateFlag.START_PAUSED);
            guest.resume();
            awaitEvent(DomainEventType.RESUMED);
            assertThat(guest.statistics().controlInfo().state()).isEqualTo(ControlState.OK);
            assertThat(guest.statistics().memoryStats()).containsKey(MemoryStat.RSS);
            assertThat(guest.statistics().securityLabels()).isNotNull();
            assertThat(guest.tuning().vcpus(VcpuFlag.LIVE)).isEqualTo(1);
            assertThat(guest.pinning().vcpuPins(1, connection.node().cpuMap().present(), AffectFlag.LIVE))
                    .hasSize(1);
            guest.pinning().addIoThread(1, AffectFlag.LIVE);
            assertThat(guest.pinning().ioThreads(AffectFlag.LIVE))
                    .extracting(DomainPinning.IoThread::id)
                    .containsExactly(1);
            assertThat(guest.jobs().stats().type()).isEqualTo(JobType.NONE);
            assertThat(guest.blocks().errors()).isEmpty();
            var stats = connection.domainStats(List.of(guest), EnumSet.of(StatsGroup.VCPU), DomainStatsFlag.NOWAIT);
            assertThat(stats.getFirst().values().number("vcpu.current")).hasValue(1);
            guest.destroy();
            awaitEvent(DomainEventType.STOPPED);
            guest.undefine();
            awaitEvent(DomainEventType.UNDEFINED);
        }
    }

    @Test
    void the_serial_line_is_read_and_typed_into_by_virtual_threads_until_either_side_ends() throws Exception {
        var told = new RecordingListener();
        try (var host = new Hypervisor("local", DAEMON.uri(), told);
                var guest = connection.domainCreateXml(GUEST, DomainCreateFlag.START_PAUSED)) {
            host.start();
            told.next();
            var console = host.console(guest.uuid(), null, ConsoleFlag.FORCE);
            guest.resume();
            var seen = new LinkedBlockingQueue<Integer>();
            var reader = Thread.ofVirtual().start(() -> readAll(console, seen));
            assertThat(seen.poll(60, TimeUnit.SECONDS))
                    .as("bytes on the serial line")
                    .isPositive();
            console.write(ByteBuffer.wrap("x".getBytes(StandardCharsets.US_ASCII)));
            guest.destroy();
            reader.join();
            assertThatThrownBy(() -> console.write(ByteBuffer.allocate(200_000)))
                    .isInstanceOf(IOException.class);
            assertThat(console.reason()).isNotEqualTo("closed");
        }
    }

    @Test
    void the_serial_line_ends_when_its_host_is_lost() throws Exception {
        var told = new RecordingListener();
        var socket = DAEMON.folder().resolve("proxy");
        try (var proxy = new UnixProxy(socket, DAEMON.socket());
                var host = new Hypervisor("far", PrivateLibvirtd.uri(socket), told);
                var guest = connection.domainCreateXml(GUEST, DomainCreateFlag.START_PAUSED)) {
            host.start();
            told.next();
            var console = host.console(guest.uuid(), null, ConsoleFlag.FORCE);
            proxy.cut();
            readAll(console, new LinkedBlockingQueue<>());
            assertThat(console.reason()).contains("lost");
            guest.destroy();
        }
    }

    @Test
    void the_serial_line_is_given_to_one_at_a_time_and_taken_only_by_force() throws Exception {
        var told = new RecordingListener();
        try (var host = new Hypervisor("local", DAEMON.uri(), told);
                var guest = connection.domainCreateXml(GUEST, DomainCreateFlag.START_PAUSED)) {
            host.start();
            told.next();
            var first = host.console(guest.uuid(), null);
            assertThatThrownBy(() -> host.console(guest.uuid(), null)).isInstanceOf(ConsoleTaken.class);
            var second = host.console(guest.uuid(), null, ConsoleFlag.FORCE);
            readAll(first, new LinkedBlockingQueue<>());
            assertThat(first.reason()).isNotEqualTo("closed");
            for (int round = 0; round < 20; round++) {
                second.close();
                assertThat(second.awaitReleased(Duration.ofSeconds(60))).isTrue();
                second = host.console(guest.uuid(), null);
            }
            second.close();
            guest.destroy();
        }
    }

    private static void readAll(Console console, LinkedBlockingQueue<Integer> seen) {
        var buffer = ByteBuffer.allocate(4096);
        try {
            for (int count = console.read(buffer); count >= 0; count = console.read(buffer.clear())) {
                seen.add(count);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_console_of_a_guest_that_is_off_says_what_libvirt_says() throws Exception {
        var told = new RecordingListener();
        try (var host = new Hypervisor("local", DAEMON.uri(), told);
                var guest = connection.domainDefineXml(GUEST)) {
            host.start();
            told.next();
            assertThatThrownBy(() -> host.console(guest.uuid(), null))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("not running");
            guest.undefine();
        }
    }

    @Test
    void the_serial_line_can_be_watched_without_a_thread_of_its_own() throws Exception {
        try (var guest = connection.domainCreateXml(GUEST, DomainCreateFlag.START_PAUSED);
                var stream = connection.streamThatDoesNotBlock()) {
            guest.console().open(null, stream);
            var seen = new LinkedBlockingQueue<Integer>();
            var buffer = ByteBuffer.allocateDirect(4096);
            stream.watch(
                    ready -> {
                        seen.add(stream.receive(buffer.clear()));
                        throw new AssertionError("the watcher of a test throws");
                    },
                    Stream.Event.READABLE);
            guest.resume();
            assertThat(seen.poll(60, TimeUnit.SECONDS)).isNotNull().isNotEqualTo(0);
            guest.destroy();
        }
    }

    @Test
    void a_picture_of_the_screen_is_a_whole_image() throws Exception {
        try (var guest = connection.domainCreateXml(GUEST);
                var stream = connection.stream()) {
            var picture = guest.console().screenshot(stream, 0);
            assertThat(picture.mimeType()).isIn("image/x-portable-pixmap", "image/png");
            try (var image = picture.image()) {
                assertThat(image.readNBytes(1)[0]).isIn((byte) 'P', (byte) 0x89);
            }
            assertThat(picture.size()).isGreaterThan(1000);
            guest.destroy();
        }
    }

    @Test
    void the_graphics_server_greets_through_a_socket_without_a_port() throws Exception {
        try (var guest = connection.domainCreateXml(GUEST, DomainCreateFlag.START_PAUSED);
                var socket = guest.console().openGraphics(0)) {
            var greeting = ByteBuffer.allocate(12);
            while (greeting.hasRemaining() && socket.read(greeting) >= 0) {
                assertThat(socket.isOpen()).isTrue();
            }
            assertThat(new String(greeting.array(), StandardCharsets.US_ASCII)).startsWith("RFB 003.");
            assertThat(socket.write(ByteBuffer.wrap(greeting.array()))).isEqualTo(12);
            guest.destroy();
        }
    }

    private void awaitEvent(DomainEventType wanted) throws InterruptedException {
        while (true) {
            var event = events.poll(Duration.ofSeconds(60));
            assertThat(event).as("no event " + wanted).isPresent();
            if (event.orElseThrow() instanceof LibvirtEvent.DomainLifecycle life && life.event() == wanted) {
                assertThat(life.name()).isEqualTo("guest");
                return;
            }
        }
    }
}
