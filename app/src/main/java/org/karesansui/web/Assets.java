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
 * there maps plain names to names with a hash of the content ({@code app.js} to {@code app-3f2a.js}), which therefore
 * may be kept for ever. A file {@code NAME.gz} beside another is its compressed form. Each is read when it is first
 * asked for, once. Safe for use by many threads.
 */
public final class Assets {
    private final Map<String, String> names;
    private final Map<String, Lazy<Prepared>> files;

    private Assets(Map<String, String> names, Map<String, Lazy<Prepared>> files) {
        this.names = Map.copyOf(names);
        this.files = Map.copyOf(files);
    }

    /** Without a front end built, pages come without script and style. */
    public static Assets load() {
        return load("assets");
    }

    static Assets load(String folder) {
        var names = new HashMap<String, String>();
        var files = new HashMap<String, Lazy<Prepared>>();
        read(folder, "manifest.json")
                .ifPresent(manifest -> tree(manifest).properties().forEach(entry -> {
                    var file = entry.getValue().asText();
                    names.put(entry.getKey(), file);
                    files.put(file, new Lazy<>(() -> prepare(folder, file)));
                }));
        return new Assets(names, files);
    }

    /** The path of an asset by its plain name, without the URL prefix. */
    public String path(String name) {
        return "/assets/" + names.getOrDefault(name, name);
    }

    /** Only what the manifest names: nothing else of the class path can be asked for. */
    Optional<Prepared> find(String file) {
        return Optional.ofNullable(files.get(file)).map(Lazy::value);
    }

    private static Prepared prepare(String folder, String file) {
        var content = read(folder, file)
                .orElseThrow(() -> new IllegalStateException("The manifest names a file that is missing: " + file));
        var type = MediaTypes.of(file);
        return read(folder, file + ".gz")
                .map(gzip -> Prepared.of(type, content, gzip))
                .orElseGet(() -> Prepared.of(type, content));
    }

    private static JsonNode tree(byte[] manifest) {
        try {
            return new ObjectMapper().readTree(manifest);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static Optional<byte[]> read(String folder, String file) {
        try (var in = Assets.class.getResourceAsStream(folder + "/" + file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
