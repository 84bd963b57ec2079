package org.karesansui.helper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.karesansui.exec.Command;
import org.karesansui.exec.HostCommands;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Mode;
import org.karesansui.layout.Owners;

/** A layout of its own with accounts that every Linux has in the place of ours; made as root, as the helper is. */
final class HelperWorld {
    static final UUID GUEST = UUID.fromString("a1590d77-64b6-4a53-89d9-b6f55fa56574");
    static final UUID DISK = UUID.fromString("c7edf09b-e51d-4014-982f-09677db3c23a");
    static final Owners OWNERS = new Owners("root", "root", "daemon", "daemon", "nobody");

    final Layout layout;
    final RootVerbs verbs;
    private final HostCommands commands = new HostCommands();

    HelperWorld(Path root) throws IOException {
        layout = Layout.of(root).with(OWNERS);
        verbs = new RootVerbs(layout, commands);
        for (var folder : List.of(layout.domains(), layout.boot(), layout.configuration(), layout.mirrors())) {
            Files.createDirectories(folder);
            own(folder, "root", "daemon", 0770);
        }
    }

    void run(HelperVerb verb) {
        verbs.run(verb);
    }

    /** A volume as libvirt makes it: root's alone. */
    Path volume(String name) throws IOException {
        var file = Files.writeString(layout.domains().resolve(name), "image");
        own(file, "root", "root", 0600);
        return file;
    }

    static void own(Path path, String user, String group, int mode) throws IOException {
        Files.setAttribute(path, "posix:owner", lookup(user), LinkOption.NOFOLLOW_LINKS);
        var groups = path.getFileSystem().getUserPrincipalLookupService();
        Files.setAttribute(path, "posix:group", groups.lookupPrincipalByGroupName(group), LinkOption.NOFOLLOW_LINKS);
        Files.setPosixFilePermissions(path, new Mode(mode).permissions());
    }

    private static UserPrincipal lookup(String user) throws IOException {
        return Path.of("").getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
    }

    /** What stat(1) would say: {@code root:daemon 0770}. */
    static String owner(Path path) throws IOException {
        var attributes = Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.owner().getName() + ":" + attributes.group().getName() + " "
                + Mode.of(attributes.permissions());
    }

    /** What getfacl(1) says. */
    String access(Path path) {
        return commands.run(Command.of("getfacl", "-cp", path.toString()))
                .require()
                .text();
    }

    /** Everything below domains/ with owner, mode and content: two equal trees are the same state. */
    List<String> tree() {
        var lines = new ArrayList<String>();
        try (Stream<Path> all = Files.walk(layout.domains())) {
            for (var path : all.sorted().toList()) {
                lines.add(layout.domains().relativize(path) + " " + owner(path) + content(path));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lines;
    }

    private static String content(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return " -> " + Files.readSymbolicLink(path);
        }
        return Files.isRegularFile(path) ? " " + Files.readString(path) : "";
    }
}
