package org.karesansui.exec;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What to run: arguments, what the command reads, how long it may take and how much it may say. Immutable; two commands
 * are equal when they would do the same.
 */
public final class Command {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TALK = 4 << 20;

    private final List<String> words;
    private final byte[] input;
    private final Duration timeout;
    private final int limit;

    private Command(List<String> words, byte[] input, Duration timeout, int limit) {
        this.words = words;
        this.input = input;
        this.timeout = timeout;
        this.limit = limit;
    }

    /**
     * A command that reads nothing, may take 30 s and say 4 MiB.
     *
     * @param program a name, looked for in the system's folders, or an absolute path
     * @throws IllegalArgumentException for a word with a NUL, which would end it for the kernel and not for us
     */
    public static Command of(String program, String... arguments) {
        return of(Stream.concat(Stream.of(program), Stream.of(arguments)).toList());
    }

    public static Command of(List<String> words) {
        if (words.isEmpty() || words.stream().anyMatch(word -> word.indexOf(0) >= 0)) {
            throw new IllegalArgumentException("Not a command: " + words);
        }
        return new Command(List.copyOf(words), new byte[0], PATIENCE, TALK);
    }

    /** What the command reads from its standard input. The place for secrets: arguments are seen by every user. */
    public Command input(byte[] bytes) {
        return new Command(words, bytes.clone(), timeout, limit);
    }

    public Command input(String text) {
        return input(text.getBytes(StandardCharsets.UTF_8));
    }

    /** After this the process is killed with all that it started. */
    public Command timeout(Duration longest) {
        return new Command(words, input, longest, limit);
    }

    /** Bytes kept of each of its two outputs; what is beyond is read and dropped, so that the command never waits. */
    public Command limit(int bytes) {
        return new Command(words, input, timeout, bytes);
    }

    public List<String> words() {
        return words;
    }

    public String program() {
        return words.getFirst();
    }

    public byte[] input() {
        return input.clone();
    }

    public Duration timeout() {
        return timeout;
    }

    public int limit() {
        return limit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Command command
                && words.equals(command.words)
                && Arrays.equals(input, command.input)
                && timeout.equals(command.timeout)
                && limit == command.limit;
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, Arrays.hashCode(input), timeout, limit);
    }

    /** The words alone: what is read may be a secret. */
    @Override
    public String toString() {
        return words.toString();
    }
}
