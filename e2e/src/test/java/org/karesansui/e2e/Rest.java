package org.karesansui.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Somebody's program that uses the REST API, with a token of the first account. */
final class Rest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final URI API = URI.create("http://127.0.0.1:8080/api/v1/");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token;

    private Rest(String token) {
        this.token = token;
    }

    /** What the API answered; {@code body} is a missing node where there is none. */
    record Answer(int status, JsonNode body) {}

    /** Makes the first account and a token by the command line, for a daemon that is installed and not yet started. */
    static Rest ofFirstAccount() {
        var made = Shell.feed(
                Person.PASSWORD + "\n", asDaemon("karesansui", "setup", "--email", Person.EMAIL, "--password-stdin"));
        if (made.code() != 0) {
            throw new AssertionError("setup: " + made.text());
        }
        return new Rest(Shell.run(asDaemon("karesansui", "token", "create", "e2e"))
                .lines()
                .filter(line -> line.startsWith("kss_"))
                .findFirst()
                .orElseThrow());
    }

    private static String[] asDaemon(String... command) {
        var whole = new String[command.length + 6];
        var before = new String[] {"setpriv", "--reuid", "kss", "--regid", "kss", "--init-groups"};
        System.arraycopy(before, 0, whole, 0, before.length);
        System.arraycopy(command, 0, whole, before.length, command.length);
        return whole;
    }

    String token() {
        return token;
    }

    Answer read(String path) {
        return answer(client.sendAsync(request(path).GET().build(), HttpResponse.BodyHandlers.ofString())
                .join());
    }

    Answer send(String method, String path, Map<String, Object> body) {
        return sendOff(method, path, body).join();
    }

    /** The same without waiting for the answer, which may never come. */
    CompletableFuture<Answer> sendOff(String method, String path, Map<String, Object> body) {
        try {
            var text = HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(body));
            var request =
                    request(path).header("Content-Type", "application/json").method(method, text);
            return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                    .thenApply(Rest::answer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(API.resolve(path)).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    }

    private static Answer answer(HttpResponse<String> response) {
        try {
            return new Answer(response.statusCode(), MAPPER.readTree(response.body()));
        } catch (IOException notJson) {
            throw new UncheckedIOException(response.body(), notJson);
        }
    }
}
