package org.karesansui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is no request, or one that nobody means well: it is refused or hung up on, is no fault of ours in the log, and the
 * next request is served.
 */
final class GarbageTest {
    /** Milliseconds after which an answer that should have come fails the test. */
    private static final int PATIENCE = 60_000;

    private static final String API = "/api/v1/hosts/test/guests";
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

    private static TestApp app;
    private static ErrorLog log;

    @BeforeAll
    static void start() {
        app = TestApp.start();
        log = ErrorLog.open();
    }

    @AfterAll
    static void stop() {
        log.close();
        app.close();
    }

    @AfterEach
    void nothing_of_it_is_our_fault_and_others_are_served() {
        assertThat(log.errors()).isEmpty();
        assertThat(app.get(API).statusCode()).isEqualTo(200);
    }

    /** Each is one whole request or more, written as it is. */
    static List<String> garbage() {
        return List.of(
                // Lines.
                "\r\n\r\n",
                "GET\r\n\r\n",
                "GET /guests\r\n\r\n",
                "GET /guests HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET  /guests HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /guests HTTP/1.1\nHost: localhost\n\n",
                "get /guests HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "BREW /guests HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "TRACE /guests HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "CONNECT localhost:22 HTTP/1.1\r\nHost: localhost:22\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
                // Hosts.
                head("GET", API).replace("Host: localhost", "Host:"),
                head("GET", API).replace("Host: localhost\r\n", ""),
                head("GET", API).replace("Host: localhost", "Host: localhost\r\nHost: evil.example"),
                head("GET", API).replace("Host: localhost", "Host: evil.example"),
                head("GET", API).replace("Host: localhost", "Host: localhost:99999999"),
                head("GET", API).replace("Host: localhost", "Host: [::1"),
                head("GET", API).replace("Host: localhost", "Host: a b\u0001"),
                head("GET", API).replace("Host: localhost", "Host: localhost@evil.example"),
                head("GET", "http://evil.example" + API),
                head("GET", "file:///etc/passwd"),
                // Paths.
                head("GET", "/../../../../etc/passwd"),
                head("GET", "/%2e%2e/%2e%2e/etc/passwd"),
                head("GET", "/assets/..%2f..%2f..%2fetc%2fpasswd"),
                head("GET", "/assets/%252e%252e/etc/passwd"),
                head("GET", "/assets/....//etc/passwd"),
                head("GET", "/assets\\..\\..\\etc\\passwd"),
                head("GET", "/guests;a=b/%00"),
                head("GET", "/%"),
                head("GET", "/%zz"),
                head("GET", "/%ff%fe"),
                head("GET", "/%c0%ae%c0%ae/etc/passwd"),
                head("GET", API + "/%00"),
                head("GET", API + "/%e0%a4%a"),
                head("GET", API + "/\u0000"),
                head("GET", API + "/" + "a".repeat(5000)),
                head("GET", API + "?%zz=1"),
                head("GET", API + "?" + "a=1&".repeat(1500)),
                head("GET", API + "?limit=99999999999999999999999"),
                head("GET", API + "?limit=%00"),
                // Headers.
                head("GET", API).replace("Accept", "Accept\u0000"),
                head("GET", API).replace("Accept", " Accept"),
                head("GET", API).replace("Accept: */*", "Accept"),
                head("GET", API).replace("Accept: */*", "Accept: \u0000\u0001"),
                head("GET", API).replace("*/*", "x".repeat(100_000)),
                head("GET", API).replace("Accept: */*", "A: b\r\n".repeat(5_000) + "C: d"),
                head("GET", API).replace("Accept: */*", "Authorization: Bearer \u0000"),
                head("GET", API).replace("Accept: */*", "Cookie: =;;;==; kss; \"; kss=\u00ff"),
                head("GET", API).replace("Accept: */*", "Accept-Language: ;q=x,,*;q=99999, " + "ja-".repeat(500)),
                head("GET", API).replace("Accept: */*", "If-None-Match: \"\u00ff, W/"),
                // Bodies.
                post("application/json", "{"),
                post("application/json", "\u0000"),
                post("application/json", "{\"name\":\"\u00c3(\u00ff\u00fe\"}"),
                post("application/json", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)),
                post("application/json", "{\"disks\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"),
                post("application/json", "{\"name\":\"a\",\"name\":\"b\"}"),
                post("application/json", "{\"name\":\"a\",\"memory\":" + "9".repeat(2_000) + "}"),
                post("application/json", "{\"name\":\"a\",\"memory\":1e999999999}"),
                post("application/json", "{\"name\":\"a\",\"vcpus\":1e400000,\"autostart\":1e400000}"),
                post("application/json", "{\"name\":\"a\\u0000b\",\"memory\":\"1 GiB\",\"disks\":[]}"),
                post("application/json", "{\"name\":\"\\ud800\",\"memory\":\"1 GiB\"}"),
                post("application/json", "{\"name\":{\"name\":[1]},\"memory\":[],\"boot\":7,\"disks\":{\"0\":1}}"),
                post("application/json", "[1,2,3]"),
                post("application/json; charset=utf-16", "{\"name\":\"\"}"),
                post("text/xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                post("multipart/form-data; boundary=x", "--x\r\n\r\n--x--"),
                post("/;;=", "{}"),
                post("", "{}"),
                post("application/x-www-form-urlencoded", "a=%zz&%=%"),
                post("application/x-www-form-urlencoded", "a.b.c=1&a=2&a.b=3&.=4&..=5&disks.99999999999.size=1"),
                post("application/x-www-form-urlencoded", "a.".repeat(20_000) + "a=1"),
                post("application/x-www-form-urlencoded", "disks.2147483647.size=1&disks.-1.size=2"),
                // What two parsers may take for two different requests.
                framed("Content-Length: 4\r\nTransfer-Encoding: chunked", "0\r\n\r\nGET /evil HTTP/1.1\r\n\r\n"),
                framed("Content-Length: 4\r\nContent-Length: 5", "{}{}{}"),
                framed("Content-Length: -1", "{}"),
                framed("Content-Length: 99999999999999999999", "{}"),
                framed("Content-Length: +2", "{}"),
                framed("Content-Length: 2 2", "{}"),
                framed("Transfer-Encoding: chunked, identity", "2\r\n{}\r\n0\r\n\r\n"),
                framed("Transfer-Encoding: xchunked", "2\r\n{}\r\n0\r\n\r\n"),
                framed("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", "2\r\n{}\r\n0\r\n\r\n"),
                framed("Transfer-Encoding:\u000bchunked", "2\r\n{}\r\n0\r\n\r\n"),
                framed("Transfer-Encoding: chunked", "zz\r\n{}\r\n0\r\n\r\n"),
                framed("Transfer-Encoding: chunked", "-1\r\n{}\r\n0\r\n\r\n"),
                framed("Transfer-Encoding: chunked", "fffffffffffffffff\r\n{}\r\n0\r\n\r\n"),
                framed("Transfer-Encoding: chunked", "2\r\n{}{}{}\r\n0\r\n\r\n"),
                framed("Transfer-Encoding: chunked", "2;" + "x".repeat(20_000) + "\r\n{}\r\n0\r\n\r\n"),
                // Sockets.
                upgrade("/hosts/test/guests/test/serial/none"),
                upgrade("/hosts/test/guests/test/serial/%00"),
                upgrade("/nowhere"),
                upgrade("/guests"),
                upgrade("/hosts/test/guests/test/serial/none").replace("13", "99"),
                upgrade("/hosts/test/guests/test/serial/none").replace("dGhlIHNhbXBsZSBub25jZQ==", "x"));
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void garbage_is_refused_or_hung_up_on(String request) {
        for (var answer : answers(request)) {
            assertThat(Integer.parseInt(answer))
                    .as("the status of %.200s", request)
                    .matches(status -> (status >= 200 && status < 500) || status == 501 || status == 505);
        }
    }

    @Test
    void what_two_parsers_may_take_for_two_requests_is_taken_for_none() {
        var smuggled = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";
        for (var framing : List.of(
                "Content-Length: 4\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 4",
                "Transfer-Encoding: xchunked",
                "Content-Length: 4\r\nContent-Length: 5")) {
            assertThat(answers(framed(framing, "0\r\n\r\n" + smuggled)))
                    .as("%s", framing)
                    .doesNotContain("200")
                    .hasSizeLessThan(2);
        }
    }

    @Test
    void a_client_who_leaves_in_the_middle_of_his_body_is_no_fault_of_ours() throws IOException {
        for (var framing : List.of("Content-Length: 100", "Transfer-Encoding: chunked")) {
            try (var socket = connect()) {
                write(socket, framed(framing, framing.startsWith("C") ? "{\"na" : "64\r\n{\"na"));
                socket.shutdownOutput();
                assertThat(all(socket)).doesNotContain("HTTP/1.1 5");
            }
        }
    }

    @Test
    void random_bytes_are_refused_or_hung_up_on() {
        var random = new Random(20);
        for (var round = 0; round < 200; round++) {
            var bytes = new byte[1 + random.nextInt(4096)];
            random.nextBytes(bytes);
            assertThat(answers(new String(bytes, StandardCharsets.ISO_8859_1)))
                    .allMatch(status -> status.startsWith("4") || status.equals("505"));
        }
    }

    private static String head(String method, String target) {
        return "%s %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nConnection: close\r\nAccept: */*\r\n\r\n"
                .formatted(method, target, app.token());
    }

    private static String post(String type, String body) {
        var length = body.getBytes(StandardCharsets.ISO_8859_1).length;
        return framed("Content-Length: " + length, body).replace("application/json", type);
    }

    private static String framed(String framing, String body) {
        return head("POST", API).replace("Accept: */*", "Content-Type: application/json\r\n" + framing) + body;
    }

    private static String upgrade(String path) {
        return head("GET", path)
                .replace("Connection: close", "Connection: Upgrade")
                .replace(
                        "Accept: */*",
                        "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");
    }

    /** The status of each answer until the server hangs up. */
    private static List<String> answers(String request) {
        try (var socket = connect()) {
            write(socket, request);
            socket.shutdownOutput();
            return STATUS.matcher(all(socket))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (SocketException hungUp) {
            return List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Socket connect() throws IOException {
        var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), app.port());
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    private static void write(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String all(Socket socket) throws IOException {
        var got = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(got);
        } catch (SocketException reset) {
            // What came before it counts.
        }
        return got.toString(StandardCharsets.ISO_8859_1);
    }
}
