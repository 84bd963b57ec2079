package org.karesansui.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The guests of all hosts as the daemon's events tell them (docs/api.md). Thread-safe. */
final class GuestEvents {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "event: ";
    private static final String DATA = "data: ";

    private final Client client;
    private final Map<String, JsonNode> guests = new HashMap<>();

    GuestEvents(Client client) {
        this.client = client;
    }

    /** What a person should hear of. */
    interface Heard {
        void changed();
    }

    /** Reads until the server ends the stream, or this process the connection. */
    void follow(Heard heard) {
        try (Stream<String> lines = client.events("guest")) {
            var name = "";
            for (var line : (Iterable<String>) lines::iterator) {
                if (line.startsWith(NAME)) {
                    name = line.substring(NAME.length());
                } else if (line.startsWith(DATA)) {
                    read(name, line.substring(DATA.length()));
                    heard.changed();
                }
            }
        }
    }

    private void read(String name, String data) {
        // Whoever was too slow for the events reads all anew, as at the beginning.
        if (name.equals("resync")) {
            keep(true, Caller.whole(client, "/guests", Map.of()).path("guests"));
            return;
        }
        try {
            var changes = JSON.readTree(data).path("data");
            keep(name.equals("snapshot"), changes.path("changed"));
            forget(changes.path("removed"));
        } catch (JsonProcessingException strange) {
            throw new IllegalStateException(strange);
        }
    }

    private synchronized void keep(boolean isAll, JsonNode told) {
        if (isAll) {
            guests.clear();
        }
        told.forEach(guest -> guests.put(guest.path("uuid").asText(), guest));
    }

    private synchronized void forget(JsonNode removed) {
        removed.forEach(guest -> guests.remove(guest.asText()));
    }

    synchronized Collection<JsonNode> guests() {
        return List.copyOf(guests.values());
    }
}
