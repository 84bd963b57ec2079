package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * An hour of everything at once on a real libvirtd behind a proxy that is cut and frozen now and then. Run with
 * {@code -Dsoak}, and {@code -Dsoak.minutes=5} for less. At the end no memory may be gone and no error be a surprise.
 *
 * <p>The report has the native memory in bytes after a first minute's third and after each sixth of the time, and what of it
 * Java's own buffers hold. What leaks grows from sixth to sixth; the JVM's compilers come and go; buffers that only wait for
 * the garbage collector are a fault too, of whoever left them to it.
 */
@Tag("slow")
@Tag("soak")
class SoakTest {
    @RegisterExtension
    static final PrivateLibvirtd DAEMON = new PrivateLibvirtd();

    private static final int SIZE = 24 << 20;

    private static final int PARTS = 6;

    private final Duration time = Duration.ofMinutes(Integer.getInteger("soak.minutes", 60));
    private final ConcurrentMap<String, LongAdder> tally = new ConcurrentHashMap<>();
    private final RecordingTally told = new RecordingTally();

    @Test
    void an_hour_of_everything_at_once_leaves_nothing_behind() throws Exception {
        var socket = DAEMON.folder().resolve("proxy");
        Files.createDirectories(DAEMON.folder().resolve("pool"));
        var settings = new Hypervisor.Settings(
                4,
                64,
                Duration.ofSeconds(30),
                Duration.ofSeconds(60),
                Duration.ofMinutes(5),
                new Connection.KeepAlive(1, 2),
                failures -> Duration.ofMillis(100),
                InstantSource.system());
        try (var proxy = new UnixProxy(socket, DAEMON.socket());
                var host = new Hypervisor("soak", PrivateLibvirtd.uri(socket), told, settings)) {
            host.start();
            var held = new ArrayList<Held>();
            held.add(after(host, proxy, Duration.ofSeconds(20)));
            for (int part = 0; part < PARTS; part++) {
                held.add(after(host, proxy, time.dividedBy(PARTS)));
            }
            System.getLogger("soak").log(System.Logger.Level.INFO, "{0}, native bytes {1}", tally, held);
            assertThat(held.getLast().allocated() - held.getFirst().allocated())
                    .as("native bytes gained: %s", held)
                    .isLessThan(16L << 20);
        }
        assertThat(tally.keySet()).allMatch(what -> !what.startsWith("surprise"));
        assertThat(tally).containsKeys("read", "change", "guest", "transfer", "up", "event");
    }

    /** What was held when nothing was under way. */
    private record Held(long allocated, long inBuffers) {}

    private Held after(Hypervisor host, UnixProxy proxy, Duration turn) throws Exception {
        turn(host, proxy, InstantSource.system().instant().plus(turn));
        return new Held(NativeHeap.allocated(), NativeHeap.buffers());
    }

