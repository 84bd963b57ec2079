package org.karesansui.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.Problem;
import org.karesansui.web.Api;
import org.karesansui.web.Method;
import org.karesansui.words.Language;

/** Speaks the REST API. Whatever is no success becomes a {@link Refusal} in the server's own words, or a Problem. */
final class Client implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int FIRST_ERROR = 400;

    private final Server server;
    private final Language language;
    private final @Nullable Duration patience;
    private final HttpClient http;
    private final ObjectMapper json = new ObjectMapper();

    /** One that waits for answers as long as they take. */
    Client(Server server, Language language) {
        this(server, language, null);
    }

    /** @param patience the longest that an answer may take; null for as long as it takes */
    Client(Server server, Language language, @Nullable Duration patience) {
        this.server = server;
        this.language = language;
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience == null ? CONNECT : patience)
                .sslContext(Trust.of(server))
                .build();
    }

    /** @param body missing where the answer has none */
    record Answer(int status, JsonNode body) {}

    Answer send(Method method, String path, Map<String, String> query, @Nullable ObjectNode body) {
        var request = HttpRequest.newBuilder(address(path, query))
                .header("Authorization", "Bearer " + server.token())
                .header("Accept-Language", language.tag())
                .method(method.name(), publisher(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (patience != null) {
            request.timeout(patience);
        }
        var response = exchange(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        var answer = new Answer(response.statusCode(), parse(response.body(), response.statusCode()));
        if (answer.status() >= FIRST_ERROR) {
            throw refusal(answer);
        }
        return answer;
    }

    /**
     * Opens a WebSocket.
     *
     * @param path as the API answered it, with the URL prefix
     */
    WebSocket socket(String path, WebSocket.Listener listener) {
        var root = URI.create(server.address());
        var scheme = server.isEncrypted() ? "wss" : "ws";
        var address = URI.create(scheme + "://" + root.getRawAuthority()).resolve(path);
        try {
            return http.newWebSocketBuilder()
                    .connectTimeout(CONNECT)
                    .header("Authorization", "Bearer " + server.token())
                    .buildAsync(address, listener)
                    .join();
        } catch (CompletionException failure) {
            throw new Problem(
                    failure, CliProblem.CLI_SERVER_UNREACHABLE, server.address(), String.valueOf(failure.getCause()));
        }
    }

    /** The lines of a stream of events, for as long as the server sends any. Close it. */
    Stream<String> events(String topics) {
        var request = HttpRequest.newBuilder(address("/events", Map.of("topics", topics)))
                .header("Authorization", "Bearer " + server.token())
                .header("Accept-Language", language.tag())
                .build();
        var response = exchange(request, HttpResponse.BodyHandlers.ofLines());
        if (response.statusCode() >= FIRST_ERROR) {
            try (var lines = response.body()) {
                var text = lines.collect(Collectors.joining());
                throw refusal(new Answer(response.statusCode(), parse(text, response.statusCode())));
            }
        }
        return response.body();
    }

    private static HttpRequest.BodyPublisher publisher(@Nullable ObjectNode body) {
        return body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body.toString());
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException failure) {
            throw new Problem(failure, CliProblem.CLI_SERVER_UNREACHABLE, server.address(), reason(failure));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Problem(interrupted, CliProblem.CLI_SERVER_UNREACHABLE, server.address(), "");
        }
    }

    /** The JDK often leaves the message of a refused connection out. */
    private static String reason(IOException failure) {
        var message = failure.getMessage();
        if (message != null) {
            return message;
        }
        return failure instanceof ConnectException ? "connection refused" : failure.toString();
    }

    private JsonNode parse(String text, int status) {
        if (text.isEmpty()) {
            return MissingNode.getInstance();
        }
        try {
            return json.readTree(text);
        } catch (JsonProcessingException strange) {
            throw new Problem(strange, CliProblem.CLI_ANSWER_STRANGE, server.address(), Integer.toString(status));
        }
    }

    private RuntimeException refusal(Answer answer) {
        var body = answer.body();
        if (!body.path("code").isTextual()) {
            return new Problem(CliProblem.CLI_ANSWER_STRANGE, server.address(), Integer.toString(answer.status()));
        }
        var fields = new ArrayList<Refusal.Field>();
        body.path("errors")
                .forEach(error -> fields.add(new Refusal.Field(
                        error.path("field").asText(),
                        error.path("message").asText(),
                        error.path("code").asText())));
        return new Refusal(body.path("detail").asText(), body.path("code").asText(), fields);
    }

    private URI address(String path, Map<String, String> query) {
        var parameters = query.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
        return URI.create(server.address() + Api.BASE + path + parameters);
    }

    /** One segment of a path or one value of a query, with everything percent-encoded that has a meaning there. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
