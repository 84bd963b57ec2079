package org.karesansui.helper;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.karesansui.layout.MachinePaths;
import org.karesansui.layout.Mode;
import org.karesansui.problem.Problem;

/**
 * A file or folder that is held open, so that it stays the same one whatever others rename or link meanwhile. The
 * folders we work in belong to group kss too, whose members may swap a name for a link between a check and an act; so
 * everything is opened part by part without following links, checked when open, and acted on through the kernel's name
 * of the open file ({@link MachinePaths#openFiles}).
 *
 * <p>The JDK has no such handle and does not tell the number of an open file. The number is found by looking for the
 * open file with the same device and inode, which is safe in the helper, a process with one thread of work.
 */
final class Pinned implements AutoCloseable {
    private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private final Path name;
    private final Path number;
    private final Closeable open;
    private final @Nullable SecureDirectoryStream<Path> folder;

    private Pinned(Path name, Path number, Closeable open, @Nullable SecureDirectoryStream<Path> folder) {
        this.name = name;
        this.number = number;
        this.open = open;
        this.folder = folder;
    }

    /** Opens a folder of the layout. It may be reached by a link of root's; what it leads to is checked by the caller. */
    @SuppressWarnings("StreamResourceLeak") // The stream lives as long as the handle.
    static Pinned top(Path path) throws IOException {
        try {
            return folder(path, secure(Files.newDirectoryStream(path)));
        } catch (NoSuchFileException none) {
            throw new Problem(none, HelperProblem.HELPER_MISSING, path.toString());
        } catch (NotDirectoryException other) {
            throw new Problem(other, HelperProblem.HELPER_FOREIGN, path.toString(), "not a folder");
        }
    }

    /** What lies under a name in this folder, links not followed. */
    Optional<BasicFileAttributes> look(String child) throws IOException {
        try {
            return Optional.of(stream()
                    .getFileAttributeView(Path.of(child), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .readAttributes());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    Pinned folder(String child) throws IOException {
        var path = name.resolve(child);
        try {
            return folder(path, secure(stream().newDirectoryStream(Path.of(child), LinkOption.NOFOLLOW_LINKS)));
        } catch (NoSuchFileException none) {
            throw new Problem(none, HelperProblem.HELPER_MISSING, path.toString());
        } catch (FileSystemException notAFolder) {
            // The kernel refuses a link (ELOOP) and a file (ENOTDIR) in the same call that opens a folder.
            throw new Problem(notAFolder, HelperProblem.HELPER_FOREIGN, path.toString(), "not a folder");
        }
    }

    Pinned file(String child) throws IOException {
        var path = name.resolve(child);
        var seen = look(child).orElseThrow(() -> new Problem(HelperProblem.HELPER_MISSING, path.toString()));
        if (!seen.isRegularFile()) {
            throw new Problem(HelperProblem.HELPER_FOREIGN, path.toString(), "not a file");
        }
        var channel = stream().newByteChannel(Path.of(child), READ);
        return new Pinned(path, number(path, seen.fileKey(), channel), channel, null);
    }

    /** Opens the folder {@code child}, made before if it was not there, closed to all but root. */
    Pinned makeFolder(String child) throws IOException {
        try {
            var closed = PosixFilePermissions.asFileAttribute(new Mode(0700).permissions());
            Files.createDirectory(number.resolve(child), closed);
        } catch (FileAlreadyExistsException there) {
            return folder(child);
        }
        return folder(child);
    }

    /** The text of the link {@code child}; empty where there is no link of that name. */
    Optional<String> linkText(String child) throws IOException {
        var isLink = look(child).map(BasicFileAttributes::isSymbolicLink).orElse(false);
        return isLink
                ? Optional.of(Files.readSymbolicLink(number.resolve(child)).toString())
                : Optional.empty();
    }

    void makeLink(String child, Path target) throws IOException {
        Files.createSymbolicLink(number.resolve(child), target);
    }

    /** Renames within or between folders. The name it gets must be free; asked here, since the kernel replaces. */
    void move(String child, Pinned target, String newName) throws IOException {
        if (target.look(newName).isPresent()) {
            throw new Problem(
                    HelperProblem.HELPER_TAKEN, target.name.resolve(newName).toString());
        }
        stream().move(Path.of(child), target.stream(), Path.of(newName));
    }

    void replace(String child, String newName) throws IOException {
        stream().move(Path.of(child), stream(), Path.of(newName));
    }

    /** Takes away a file or link; nothing happens where there is none. */
    void delete(String child) throws IOException {
        if (look(child).isPresent()) {
            stream().deleteFile(Path.of(child));
        }
    }

    /** Takes away an empty folder; the kernel refuses one that is not. */
    void deleteFolder(String child) throws IOException {
        if (look(child).isPresent()) {
            stream().deleteDirectory(Path.of(child));
        }
    }

    /** The names in this folder, sorted. */
    List<String> names() throws IOException {
        var names = new ArrayList<String>();
        try (var entries = Files.newDirectoryStream(number)) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        names.sort(null);
        return names;
    }

    /** Where it lay when it was opened, for messages. */
    Path name() {
        return name;
    }

    /** A path that leads to this very file for as long as it is held, for this process and its children. */
    Path path() {
        return number;
    }

    @Override
    public void close() throws IOException {
        open.close();
    }

    private SecureDirectoryStream<Path> stream() {
        if (folder == null) {
            throw new IllegalStateException("Not a folder: " + name);
        }
        return folder;
    }

    private static Pinned folder(Path name, SecureDirectoryStream<Path> stream) throws IOException {
        var key = stream.getFileAttributeView(BasicFileAttributeView.class)
                .readAttributes()
                .fileKey();
        return new Pinned(name, number(name, key, stream), stream, stream);
    }

    @SuppressWarnings("unchecked") // The stream is of paths before and after.
    private static SecureDirectoryStream<Path> secure(DirectoryStream<Path> stream) throws IOException {
        if (stream instanceof SecureDirectoryStream<?> secure) {
            return (SecureDirectoryStream<Path>) secure;
        }
        stream.close();
        throw new IOException("This system has no openat(2)");
    }

    private static Path number(Path name, @Nullable Object key, Closeable open) throws IOException {
        try (var numbers = Files.newDirectoryStream(
                MachinePaths.openFiles(ProcessHandle.current().pid()))) {
            for (var number : numbers) {
                if (key != null && key.equals(key(number))) {
                    return number;
                }
            }
        }
        open.close();
        throw new Problem(HelperProblem.HELPER_CHANGED, name.toString());
    }

    private static @Nullable Object key(Path number) throws IOException {
        try {
            return Files.readAttributes(number, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException closedMeanwhile) {
            return null;
        }
    }
}
