package org.karesansui.guest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.karesansui.helper.HelperVerb;
import org.karesansui.helper.HostHelper;
import org.karesansui.layout.AtomicFile;
import org.karesansui.layout.FileName;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Mode;

/** The folder of mirrors on the disk: ours, and whatever others put there, which stays. For one thread. */
final class MirrorFolder {
    private static final Mode MODE = new Mode(0660);

    private final Layout layout;
    private final HostHelper helper;

    MirrorFolder(Layout layout, HostHelper helper) {
        this.layout = layout;
        this.helper = helper;
    }

    /** The first line of a mirror, by which we know ours again. */
    static String heading(String guest) {
        return "# %s: written by Karesansui for people and scripts; changes here have no effect".formatted(guest);
    }

    void write(String guest, String text) throws IOException {
        if (!FileName.fitsGuest(guest)) {
            return;
        }
        var file = layout.mirror(guest);
        if (Files.exists(file) && Files.readString(file).equals(text)) {
            return;
        }
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8), MODE);
        helper.run(new HelperVerb.SettleMirror(guest));
    }

    void remove(String guest) throws IOException {
        if (FileName.fitsGuest(guest)) {
            Files.deleteIfExists(layout.mirror(guest));
        }
    }

    /** Removes our files of all other guests, and the drafts of writers that died. */
    void keepOnly(Set<String> guests) throws IOException {
        try (var files = Files.list(layout.mirrors())) {
            for (var file : files.toList()) {
                if (AtomicFile.isDraft(file) || isLeft(file, guests)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean isLeft(Path file, Set<String> guests) throws IOException {
        var name = String.valueOf(file.getFileName());
        return !guests.contains(name)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && startsWith(file, heading(name));
    }

    private static boolean startsWith(Path file, String text) throws IOException {
        var wanted = text.getBytes(StandardCharsets.UTF_8);
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(wanted.length), wanted);
        }
    }
}
