package org.karesansui.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/** Writes a file that its owner alone may read. It gets its name when all of it is on the disk, and not before. */
final class DumpFile {
    private DumpFile() {}

    /** Fills the file. */
    interface Content {
        /** @return how many things it wrote */
        long write(OutputStream out) throws IOException;
    }

    /** @return what the content answered */
    static long write(Path file, Content content) throws IOException {
        var target = file.toAbsolutePath();
        var draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            var count = fill(draft, content);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return count;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static long fill(Path draft, Content content) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var secret = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(draft, options, secret);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            var count = content.write(out);
            out.flush();
            channel.force(true);
            return count;
        }
    }
}
