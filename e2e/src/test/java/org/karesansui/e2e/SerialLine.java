package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A guest's serial line as virsh shows it, for typing and reading. Close it when done: virsh allows one at a time. */
final class SerialLine implements AutoCloseable {
    private final Process virsh;
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    private SerialLine(Process virsh) {
        this.virsh = virsh;
    }

    static SerialLine of(String guest) {
        try {
            // virsh wants a terminal; script gives it one.
            var command = new ProcessBuilder("script", "-qfc", "virsh console --force " + guest, "/dev/null");
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
