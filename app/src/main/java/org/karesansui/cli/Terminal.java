package org.karesansui.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a command reads and writes. Text is UTF-8 whatever the locale says: marks and Japanese have no other way through.
 *
 * @param in lines that are typed
 * @param keys the same, byte by byte; who reads these reads no lines
 * @param environment of the process
 * @param isInteractive whether a person sits at it, so that lines may be cut to its width, coloured and written over
 */
public record Terminal(
        PrintStream out,
        PrintStream err,
        BufferedReader in,
        InputStream keys,
        Map<String, String> environment,
        boolean isInteractive) {
    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 40;

    public Terminal {
        environment = Map.copyOf(environment);
    }

    public static Terminal ofProcess() {
        return new Terminal(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                reader(System.in),
                System.in,
                System.getenv(),
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent());
    }

    static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static PrintStream stream(FileDescriptor file) {
        return new PrintStream(new FileOutputStream(file), true, StandardCharsets.UTF_8);
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** As this one, but so wide and with another output. */
    Terminal wide(PrintStream other, int columns) {
        var changed = new TreeMap<>(environment);
        changed.put("COLUMNS", Integer.toString(columns));
        return new Terminal(other, err, in, keys, changed, isInteractive);
    }

    /** In columns. Without a person nothing is cut: what reads a pipe wants all of it. */
    int width() {
        return isInteractive ? columns() : Integer.MAX_VALUE;
    }

    /** For help texts, which are wrapped everywhere. */
    int columns() {
        return variable("COLUMNS")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(columns -> columns >= NARROWEST)
                .orElse(USUAL_WIDTH);
    }

    boolean isColourful() {
        return isInteractive && variable("NO_COLOR").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    /** The next line of the input; empty at its end. */
    String line() {
        try {
            var line = in.readLine();
            return line == null ? "" : line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
