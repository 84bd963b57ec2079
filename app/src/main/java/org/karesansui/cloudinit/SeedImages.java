package org.karesansui.cloudinit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.stream.Stream;
import org.karesansui.exec.Command;
import org.karesansui.exec.CommandRunner;
import org.karesansui.problem.Problem;

/** Makes seeds into images that a guest reads as a CD, by xorriso. */
public final class SeedImages {
    /** By which cloud-init finds it. */
    private static final String LABEL = "CIDATA";

    private final Path temporary;
    private final CommandRunner commands;

    /** @param temporary a folder that nobody but this account and its group reads */
    public SeedImages(Path temporary, CommandRunner commands) {
        this.temporary = temporary;
        this.commands = commands;
    }

    /**
     * Writes the image, with the rights of a new file.
     *
     * @throws Problem {@link CloudInitProblem#CLOUD_SEED_FAILED}
     */
    public void write(Seed seed, Path image) {
        try {
            var folder = Files.createTempDirectory(
                    temporary,
                    "seed-",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            try {
                for (var file : seed.files().entrySet()) {
                    Files.writeString(folder.resolve(file.getKey()), file.getValue());
                }
                make(folder, image);
            } finally {
                remove(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void make(Path folder, Path image) {
        var output = commands.run(Command.of(
                        "xorriso",
                        "-as",
                        "mkisofs",
                        "-quiet",
                        "-volid",
                        LABEL,
                        "-joliet",
                        "-rational-rock",
                        "-output",
                        image.toString(),
                        folder.toString())
                .timeout(Duration.ofSeconds(30)));
        if (!output.succeeded()) {
            throw new Problem(CloudInitProblem.CLOUD_SEED_FAILED, output.reason());
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
