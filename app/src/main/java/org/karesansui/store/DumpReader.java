package org.karesansui.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.karesansui.problem.Problem;

/** Reads a {@link Dump}, line by line, and refuses what is none or not whole. */
final class DumpReader implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BufferedReader lines;
    private final List<String> schema;
    private final Instant at;

    private DumpReader(BufferedReader lines) throws IOException {
        this.lines = lines;
        var head = line();
        if (!head.path("format").asText().equals(Dump.FORMAT)) {
            throw damaged();
        }
        this.schema = texts(head.path("schema"));
        try {
            this.at = Instant.parse(head.path("at").asText());
        } catch (DateTimeParseException malformed) {
            throw new Problem(malformed, StoreProblem.STORE_DUMP_DAMAGED);
        }
    }

    static DumpReader open(Path file) throws IOException {
        var in = Files.newInputStream(file);
        try {
            return new DumpReader(
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8)));
        } catch (IOException noGzip) {
            in.close();
            throw new Problem(noGzip, StoreProblem.STORE_DUMP_DAMAGED);
        }
    }

    List<String> schema() {
        return schema;
    }

    /** When it was made. */
    Instant at() {
        return at;
    }

    /** The next line. Reading beyond the last is as wrong as a line that is none. */
    JsonNode line() throws IOException {
        var line = lines.readLine();
        if (line == null) {
            throw damaged();
        }
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException malformed) {
            throw new Problem(malformed, StoreProblem.STORE_DUMP_DAMAGED);
        }
    }

    /** Nothing may follow. Only here gzip's own checksum has been looked at. */
    void mustBeOver() throws IOException {
        if (lines.readLine() != null) {
            throw damaged();
        }
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }

    static Problem damaged() {
        return new Problem(StoreProblem.STORE_DUMP_DAMAGED);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
