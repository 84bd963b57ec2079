package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * The product as {@code ./dev run} installs and starts it: root's program under /usr/local, run by the account kss, on the
 * default paths and port. One at a time, since the paths are real.
 */
final class Daemon implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+/)(\\S*)");

    private final List<String> log = new CopyOnWriteArrayList<>();
    private Process process;

    private Daemon(Process process) {
        this.process = process;
    }

    /** Sets the host up as a person does with {@code ./dev run}, without starting the daemon. */
    static void install() {
        Shell.run(Shell.HOME.resolve("e2e/lab/install.sh").toString(), "program");
    }

    static Daemon start() {
        var daemon = new Daemon(launch());
        daemon.listen();
        return daemon;
    }

    private static Process launch() {
        try {
            return new ProcessBuilder(Shell.HOME.resolve("e2e/lab/serve.sh").toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void listen() {
        var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Thread.ofPlatform().daemon().start(() -> reader.lines().forEach(log::add));
        Eventually.holds(START, () -> {
            assertThat(process.isAlive()).as("the daemon ended: %s", log).isTrue();
            assertThat(match()).as("an address in %s", log).isPresent();
        });
    }

    private Optional<String> match() {
        return log.stream().filter(line -> ADDRESS.matcher(line).find()).reduce((first, last) -> last);
    }

    /** The last address that the daemon printed: the set-up link while there is no account. */
    URI address() {
        var found = ADDRESS.matcher(match().orElseThrow());
        return found.find() ? URI.create(found.group()) : URI.create("http://127.0.0.1:8080/");
    }

    /** All that it printed. */
    List<String> log() {
        return List.copyOf(log);
    }

    /** The daemon's process; its launcher and setpriv became it. */
    ProcessHandle process() {
        return process.toHandle();
    }

    /** kill -9. */
    void crash() {
        process.destroyForcibly().onExit().join();
    }

    /** A new start on the same files, once the old process is gone. */
    void restart() {
        log.clear();
        process = launch();
        listen();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
