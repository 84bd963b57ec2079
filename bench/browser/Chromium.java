import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A headless Chromium with a profile of its own, spoken to by the DevTools protocol and no library, so that nothing but
 * the page is measured. Not thread-safe.
 */
final class Chromium implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path profile;
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final WebSocket socket;
    private int number;

    Chromium() throws Exception {
        profile = Files.createTempDirectory("chromium");
        process = new ProcessBuilder(
                        "chromium",
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--window-size=1440,900",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        // Whoever ends us ends the browser, and its children with it.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }));
        socket = http.newWebSocketBuilder().buildAsync(page(), new Listener()).get(60, TimeUnit.SECONDS);
        send("Page.enable");
        send("Runtime.enable");
        send("Network.enable");
    }

    private URI page() throws Exception {
        var file = profile.resolve("DevToolsActivePort");
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(file) || Files.size(file) == 0) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException("Chromium does not start");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        var port = Files.readAllLines(file).getFirst();
        while (System.nanoTime() < end) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
            for (var target : JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body())) {
                if (target.path("type").asText().equals("page")) {
                    return URI.create(target.path("webSocketDebuggerUrl").asText());
                }
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IOException("Chromium has no page");
    }

    /** One command of the protocol; the arguments are names and values in turn. */
    JsonNode send(String method, Object... arguments) throws Exception {
        var parameters = JSON.createObjectNode();
        for (var index = 0; index < arguments.length; index += 2) {
            parameters.set((String) arguments[index], JSON.valueToTree(arguments[index + 1]));
        }
        ObjectNode message = JSON.createObjectNode().put("id", ++number).put("method", method);
        message.set("params", parameters);
        var answer = new CompletableFuture<JsonNode>();
        asked.put(number, answer);
        socket.sendText(message.toString(), true).get(60, TimeUnit.SECONDS);
        var result = answer.get(60, TimeUnit.SECONDS);
        if (result.has("error")) {
            throw new IOException(method + ": " + result.path("error"));
        }
        return result.path("result");
    }

    /** What the page's script says by {@code tell(text)}; null where it says nothing for so long. */
    String heard(Duration patience) throws InterruptedException {
        return said.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Processor time of the browser and all its processes. */
    Duration processorTime() {
        return Stream.concat(Stream.of(process.toHandle()), process.toHandle().descendants())
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() throws Exception {
        var all = process.descendants().toList();
        process.destroy();
        process.waitFor();
        all.forEach(ProcessHandle::destroyForcibly);
        try (var files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException | java.io.UncheckedIOException stillWritten) {
            // The host of the benchmarks goes, and its folders with it.
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                take(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void take(String message) {
            try {
                var read = JSON.readTree(message);
                if (read.has("id")) {
                    asked.remove(read.path("id").asInt()).complete(read);
                }
                if (read.path("method").asText().equals("Runtime.bindingCalled")) {
                    said.add(read.path("params").path("payload").asText());
                }
            } catch (IOException malformed) {
                throw new java.io.UncheckedIOException(malformed);
            }
        }
    }
}
