package org.karesansui.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Scripts, styles, fonts and pictures from the class path folder {@code assets} of this room. {@code manifest.json}
 * there maps plain names to names with a hash of the content ({@code app.js} to {@code app-3F2A.js}), which therefore
 * may be kept for ever. Each is read once. Safe for use by many threads.
 */
public final class Assets {
    private final Map<String, String> names;
    private final Map<String, Prepared> files;

    private Assets(Map<String, String> names, Map<String, Prepared> files) {
        this.names = Map.copyOf(names);
        this.files = Map.copyOf(files);
    }

    /** Without a front end built, pages come without script and style. */
    public static Assets load() {
        var names = new HashMap<String, String>();
        var files = new HashMap<String, Prepared>();
        read("manifest.json")
                .ifPresent(manifest -> tree(manifest).properties().forEach(entry -> {
                    var file = entry.getValue().asText();
                    names.put(entry.getKey(), file);
                    read(file).ifPresent(content -> files.put(file, Prepared.of(MediaTypes.of(file), content)));
                }));
        return new Assets(names, files);
    }

    /** The path of an asset by its plain name, without the URL prefix. */
    public String path(String name) {
        return "/assets/" + names.getOrDefault(name, name);
    }

    Optional<Prepared> find(String file) {
        return Optional.ofNullable(files.get(file));
    }

    private static JsonNode tree(byte[] manifest) {
        try {
            return new ObjectMapper().readTree(manifest);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static Optional<byte[]> read(String file) {
        try (var in = Assets.class.getResourceAsStream("assets/" + file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
