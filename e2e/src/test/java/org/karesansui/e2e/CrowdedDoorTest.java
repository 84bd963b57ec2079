package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** More at the door than it is made for: the daemon goes on serving others, within its memory and without complaint. */
class CrowdedDoorTest {
    private static final InetSocketAddress DAEMON = new InetSocketAddress(InetAddress.getLoopbackAddress(), 8080);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Resident, with the AOT cache that is mapped: heap and threads are bounded, so this cannot grow with the callers. */
    private static final long MOST_KIB = 450 * 1024;

    private static final int READERS = 50;

    private static Rest rest;
    private static Daemon daemon;

    @BeforeAll
    static void start() {
        Daemon.install();
        rest = Rest.ofFirstAccount();
        daemon = Daemon.start();
        Shell.virsh(
                "define",
                Shell.HOME
                        .resolve("e2e/src/test/resources/org/karesansui/e2e/tiny.xml")
                        .toString());
    }

    @AfterAll
    static void stop() {
        daemon.close();
    }

    @AfterEach
    void it_serves_others_within_its_memory() throws IOException {
        assertThat(rest.read("guests").status()).isEqualTo(200);
        assertThat(resident()).as("KiB resident").isLessThan(MOST_KIB);
        assertThat(daemon.log()).as("what it printed").noneMatch(line -> line.contains("OutOfMemoryError"));
        assertThat(Path.of("/var/log/karesansui/error.log")).isEmptyFile();
    }

    private static long resident() throws IOException {
        return Files.readAllLines(
                        Path.of("/proc", Long.toString(daemon.process().pid()), "status"))
                .stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    @Test
    void ten_thousand_connections_that_say_nothing_keep_nobody_out() throws IOException {
        var waiting = Shell.run("ss", "--no-header", "--listening", "--tcp", "--numeric", "sport = :8080")
                .split("\\s+");
        assertThat(Integer.parseInt(waiting[2]))
                .as("who may wait to be accepted; beyond that each waits a second and more")
                .isGreaterThanOrEqualTo(1000);
        var open = new ArrayList<SocketChannel>();
        try {
            while (open.size() < 10_000) {
                open.add(SocketChannel.open(DAEMON));
            }
            assertThat(rest.read("guests").status()).isEqualTo(200);
            assertThat(resident()).as("KiB resident").isLessThan(MOST_KIB);
            Eventually.holds(
                    PATIENCE, () -> assertThat(connections()).as("those let in").isLessThan(2_100));
        } finally {
            for (var channel : open) {
                channel.close();
            }
        }
    }

    @Test
    void readers_of_events_who_never_read_are_cut_and_hold_nobody_up() throws IOException {
        var open = new ArrayList<Socket>();
        try {
            while (open.size() < READERS) {
                open.add(listens());
            }
            for (var round = 0; round < 40; round++) {
                var title = "Stone %d ".formatted(round).repeat(8_000);
                Shell.virsh("desc", "tiny", "--title", "--config", title.strip());
                Eventually.holds(
                        PATIENCE,
                        () -> assertThat(rest.read("guests")
                                        .body()
                                        .at("/guests/0/title")
                                        .asText())
                                .isEqualTo(title.strip()));
            }
            assertThat(resident()).as("KiB resident").isLessThan(MOST_KIB);
            Eventually.holds(
                    PATIENCE, () -> assertThat(connections()).as("those left").isLessThan(5));
        } finally {
            for (var socket : open) {
                socket.close();
            }
        }
    }

    /** As the kernel counts them on the daemon's side. */
    private static long connections() {
        return Shell.run("ss", "--no-header", "--tcp", "--numeric", "state", "established", "sport = :8080")
                .lines()
                .count();
    }

    private static Socket listens() throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(DAEMON);
        socket.getOutputStream()
                .write("GET /api/v1/events HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(rest.token())
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
