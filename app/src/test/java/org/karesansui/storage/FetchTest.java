package org.karesansui.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karesansui.exec.Command;
import org.karesansui.exec.HostCommands;
import org.karesansui.problem.Problem;
import org.karesansui.problem.ProblemCode;

/** Fetching from servers that are honest, broken and hostile; sha256sum is the judge of what came. */
class FetchTest {
    private static final int MOST = 1 << 20;
    private static final byte[] CONTENT =
            "raked sand ".repeat(40_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final Fetch.Watcher NOBODY = (bytes, of) -> {};

    @TempDir
    Path folder;

    private final CountDownLatch goOn = new CountDownLatch(1);
    private HttpServer server;
    private Path file;

    @BeforeEach
    void start() throws IOException {
        file = folder.resolve("vmlinuz");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/whole", exchange -> send(exchange, CONTENT, CONTENT.length));
        server.createContext("/chunked", exchange -> send(exchange, CONTENT, 0));
        server.start();
    }

    @AfterEach
    void stop() {
        goOn.countDown();
        server.stop(0);
    }

    private static void send(HttpExchange exchange, byte[] content, long announced) throws IOException {
        exchange.sendResponseHeaders(200, announced);
        try (var out = exchange.getResponseBody()) {
            out.write(content);
        }
    }

    private void serve(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    private void redirect(String path, String location) {
        serve(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Anything may be fetched from. */
    private static Fetch open() {
        return new Fetch(true, MOST);
    }

    /** Only the test's own server counts as an address of the world. */
    private static Fetch guarded() {
        var server = InetAddress.getLoopbackAddress();
        return new Fetch(address -> Fetch.isOurs(address) && !address.equals(server), MOST, Duration.ofSeconds(30));
    }

    private static String sha256(Path file) {
        var said = new HostCommands().run(Command.of("sha256sum", file.toString()));
        return said.text().substring(0, 64);
    }

    private static String digestOfContent(Path folder) throws IOException {
        return sha256(Files.write(folder.resolve("judge"), CONTENT));
    }

    private void refused(Fetch fetch, URI address, ProblemCode code) {
        refused(fetch, address, "", code);
    }

    private void refused(Fetch fetch, URI address, String sha256, ProblemCode code) {
        assertThatThrownBy(() -> fetch.to(file, address, sha256, NOBODY))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/whole", "/chunked"})
    void a_file_comes_whole_and_its_checksum_is_proved(String path) throws IOException {
        open().to(file, address(path), digestOfContent(folder), NOBODY);
        assertThat(sha256(file)).isEqualTo(digestOfContent(folder));
    }

    @Test
    void a_file_with_another_checksum_is_not_kept() {
        refused(open(), address("/whole"), "0".repeat(64), StorageProblem.FETCH_CHECKSUM_WRONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "127.0.0.1",
                "127.8.9.10",
                "2130706433",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "0.0.0.0",
                "[::]",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.122.1",
                "100.64.0.1",
                "169.254.169.254",
                "[fe80::1]",
                "[fd00::1]",
                "224.0.0.1"
            })
    void what_only_this_host_may_reach_is_refused_before_a_connection(String host) {
        var address = URI.create("http://" + host + ":" + server.getAddress().getPort() + "/whole");
        refused(new Fetch(false, MOST), address, StorageProblem.FETCH_ADDRESS_REFUSED);
        assertThatThrownBy(() -> new Fetch(false, MOST).check(address)).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2:%d/whole",
                "http://2130706434:%d/whole",
                "http://[::1]:%d/whole",
                "http://10.0.0.1/vmlinuz",
                "http://169.254.169.254/latest/meta-data",
                "//192.168.1.1/vmlinuz"
            })
    void each_hop_of_a_redirect_is_judged_anew(String location) {
        redirect("/first", "/second");
        redirect("/second", location.formatted(server.getAddress().getPort()));
        refused(guarded(), address("/first"), StorageProblem.FETCH_ADDRESS_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/vmlinuz", "jar:file:/x.jar!/y", "http:///x"})
    void a_redirect_leads_to_the_web_alone(String location) {
        redirect("/first", location);
        refused(guarded(), address("/first"), StorageProblem.FETCH_FAILED);
    }

    @Test
    void a_redirect_is_followed_and_a_circle_is_left() {
        redirect("/moved", "whole");
        redirect("/circle", "/circle");
        assertThatCode(() -> guarded().to(file, address("/moved"), "", NOBODY)).doesNotThrowAnyException();
        assertThat(file).hasBinaryContent(CONTENT);
        file = folder.resolve("other");
        refused(guarded(), address("/circle"), StorageProblem.FETCH_FAILED);
    }

    @Test
    void a_file_that_is_announced_as_too_large_is_refused_before_it_comes() {
        serve("/huge", exchange -> {
            exchange.sendResponseHeaders(200, MOST + 1L);
            exchange.getResponseBody().write(CONTENT, 0, 1000);
            exchange.getResponseBody().flush();
            await(goOn);
        });
        refused(open(), address("/huge"), StorageProblem.FETCH_TOO_LARGE);
    }

    @Test
    void a_file_without_an_announced_size_ends_where_it_becomes_too_large() {
        serve("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var out = exchange.getResponseBody()) {
                for (var sent = 0; sent < 100 * MOST; sent += CONTENT.length) {
                    out.write(CONTENT);
                }
            }
        });
        refused(open(), address("/endless"), StorageProblem.FETCH_TOO_LARGE);
    }

    @Test
    void a_file_that_is_shorter_than_announced_is_not_kept() {
        serve("/short", exchange -> {
            exchange.sendResponseHeaders(200, CONTENT.length);
            exchange.getResponseBody().write(CONTENT, 0, 1000);
            exchange.getResponseBody().flush();
            exchange.close();
        });
        refused(open(), address("/short"), StorageProblem.FETCH_FAILED);
    }

    @Test
    void what_comes_beyond_the_announced_size_is_no_part_of_the_file() throws IOException {
        try (var liar = RawServer.answering("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nstone and more")) {
            open().to(file, liar.address("http"), "", NOBODY);
        }
        assertThat(file).hasContent("stone");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 403, 500})
    void an_answer_that_is_no_file_is_told_by_its_status(int status) {
        serve("/gone", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        assertThatThrownBy(() -> open().to(file, address("/gone"), "", NOBODY))
                .hasMessageContaining(Integer.toString(status));
        assertThat(file).doesNotExist();
    }

    @Test
    void a_server_that_falls_silent_is_left() {
        serve("/silent", exchange -> {
            exchange.sendResponseHeaders(200, CONTENT.length);
            exchange.getResponseBody().write(CONTENT, 0, 1000);
            exchange.getResponseBody().flush();
            await(goOn);
        });
        var impatient = new Fetch(address -> false, MOST, Duration.ofMillis(300));
        refused(impatient, address("/silent"), StorageProblem.FETCH_FAILED);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void who_no_longer_wants_the_file_gets_nothing_and_leaves_nothing() {
        assertThatThrownBy(() -> open().to(file, address("/whole"), "", (bytes, of) -> {
                    throw new IllegalStateException("cancelled at " + of);
                }))
                .hasMessage("cancelled at " + CONTENT.length);
        assertThat(file).doesNotExist();
    }

    @Test
    void a_cancel_is_heard_while_the_server_is_silent() {
        serve("/silent", exchange -> {
            exchange.sendResponseHeaders(200, CONTENT.length);
            exchange.getResponseBody().write(CONTENT, 0, 1000);
            exchange.getResponseBody().flush();
            await(goOn);
        });
        var watcher = new Fetch.Watcher() {
            private volatile boolean cancelled;

            @Override
            public void received(long bytes, long of) {
                if (cancelled) {
                    throw new IllegalStateException("cancelled");
                }
                cancelled = true;
            }

            @Override
            public boolean wants() {
                return !cancelled;
            }
        };
        assertThatThrownBy(() -> open().to(file, address("/silent"), "", watcher))
                .hasMessage("cancelled");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_that_is_there_is_never_written_over() throws IOException {
        Files.writeString(file, "stone");
        assertThatThrownBy(() -> open().to(file, address("/whole"), "", NOBODY)).isInstanceOf(Problem.class);
        assertThat(file).hasContent("stone");
    }

    @Test
    void ftp_is_spoken_too() throws IOException {
        try (var ftp = FtpServer.holding("/pub/vmlinuz", CONTENT)) {
            open().to(file, ftp.address("/pub/vmlinuz"), digestOfContent(folder), NOBODY);
            assertThat(file).hasBinaryContent(CONTENT);
            file = folder.resolve("other");
            refused(open(), ftp.address("/pub/none"), StorageProblem.FETCH_FAILED);
            refused(new Fetch(false, MOST), ftp.address("/pub/vmlinuz"), StorageProblem.FETCH_ADDRESS_REFUSED);
            refused(new Fetch(true, 1000), ftp.address("/pub/vmlinuz"), StorageProblem.FETCH_TOO_LARGE);
        }
    }

    @Test
    void a_name_that_nobody_knows_is_told() {
        var unknown = URI.create("http://nowhere.invalid/vmlinuz");
        refused(open(), unknown, StorageProblem.FETCH_FAILED);
        assertThat(List.of(folder.toFile().list())).isEmpty();
    }
}
