package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.karesansui.libvirt.ffi.VirStorage.virStorageVolDownload;

import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens when the daemon dies, freezes, or is not there: a real libvirtd behind a proxy. */
@Tag("libvirtd")
class LostConnectionTest {
    @RegisterExtension
    static final PrivateLibvirtd DAEMON = new PrivateLibvirtd();

    private static final Hypervisor.Settings QUICK = new Hypervisor.Settings(
            4,
            16,
            Duration.ofMinutes(2),
            Duration.ofMinutes(2),
            Duration.ofMinutes(2),
            new Connection.KeepAlive(1, 2),
            failures -> Duration.ofMillis(50),
            InstantSource.system());

    private final RecordingListener told = new RecordingListener();
    private UnixProxy proxy;
    private Hypervisor host;

    @BeforeEach
    void connect() throws InterruptedException {
        var socket = DAEMON.folder().resolve("proxy");
        proxy = new UnixProxy(socket, DAEMON.socket());
        host = new Hypervisor("far", PrivateLibvirtd.uri(socket), told, QUICK);
        host.start();
        assertThat(told.next()).isEqualTo("up 1");
    }

    @AfterEach
    void disconnect() {
        proxy.thaw();
        host.close();
        proxy.close();
    }

    @Test
    void when_the_daemon_dies_the_host_is_down_and_comes_up_again_by_itself() throws InterruptedException {
        proxy.cut();
        assertThat(told.next()).isEqualTo("down");
        assertThat(told.next(what -> what.equals("up 2"))).isEqualTo("up 2");
        assertThat(host.read(Connection::hostname)).isNotEmpty();
    }

    @Test
    void a_handle_of_a_lost_connection_refuses_without_a_call() throws InterruptedException {
        var network = host.read(connection ->
                connection.networks().createXml("<network><name>gone</name><bridge name='gone0'/></network>"));
        proxy.cut();
        assertThat(told.next(what -> what.equals("down"))).isEqualTo("down");
        assertThatThrownBy(network::isActive)
                .isInstanceOfSatisfying(
                        ConnectionLost.class, e -> assertThat(e.underWay()).isFalse());
        network.close();
    }

    @Test
    void a_call_that_still_waits_for_a_connection_ends_when_the_host_is_lost() {
        proxy.freezeNewcomers();
        proxy.freeze();
        assertThatThrownBy(() -> host.slow(Connection::hostname)).isInstanceOf(ConnectionLost.class);
    }

    @Test
    void a_frozen_daemon_is_found_by_keepalive_and_a_read_is_lost() throws InterruptedException {
        host.read(Connection::hostname);
        proxy.freeze();
        assertThatThrownBy(() -> host.read(connection -> connection.node().libVersion()))
                .isInstanceOf(ConnectionLost.class);
        assertThat(told.next()).isEqualTo("down");
        assertThat(told.next(what -> what.equals("up 2"))).isEqualTo("up 2");
    }

    @Test
    void a_peer_that_goes_just_when_its_keepalive_begins_does_no_harm() throws InterruptedException {
        var keepAlive = new Connection.KeepAlive(1, 2);
        for (int round = 0; round < 50; round++) {
            try (var connection = Connection.open(host.uri(), keepAlive)) {
                var cutting = Thread.ofPlatform().start(proxy::cut);
                // Set outside of the event thread, it ended the process of a C program in the sixth round.
                assertThatThrownBy(() -> beginForEver(connection, keepAlive)).isInstanceOf(LibvirtException.class);
                cutting.join();
            }
        }
    }

    private static void beginForEver(Connection connection, Connection.KeepAlive keepAlive) {
        while (true) {
            connection.keepAlive(keepAlive);
        }
    }

    @Test
    void a_stream_of_a_lost_connection_gives_back_what_it_holds() throws Exception {
        var lost = new CountDownLatch(1);
        var connection = Connection.open(host.uri());
        connection.watch(event -> lost.countDown());
        Files.createDirectories(DAEMON.folder().resolve("pool"));
        try (connection;
                // The only text that is put in is a path of our own making.
                var pool = connection
                        .storage()
                        .createXml("<pool type='dir'><name>pool</name><target><path>%s/pool</path></target></pool>"
                                .formatted(DAEMON.folder()));
                var volume = pool.volumeCreateXml("<volume><name>v</name><capacity>33554432</capacity></volume>");
                var waiting = connection.stream();
                var watched = connection.streamThatDoesNotBlock()) {
            begin(volume, waiting);
            begin(volume, watched);
            watched.watch(events -> {}, Stream.Event.HANGUP);
            proxy.cut();
            lost.await();
        }
        assertThat(connection.references()).isZero();
    }

    private static void begin(StorageVolume volume, Stream stream) {
        stream.begin(through -> volume.run((self, scratch) -> virStorageVolDownload(self, through, 0, 0, 0)));
    }

    @Test
    void a_change_on_a_frozen_daemon_has_an_unknown_result() {
        host.change(Connection::hostname);
        proxy.freeze();
        assertThatThrownBy(() -> host.change(
                        connection -> connection.networks().createXml("<network><name>perhaps</name></network>")))
                .isInstanceOf(ResultUnknown.class);
    }

    @Test
    void a_change_over_its_deadline_has_an_unknown_result_and_a_read_is_only_overdue() throws InterruptedException {
        host.close();
        var hasty = new Hypervisor.Settings(
                4,
                16,
                Duration.ofSeconds(2),
                Duration.ofSeconds(2),
                Duration.ofMinutes(2),
                new Connection.KeepAlive(60, 5),
                failures -> Duration.ofMillis(50),
                InstantSource.system());
        host = new Hypervisor("far", PrivateLibvirtd.uri(DAEMON.folder().resolve("proxy")), told, hasty);
        host.start();
        assertThat(told.next(what -> what.equals("up 1"))).isEqualTo("up 1");
        host.read(Connection::hostname);
        host.change(Connection::hostname);
        proxy.freeze();
        assertThatThrownBy(() -> host.read(connection -> connection.node().libVersion()))
                .isInstanceOf(CallOverdue.class);
        assertThatThrownBy(() -> host.change(connection -> connection.node().libVersion()))
                .isInstanceOf(ResultUnknown.class)
                .hasCauseInstanceOf(CallOverdue.class);
    }

    @Test
    void six_slow_calls_do_not_delay_a_read() throws Exception {
        host.read(Connection::hostname);
        proxy.freezeNewcomers();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = IntStream.range(0, 6)
                    .mapToObj(i -> callers.submit(
                            () -> host.slow(connection -> connection.node().libVersion())))
                    .toList();
            // The events', the read's, and four that the slow lane opened: its width.
            proxy.awaitConnections(6);
            long version = host.read(connection -> connection.node().libVersion());
            assertThat(version).isPositive();
            assertThat(slow).noneMatch(Future::isDone);
            proxy.thaw();
            for (var call : slow) {
                assertThat(call.get()).isPositive();
            }
        }
    }

    @Test
    void a_daemon_that_is_not_there_yet_is_found_when_it_comes() throws InterruptedException {
        proxy.close();
        assertThat(told.next()).isEqualTo("down");
        assertThatThrownBy(() -> host.read(Connection::hostname)).isInstanceOf(HypervisorDown.class);
        proxy = new UnixProxy(DAEMON.folder().resolve("proxy"), DAEMON.socket());
        host.tryNow();
        assertThat(told.next(what -> what.equals("up 2"))).isEqualTo("up 2");
    }
}
