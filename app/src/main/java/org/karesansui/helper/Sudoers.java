package org.karesansui.helper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.regex.Pattern;
import org.karesansui.exec.Command;
import org.karesansui.exec.CommandRunner;
import org.karesansui.layout.AtomicFile;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Mode;
import org.karesansui.problem.Problem;

/** The rule by which the daemon's account may start the root helper. */
final class Sudoers {
    // No character that means something in sudoers(5).
    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9][A-Za-z0-9._-]*)+");
    private static final Mode MODE = new Mode(0440);
    private static final int STICKY = 01000;

    private final Layout layout;
    private final CommandRunner commands;

    Sudoers(Layout layout, CommandRunner commands) {
        this.layout = layout;
        this.commands = commands;
    }

    static String text(Layout layout, Path launcher) {
        if (!PLAIN.matcher(launcher.toString()).matches()) {
            throw new Problem(HelperProblem.HELPER_REFUSED, "no plain path: " + launcher);
        }
        return """
                # Made by the set-up of Karesansui: its daemon may start the root helper, with this word and no other.
                Defaults!%1$s env_reset, !requiretty
                %2$s ALL=(root) NOPASSWD: %1$s host-helper
                """.formatted(launcher, layout.owners().account());
    }

    /** A rule that sudo cannot read would lock every administrator out of it; so visudo judges it first. */
    void write(Path launcher) throws IOException {
        var weakness = weakness(launcher);
        if (!weakness.isEmpty()) {
            throw new Problem(HelperProblem.HELPER_FOREIGN, weakness, "not root’s alone");
        }
        var text = text(layout, launcher);
        commands.run(Command.of("visudo", "--check", "--quiet", "--file=-").input(text))
                .require();
        var file = layout.sudoers();
        Files.createDirectories(layout.root().resolve("etc/sudoers.d"));
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8), MODE);
        Files.setPosixFilePermissions(file, MODE.permissions());
    }

    /**
     * The first part of the launcher's path, or of the distribution it belongs to, that somebody else than root could
     * change, and so run anything as root; empty where there is none.
     */
    static String weakness(Path launcher) throws IOException {
        if (!Files.isRegularFile(launcher)) {
            return launcher.toString();
        }
        var real = launcher.toRealPath();
        for (var part = real; part != null; part = part.getParent()) {
            if (isWeak(part)) {
                return part.toString();
            }
        }
        var bin = real.getParent();
        var distribution = bin == null ? null : bin.getParent();
        return distribution == null ? "" : weaknessBelow(distribution);
    }

    private static String weaknessBelow(Path distribution) throws IOException {
        try (var files = Files.walk(distribution)) {
            for (var file : (Iterable<Path>) files::iterator) {
                if (!Files.isSymbolicLink(file) && isWeak(file)) {
                    return file.toString();
                }
            }
        }
        return "";
    }

    private static boolean isWeak(Path path) throws IOException {
        var attributes = Files.readAttributes(path, PosixFileAttributes.class);
        var writers = attributes.permissions();
        var isGroups = writers.contains(PosixFilePermission.GROUP_WRITE)
                && !attributes.group().getName().equals("root");
        var isOpen = isGroups || writers.contains(PosixFilePermission.OTHERS_WRITE);
        // In a folder such as that for temporary files only an owner renames his own.
        var isSticky = (((Number) Files.getAttribute(path, "unix:mode")).intValue() & STICKY) != 0;
        return !attributes.owner().getName().equals("root") || (isOpen && !isSticky);
    }
}
