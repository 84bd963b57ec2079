package org.karesansui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More connections than there is room for: others are served, and what is at work goes on. */
final class CrowdTest {
    private static final int MOST = 20;
    private static final int MANY = 200;
    /** Milliseconds after which a read that should have ended fails. */
    private static final int PATIENCE = 60_000;

    private static final List<Topic> TOPICS = List.of(new Topic("job", Access.SIGNED_IN, _ -> List.of()));
    private static final Route HELLO = PageRoute.get("/hello", Access.PUBLIC, _ -> Reply.text("hello"));

    private final ArrayDeque<Socket> crowd = new ArrayDeque<>();

    @AfterEach
    void leave() throws IOException {
        for (var socket : crowd) {
            socket.close();
        }
    }

    @Test
    void connections_that_say_nothing_make_room_for_others_the_oldest_first() {
        try (var site = TestSite.crowded(MOST, TOPICS, HELLO)) {
            come(MANY, site, "");
            assertThat(site.get("/hello").body()).isEqualTo("hello");
            assertThat(isHungUpOn(crowd.getFirst())).isTrue();
        }
    }

    @Test
    void half_a_request_and_half_a_body_make_room_for_others() {
        var read = Api.post("/guests", "createGuest", Access.PUBLIC)
                .to(request -> Reply.json(request.fields().need("name", text -> text)));
        try (var site = TestSite.crowded(MOST, TOPICS, HELLO, read)) {
            come(MANY, site, "GET /hello HTTP/1.1\r\nHost: local");
            assertThat(site.get("/hello").body()).isEqualTo("hello");
            come(
                    MANY,
                    site,
                    "POST /api/v1/guests HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 100\r\n\r\n{\"na");
            assertThat(site.get("/hello").body()).isEqualTo("hello");
        }
    }

    @Test
    void a_stream_of_events_and_a_request_at_work_keep_their_places() throws InterruptedException {
        var arrived = new CountDownLatch(1);
        var mayGo = new CountDownLatch(1);
        var slow = PageRoute.get("/slow", Access.PUBLIC, _ -> {
            arrived.countDown();
            await(mayGo);
            return Reply.text("done");
        });
        try (var site = TestSite.crowded(MOST, TOPICS, HELLO, slow);
                var reader = EventReader.open(site.server.port(), "/api/v1/events", "Authorization: Bearer all")) {
            assertThat(reader.next().event()).isEqualTo("snapshot");
            var atWork = connect(site, "GET /slow HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            arrived.await();
            come(MANY, site, "");
            assertThat(site.get("/hello").body()).isEqualTo("hello");
            site.events.publish("job", "7", Map.of());
            assertThat(reader.next().data()).contains("\"id\":\"7\"");
            mayGo.countDown();
            assertThat(all(atWork)).endsWith("done");
        }
    }

    @Test
    void where_every_place_is_at_work_who_comes_is_hung_up_on_until_one_is_free() {
        var readers = new ArrayDeque<EventReader>();
        try (var site = TestSite.crowded(MOST, TOPICS, HELLO)) {
            while (readers.size() < MOST) {
                readers.add(EventReader.open(site.server.port(), "/api/v1/events", "Authorization: Bearer all"));
                assertThat(readers.getLast().next().event()).isEqualTo("snapshot");
            }
            assertThat(isHungUpOn(connect(site, ""))).isTrue();
            site.server.hangUp(_ -> true);
            assertThat(readers).allMatch(EventReader::ends);
            assertThat(site.get("/hello").body()).isEqualTo("hello");
        } finally {
            readers.forEach(EventReader::close);
        }
    }

    @Test
    void those_who_never_shake_hands_for_tls_make_room_too(@TempDir Path folder) {
        var listen = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0);
        var encrypted = new Site(listen, "", Set.of(), List.of(), folder.resolve("tls.p12"));
        try (var site = TestSite.crowded(encrypted, MOST, HELLO)) {
            come(MANY, site, "");
            assertThat(isHungUpOn(crowd.getFirst())).isTrue();
        }
    }

    private void come(int many, TestSite site, String words) {
        for (var count = 0; count < many; count++) {
            var _ = connect(site, words);
        }
    }

    private Socket connect(TestSite site, String words) {
        try {
            var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), site.server.port());
            socket.setSoTimeout(PATIENCE);
            crowd.add(socket);
            socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
            return socket;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isHungUpOn(Socket socket) {
        return all(socket).isEmpty();
    }

    private static String all(Socket socket) {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException reset) {
            return "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