    private void turn(Hypervisor host, UnixProxy proxy, Instant until) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = List.<Future<?>>of(
                    threads.submit(() -> again(until, "read", () -> host.read(SoakTest::look))),
                    threads.submit(() -> again(until, "read", () -> host.read(SoakTest::look))),
                    threads.submit(() -> again(until, "change", () -> host.change(SoakTest::defineAndUndefine))),
                    threads.submit(() -> again(until, "guest", () -> host.slow(SoakTest::startAndStop))),
                    threads.submit(() -> again(until, "transfer", () -> host.stream(this::upAndDown))),
                    threads.submit(() -> disturb(until, proxy)));
            for (var each : work) {
                each.get();
            }
        }
    }

    private void again(Instant until, String what, Runnable body) {
        while (InstantSource.system().instant().isBefore(until)) {
            try {
                body.run();
                count(what);
            } catch (ConnectionLost | ResultUnknown | HypervisorDown | LaneBusy | CallOverdue expected) {
                count(what + " " + expected.getClass().getSimpleName());
            } catch (LibvirtException e) {
                // A change whose result was unknown may have left what the next one meets.
                boolean known = e.is(ErrorCode.OPERATION_FAILED)
                        || e.is(ErrorCode.OPERATION_INVALID)
                        || e.is(ErrorCode.NO_DOMAIN)
                        || e.is(ErrorCode.NO_STORAGE_VOL)
                        || e.is(ErrorCode.STORAGE_VOL_EXIST)
                        || e.is(ErrorCode.DOM_EXIST)
                        || e.domain() == ErrorDomain.QEMU
                        || e.domain() == ErrorDomain.STREAMS
                        || e.is(ErrorCode.SYSTEM_ERROR);
                count((known ? what : "surprise in " + what) + " " + e.code() + "/" + e.domain());
            } catch (RuntimeException | AssertionError e) {
                System.getLogger("soak").log(System.Logger.Level.ERROR, what, e);
                count("surprise in " + what + " " + e);
            }
        }
    }

    private void count(String what) {
        tally.computeIfAbsent(what, key -> new LongAdder()).increment();
    }

    // Cuts and freezes by turns, each after the host has come up since the last.
    private void disturb(Instant until, UnixProxy proxy) {
        var random = new Random(1);
        while (InstantSource.system().instant().isBefore(until)) {
            long ups = told.ups.sum();
            if (random.nextInt(4) == 0) {
                proxy.freeze();
            } else {
                proxy.cut();
            }
            told.awaitUps(ups + 1, until);
        }
        proxy.thaw();
    }

    private static int look(Connection connection) {
        try (var domains = connection.listAllDomains();
                var networks = connection.networks().listAll()) {
            return domains.size()
                    + networks.size()
                    + connection
                            .domainStats(EnumSet.allOf(StatsGroup.class), DomainStatsFlag.NOWAIT)
                            .size()
                    + connection.capabilities().length();
        }
    }

    private static int defineAndUndefine(Connection connection) {
        try (var domain = connection.domainDefineXml("<domain type='qemu'><name>defined</name>"
                + "<uuid>0b9c6d0e-5d5c-4c6e-9a51-5a1f0ac2a099</uuid><memory unit='MiB'>32</memory>"
                + "<os><type arch='x86_64' machine='pc'>hvm</type></os></domain>")) {
            domain.setAutostart(true);
            domain.undefine();
            return 1;
        }
    }

    private static int startAndStop(Connection connection) {
        connection.findDomain("running").ifPresent(left -> {
            try (left) {
                left.destroy();
            }
        });
        try (var domain = connection.domainCreateXml(
                "<domain type='qemu'><name>running</name><memory unit='MiB'>32</memory>"
                        + "<os><type arch='x86_64' machine='pc'>hvm</type></os></domain>",
                DomainCreateFlag.START_PAUSED)) {
            domain.destroy();
            return 1;
        }
    }

    private long upAndDown(Connection connection) {
        var content = new byte[SIZE / 2];
        new Random(7).nextBytes(content);
        // The only texts that are put in are paths of our own making.
        var pool = connection
                .storage()
                .find("pool")
                .orElseGet(() -> connection
                        .storage()
                        .createXml("<pool type='dir'><name>pool</name><target><path>%s/pool</path></target></pool>"
                                .formatted(DAEMON.folder())));
        try (pool) {
            pool.findVolume("v.img").ifPresent(left -> {
                try (left) {
                    left.delete();
                }
            });
            try (var volume = pool.volumeCreateXml(
                    "<volume><name>v.img</name><capacity>%d</capacity><allocation>0</allocation></volume>"
                            .formatted(SIZE))) {
                var wanted = new CRC32();
                wanted.update(content);
                var crc = new CRC32();
                volume.transfer().upload(connection, new Content(ByteBuffer.wrap(content)), SIZE);
                assertThat(volume.transfer().download(connection, new Checksum(crc)))
                        .isEqualTo(SIZE);
                assertThat(crc.getValue()).isEqualTo(wanted.getValue());
                return SIZE;
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** The content, and as much again of nothing. */
    private record Content(ByteBuffer left) implements VolumeSource {
        @Override
        public Piece next(ByteBuffer buffer) {
            if (!left.hasRemaining()) {
                return new Piece.Hole(SIZE / 2);
            }
            int length = Math.min(buffer.remaining(), left.remaining());
            buffer.put(left.slice().limit(length));
            left.position(left.position() + length);
            return new Piece.Data();
        }
    }

    private record Checksum(CRC32 crc) implements VolumeSink {
        @Override
        public void data(ByteBuffer data) {
            crc.update(data);
        }

        @Override
        public void hole(long length) {
            // the second half, which is not in the sum
        }
    }

    private final class RecordingTally implements HypervisorListener {
        private final LongAdder ups = new LongAdder();

        synchronized void awaitUps(long wanted, Instant until) {
            try {
                while (ups.sum() < wanted && InstantSource.system().instant().isBefore(until)) {
                    wait(1000);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public synchronized void up(long generation) {
            ups.increment();
            count("up");
            notifyAll();
        }

        @Override
        public void down(String reason) {
            count("down");
        }

        @Override
        public void event(LibvirtEvent event) {
            count("event");
        }

        @Override
        public void overflow() {
            count("overflow");
        }
    }
}
