package org.karesansui.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.karesansui.words.Language;

/** The real server on a free port, with routes of a test. */
final class TestSite implements AutoCloseable {
    static final String CSRF = "csrf-of-the-test";

    final Server server;
    final Events events;
    private final HttpClient client = HttpClient.newHttpClient();

    private TestSite(Site site, List<Topic> topics, Assets assets, List<Route> routes) {
        this(site, topics, assets, routes, Crowd.USUAL);
    }

    private TestSite(Site site, List<Topic> topics, Assets assets, List<Route> routes, int connections) {
        var json = new Json(List.of());
        events = new Events(json, topics);
        var pages = new Pages(site, assets, List.of());
        server = Server.start(
                site,
                new Front(routes, TestSite::admit, json, pages, events, _ -> Optional.empty()),
                InstantSource.system(),
                new Crowd(connections));
    }

    /** With room for so many connections. */
    static TestSite crowded(int connections, List<Topic> topics, Route... routes) {
        return new TestSite(Site.local(0, ""), topics, Assets.load(), List.of(routes), connections);
    }

    static TestSite crowded(Site site, int connections, Route... routes) {
        return new TestSite(site, List.of(), Assets.load(), List.of(routes), connections);
    }

    static TestSite with(Route... routes) {
        return at("", routes);
    }

    static TestSite with(List<Topic> topics, Route... routes) {
        return new TestSite(Site.local(0, ""), topics, Assets.load(), List.of(routes));
    }

    static TestSite with(Assets assets) {
        return new TestSite(Site.local(0, ""), List.of(), assets, List.of());
    }

    static TestSite at(Site site, Route... routes) {
        return new TestSite(site, List.of(), Assets.load(), List.of(routes));
    }

    static TestSite at(String prefix, Route... routes) {
        return new TestSite(Site.local(0, prefix), List.of(), Assets.load(), List.of(routes));
    }

    /** Bearer "all" may everything, "some" nothing but what needs signing in; the cookie "session" is like "all". */
    static Viewer admit(Request request) {
        var bearer = request.header("Authorization").orElse("");
        if (bearer.equals("Bearer all")) {
            return viewer(Rights.everything(), new Credential.Bearer("1"));
        }
        if (bearer.equals("Bearer some")) {
            return viewer(Rights.none(), new Credential.Bearer("2"));
        }
        return request.cookie("session")
                .map(_ -> viewer(Rights.everything(), new Credential.Session("3", CSRF)))
                .orElseGet(request::viewer);
    }

    private static Viewer viewer(Rights rights, Credential credential) {
        return new Viewer("42", "Yamada", Language.ENGLISH, Theme.SYSTEM, ListLook.USUAL, rights, credential);
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = to(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        var request = to(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    HttpResponse<byte[]> bytes(String path, String... headers) {
        try {
            return client.send(to(path).headers(headers).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Sends lines as they are, which a client made for the purpose would refuse to. */
    String raw(String... lines) {
        try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), server.port())) {
            var request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        server.close();
    }
}
