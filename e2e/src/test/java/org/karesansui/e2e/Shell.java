package org.karesansui.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs other people's tools on the host of the lab: the oracles of these tests. */
final class Shell {
    /** Where the clone lies. */
    static final Path HOME = Path.of(System.getProperty("karesansui.home")).normalize();

    private Shell() {}

    /**
     * What the command printed, without surrounding space.
     *
     * @throws AssertionError with all that it printed, where it fails
     */
    static String run(String... command) {
        var answer = call(command);
        if (answer.code() != 0) {
            throw new AssertionError(List.of(command) + " ended with " + answer.code() + ": " + answer.text());
        }
        return answer.text();
    }

    /** For a command that may fail. */
    static Answer call(String... command) {
        return feed("", command);
    }

    /** For a command that may fail and reads its standard input. */
    static Answer feed(String input, String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var stream = process.getOutputStream()) {
                stream.write(input.getBytes(StandardCharsets.UTF_8));
            }
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), text.strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static String virsh(String... arguments) {
        var command = new String[arguments.length + 2];
        command[0] = "virsh";
        command[1] = "--quiet";
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        return run(command);
    }

    /** A command's end: its exit code, and what it printed on both streams. */
    record Answer(int code, String text) {}
}
