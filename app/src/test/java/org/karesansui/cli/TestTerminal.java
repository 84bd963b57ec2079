package org.karesansui.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.karesansui.config.SettingTable;
import org.karesansui.store.Database;

/** Types commands and keeps what they write. */
final class TestTerminal {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new TreeMap<>(Map.of("LANG", "C.UTF-8"));
    private final Ending ending = new Ending();
    private final List<Runnable> farewells = new CopyOnWriteArrayList<>();
    private Daemon.Starter starter = (_, _, _) -> {
        throw new AssertionError("No daemon is asked for");
    };
    private String typed = "";
    private boolean interactive;
    private String machine = "test";

    TestTerminal with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** What stands on the standard input. */
    TestTerminal typing(String text) {
        typed = text;
        return this;
    }

    /** It works on the same system as a daemon. */
    void machine(String name) {
        machine = name;
    }

    /** A person sits there, with so many columns. */
    TestTerminal interactive(int columns) {
        interactive = true;
        return with("COLUMNS", Integer.toString(columns)).with("NO_COLOR", "1");
    }

    TestTerminal starting(Daemon.Starter other) {
        starter = other;
        return this;
    }

    /** The process is told to end while the command works. */
    void tellToEnd() {
        farewells.forEach(Runnable::run);
    }

    private Farewells.Scope keep(Runnable work) {
        farewells.add(work);
        return () -> farewells.remove(work);
    }

    /** @return the exit code */
    int run(String... arguments) {
        out.reset();
        err.reset();
        var terminal = new Terminal(
                stream(out),
                stream(err),
                new BufferedReader(new StringReader(typed)),
                InputStream.nullInputStream(),
                environment,
                interactive);
        var ground = new Ground(
                starter,
                settings -> Database.open(settings.value(SettingTable.DATABASE)),
                InstantSource.system(),
                "qemu-system-x86_64",
                () -> ending,
                this::keep,
                () -> machine);
        return Cli.run(List.of(arguments), terminal, ground);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    Ending ending() {
        return ending;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
