package org.karesansui.libvirt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real libvirtd with QEMU for the tests of one class, in namespaces and folders of its own: private-libvirtd.sh. Starts in
 * about a second, and ends with this process whatever happens.
 */
final class PrivateLibvirtd implements BeforeAllCallback, AfterAllCallback {
    private final Path folder;
    private @Nullable Process process;

    PrivateLibvirtd() {
        try {
            folder = Files.createTempDirectory("libvirtd");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, URISyntaxException {
        if (!Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))) {
            throw new AssertionError(
                    "This test starts a libvirtd in namespaces of its own, which only root may do. Run it as"
                            + " root, or leave it out with -Dtests.excluded=slow,libvirtd.");
        }
        var script = Path.of(Objects.requireNonNull(PrivateLibvirtd.class.getResource("private-libvirtd.sh"))
                .toURI());
        var log = folder.resolve("start.log").toFile();
        var started = new ProcessBuilder("bash", script.toString(), folder.toString())
                .redirectError(log)
                .start();
        process = started;
        var out = new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        if (!"READY".equals(out.readLine())) {
            throw new AssertionError("The private libvirtd did not start: " + Files.readString(log.toPath()));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException, InterruptedException {
        var running = process;
        if (running != null) {
            running.getOutputStream().close();
            if (!running.waitFor(30, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    Path folder() {
        return folder;
    }

    Path socket() {
        return folder.resolve("run/libvirt-sock");
    }

    String uri() {
        return uri(socket());
    }

    static String uri(Path socket) {
        return "qemu+unix:///system?socket=" + socket;
    }

    /** Starts a program of the test, waits for its good end, and answers what it wrote. */
    static String run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(command + " failed: " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
