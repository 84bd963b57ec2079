package org.karesansui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The stream of live events of a {@link TestApp}, read as it comes. */
public final class TestEvents implements AutoCloseable {
    private static final String DATA = "data: ";
    private static final long PATIENCE_SECONDS = 30;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stream<String> lines;
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();

    TestEvents(Stream<String> lines) {
        this.lines = lines;
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try {
            lines.filter(line -> line.startsWith(DATA))
                    .map(line -> parsed(line.substring(DATA.length())))
                    .forEach(messages::add);
        } catch (UncheckedIOException closed) {
            lines.close();
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    /** The next message of which this is true; those before it are gone. */
    public JsonNode await(Predicate<JsonNode> condition) {
        try {
            for (var next = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    next != null;
                    next = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                if (condition.test(next)) {
                    return next;
                }
            }
            throw new AssertionError("No such event came");
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** A guest as soon as it is in this state, in a snapshot or in a change. */
    public JsonNode awaitGuest(String name, String state) {
        var message = await(each -> guest(each, name, state).isPresent());
        return guest(message, name, state).orElseThrow();
    }

    private static Optional<JsonNode> guest(JsonNode message, String name, String state) {
        for (var guest : message.at("/data/changed")) {
            if (guest.path("name").asText().equals(name)
                    && guest.path("state").asText().equals(state)) {
                return Optional.of(guest);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        lines.close();
    }
}
