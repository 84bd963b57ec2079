package org.karesansui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables under {@code house/}, without their comments. */
final class HouseTables {
    private HouseTables() {}

    static List<String> lines(String table) {
        try (var in = Objects.requireNonNull(HouseTables.class.getResourceAsStream("house/" + table), table);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
