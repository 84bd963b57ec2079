package org.karesansui.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.karesansui.problem.Problem;

/** What was typed, by the name of its {@link Argument}. */
record Given(Map<String, List<String>> values) {
    Given {
        values = Map.copyOf(values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    Optional<String> find(String name) {
        return all(name).stream().findFirst();
    }

    /** What the reader made of it; where it refuses, the command line was used wrongly. */
    <T> Optional<T> find(String name, Function<String, T> reader) {
        return find(name).map(text -> read(name, text, reader));
    }

    <T> List<T> all(String name, Function<String, T> reader) {
        return all(name).stream().map(text -> read(name, text, reader)).toList();
    }

    /** Of a required argument. */
    String text(String name) {
        return find(name).orElseThrow(() -> new Misuse(CliProblem.CLI_ARGUMENT_MISSING, name));
    }

    <T> T read(String name, Function<String, T> reader) {
        return read(name, text(name), reader);
    }

    private static <T> T read(String name, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (Problem problem) {
            throw new Misuse(name, problem);
        } catch (IllegalArgumentException malformed) {
            throw new Misuse("", new Problem(malformed, CliProblem.CLI_VALUE_INVALID, name, text));
        }
    }
}
