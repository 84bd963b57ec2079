package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The host's qemu-img, held whenever it is called: so libvirt is in the middle of making a volume for as long as we like. */
final class HeldTool implements AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Path FOLDER = Path.of("/run/held-tool");
    private static final String TOOL = "/usr/bin/qemu-img";

    private final Path gate = FOLDER.resolve("gate");

    private HeldTool() {}

    static HeldTool hold() {
        Shell.run("mkdir", FOLDER.toString());
        Shell.run("cp", TOOL, FOLDER.resolve("tool").toString());
        Shell.run("mkfifo", FOLDER.resolve("gate").toString());
        var script = Shell.HOME.resolve("e2e/src/test/resources/org/karesansui/e2e/held-qemu-img.sh");
        var stand = FOLDER.resolve("stand").toString();
        Shell.run("install", "--mode=755", script.toString(), stand);
        Shell.run("mount", "--bind", stand, TOOL);
        return new HeldTool();
    }

    void isCalled() {
        Eventually.holds(
                SOON, () -> assertThat(Files.exists(FOLDER.resolve("called"))).isTrue());
    }

    /** Lets go the one that was called, and waits until it has begun. */
    void letGo() {
        Shell.run("tee", gate.toString());
    }

    @Override
    public void close() {
        Shell.run("umount", TOOL);
        Shell.run("rm", "-r", FOLDER.toString());
    }
}
