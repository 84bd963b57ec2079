package org.karesansui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.karesansui.account.AccountSpec;
import org.karesansui.account.Email;
import org.karesansui.account.Expiry;
import org.karesansui.account.Nickname;
import org.karesansui.account.Password;
import org.karesansui.account.Role;
import org.karesansui.account.TokenName;
import org.karesansui.config.ListenAddress;
import org.karesansui.host.HostAddress;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Owners;
import org.karesansui.layout.PlaceKind;
import org.karesansui.layout.Writer;
import org.karesansui.web.Front;
import org.karesansui.words.Language;

/**
 * The real App on a free port, in a layout of its own, with libvirt's test driver as its host {@code test}, an
 * administrator and a token; its guests are known when it is handed out. The world of {@code test:///default} begins anew with the first connection to it.
 *
 * <pre>{@code
 * try (var app = TestApp.start()) {
 *     assertThat(app.get("/api/v1/hosts/test/guests").statusCode()).isEqualTo(200);
 * }
 * }</pre>
 */
public final class TestApp implements AutoCloseable {
    public static final String EMAIL = "admin@example.org";
    public static final String PASSWORD = "stones and raked sand";

    /** Of the guests below: {@code app.guest("test")} is the guest that the test driver always has. */
    public static final String GUESTS = "/api/v1/hosts/test/guests";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path root;
    private final App app;
    private final String token;
    private final HttpClient client = HttpClient.newHttpClient();

    private TestApp(Path root, App app, String token) {
        this.root = root;
        this.app = app;
        this.token = token;
    }

    public static TestApp start() {
        return start("");
    }

    /** @param configuration lines of application.conf, for instance a URL prefix */
    public static TestApp start(String configuration) {
        try {
            var root = Files.createTempDirectory("karesansui");
            var layout = Layout.of(root).with(owners(root));
            for (var place : layout.places()) {
                if (place.kind() == PlaceKind.FOLDER && place.writer() == Writer.SET_UP && !place.isPattern()) {
                    Files.createDirectories(place.path());
                }
            }
            Files.writeString(layout.applicationConf(), configuration);
            var app = App.start(new Options(
                    layout, new ListenAddress("127.0.0.1", 0), List.of(HostAddress.parse("test=test:///default"))));
            var test = new TestApp(root, app, inhabit(app));
            try (var events = test.events("guest")) {
                events.awaitGuest("test", "running");
            }
            return test;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Owners owners(Path root) throws IOException {
        return Owners.only(
                Files.getOwner(root).getName(),
                Files.getAttribute(root, "posix:group").toString());
    }

    private static String inhabit(App app) {
        var gatehouse = app.gatehouse();
        gatehouse
                .setUp()
                .firstAccount(new AccountSpec(
                        new Email(EMAIL),
                        new Nickname("Admin"),
                        Language.ENGLISH,
                        Role.ADMINISTRATOR,
                        new Password(PASSWORD)));
        return gatehouse
                .tokens()
                .create(new TokenName("tests"), Role.ADMINISTRATOR, new Expiry.Never())
                .secret();
    }

    /** What the App serves. */
    public Front front() {
        return app.front();
    }

    /** Without a slash at the end, with the URL prefix. */
    public String address() {
        return app.address();
    }

    public int port() {
        return URI.create(address()).getPort();
    }

    public String token() {
        return token;
    }

    public Path root() {
        return root;
    }

    /** What names the system that it runs on, as commands beside it have it. */
    public String machine() {
        return Machine.boot();
    }

    public static String guest(String name) {
        return GUESTS + "/" + name;
    }

    /** As the token's holder. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    public HttpResponse<String> post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    /** @param json empty for no body */
    public HttpResponse<String> send(String method, String path, String json, String... headers) {
        var request = to(path).header("Authorization", "Bearer " + token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return exchange(request.method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    /** As nobody in particular. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path));
    }

    public HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** @param topics with commas between them */
    public TestEvents events(String topics) {
        var request = to("/api/v1/events?topics=" + topics).header("Authorization", "Bearer " + token);
        try {
            return new TestEvents(client.send(request.build(), HttpResponse.BodyHandlers.ofLines())
                    .body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Signs in as a browser does; the value of the header {@code Cookie} for what follows. */
    public String signIn() {
        return signIn(EMAIL, PASSWORD);
    }

    /** As {@link #signIn()}, for an account that a test made. */
    public String signIn(String email, String password) {
        var form = "email=" + encoded(email) + "&password=" + encoded(password);
        var answer = exchange(to("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address())
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return answer.headers()
                .firstValue("Set-Cookie")
                .map(cookie -> cookie.split(";")[0])
                .orElseThrow(() -> new IllegalStateException("Not signed in: " + answer.statusCode()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return tree(answer.body());
    }

    public static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("Not JSON: " + text, malformed);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        app.close();
        try (var files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder()).forEach(TestApp::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
