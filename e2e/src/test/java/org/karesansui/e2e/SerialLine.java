package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** A guest's serial line as virsh shows it, for typing and reading. Close it when done: virsh allows one at a time. */
final class SerialLine implements AutoCloseable {
    private final Process virsh;
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    private SerialLine(Process virsh) {
        this.virsh = virsh;
    }

    static SerialLine of(String guest) {
        return at("virsh console --force " + guest, Map.of());
    }

    /** Whatever else somebody runs at a terminal, as a shell takes it. */
    static SerialLine at(String typed, Map<String, String> variables) {
        try {
            // virsh wants a terminal, and so do we; script gives one.
            var command = new ProcessBuilder("script", "-qfc", typed, "/dev/null");
            command.environment().putAll(variables);
            var line = new SerialLine(command.redirectErrorStream(true).start());
            Thread.ofPlatform().daemon().start(line::read);
            return line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void read() {
        try {
            virsh.getInputStream().transferTo(seen);
        } catch (IOException closed) {
            seen.writeBytes(" (the line is closed)".getBytes(StandardCharsets.UTF_8));
        }
    }

    void type(String text) {
        try {
            virsh.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            virsh.getOutputStream().flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void shows(String text, Duration within) {
        Eventually.holds(
                within, () -> assertThat(seen.toString(StandardCharsets.UTF_8)).contains(text));
    }

    @Override
    public void close() {
        virsh.descendants().forEach(ProcessHandle::destroy);
        virsh.destroy();
    }
}
