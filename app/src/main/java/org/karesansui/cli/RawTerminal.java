package org.karesansui.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.karesansui.exec.Command;
import org.karesansui.exec.CommandRunner;
import org.karesansui.layout.MachinePaths;

/**
 * The terminal of who calls, which hands over each key as it is pressed instead of a line with its echo, until this is
 * closed or the process is told to end. Java has no call for that, so stty(1) does it.
 */
final class RawTerminal implements AutoCloseable {
    private final CommandRunner commands;
    private final List<String> before;
    private final Farewells.Scope scope;

    private RawTerminal(CommandRunner commands, Farewells farewells) {
        this.commands = commands;
        // -g is made to be given back, in a form that only this system's stty reads.
        this.before = List.of(stty(commands, "-g").strip());
        this.scope = farewells.before(this::restore);
    }

    /** All keys go through, Ctrl-C too. */
    static RawTerminal raw(CommandRunner commands, Farewells farewells) {
        var terminal = new RawTerminal(commands, farewells);
        stty(commands, "raw", "-echo");
        return terminal;
    }

    /** Keys come one by one; Ctrl-C still ends the process. */
    static RawTerminal keys(CommandRunner commands, Farewells farewells) {
        var terminal = new RawTerminal(commands, farewells);
        stty(commands, "-icanon", "-echo", "min", "1", "time", "0");
        return terminal;
    }

    /** In characters. */
    record Size(int rows, int columns) {
        static Optional<Size> parse(String text) {
            var parts = text.strip().split(" ", -1);
            if (parts.length != 2 || !Stream.of(parts).allMatch(part -> part.matches("[1-9]\\d{0,3}"))) {
                return Optional.empty();
            }
            return Optional.of(new Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
        }
    }

    /** Nothing for a terminal that does not know. */
    Optional<Size> size() {
        return Size.parse(stty(commands, "size"));
    }

    private static String stty(CommandRunner commands, String... words) {
        Path terminal = MachinePaths.terminal();
        var command = Stream.concat(Stream.of("stty", "-F", terminal.toString()), Stream.of(words))
                .toList();
        return commands.run(Command.of(command)).require().text();
    }

    private void restore() {
        stty(commands, before.toArray(String[]::new));
    }

    @Override
    public void close() {
        restore();
        scope.close();
    }
}
