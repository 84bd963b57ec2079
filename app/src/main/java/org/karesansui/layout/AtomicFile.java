package org.karesansui.layout;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Replaces a file as a whole: a reader, and a machine that lost its power, sees the old content or the new one. */
public final class AtomicFile {
    private static final Pattern DRAFT = Pattern.compile("\\..+\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private AtomicFile() {}

    /** Whether the name is that of a draft: one that no writer works on any more was left by a process that died. */
    public static boolean isDraft(Path file) {
        return DRAFT.matcher(String.valueOf(file.getFileName())).matches();
    }

    /**
     * Writes {@code content} beside {@code file}, brings it to the disk, and renames it over. Group and permissions of a
     * file that exists are kept, and its owner where the process may give files away (root may, others may not).
     *
     * @param mode the permissions of a file that is new
     */
    public static void write(Path file, byte[] content, Mode mode) throws IOException {
        // A person may keep the file elsewhere and link it here; the link stays.
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        var folder = target.getParent();
        if (folder == null) {
            throw new IllegalArgumentException("Not a file: " + file);
        }
        var draft = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            fill(draft, content);
            dress(draft, target, mode);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        sync(folder);
    }

    // Without this the rename itself may be lost, though the content is safe (rename(2), fsync(2)).
    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void fill(Path draft, byte[] content) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var secret = PosixFilePermissions.asFileAttribute(new Mode(0600).permissions());
        try (var channel = FileChannel.open(draft, options, secret)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void dress(Path draft, Path old, Mode mode) throws IOException {
        var view = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (!Files.exists(old)) {
            view.setPermissions(mode.permissions());
            return;
        }
        var model = Files.readAttributes(old, PosixFileAttributes.class);
        try {
            view.setGroup(model.group());
            view.setOwner(model.owner());
        } catch (FileSystemException notAllowed) {
            // Only root gives files away; the root helper's verb for configuration files does it afterwards.
            if (!Files.isWritable(draft)) {
                throw notAllowed;
            }
        }
        view.setPermissions(model.permissions());
    }
}
