package org.karesansui.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A kernel with its RAM disk that the form offers: a folder below one of {@code media.paths} that holds {@code vmlinuz}
 * (or {@code vmlinux}) and {@code initrd.img}, and perhaps {@code cmdline} with the arguments it wants.
 *
 * @param name the folder's name
 */
public record OfferedMedium(String name, String kernel, String initrd, String arguments) {
    /** Those in the folders, by name; a folder that is not there offers nothing. */
    public static List<OfferedMedium> in(List<Path> folders) {
        var found = new ArrayList<OfferedMedium>();
        for (var folder : folders) {
            subfolders(folder).forEach(each -> add(each, found));
        }
        return found;
    }

    private static List<Path> subfolders(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException missing) {
            return List.of();
        }
    }

    private static void add(Path folder, List<OfferedMedium> found) {
        var initrd = folder.resolve("initrd.img");
        for (var kernel : List.of(folder.resolve("vmlinux"), folder.resolve("vmlinuz"))) {
            if (Files.isReadable(kernel) && Files.isReadable(initrd)) {
                found.add(new OfferedMedium(
                        String.valueOf(folder.getFileName()), kernel.toString(), initrd.toString(), arguments(folder)));
                return;
            }
        }
    }

    private static String arguments(Path folder) {
        try {
            return Files.readString(folder.resolve("cmdline")).strip();
        } catch (IOException none) {
            return "console=ttyS0";
        }
    }
}
