package org.karesansui.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the form offers of the folders of the setting {@code media.paths}: images of CDs, and folders below that hold
 * {@code vmlinuz} (or {@code vmlinux}) and {@code initrd.img}, and perhaps {@code cmdline} with the arguments it wants. A
 * folder that is not there offers nothing.
 *
 * @param cds paths of files whose names end with {@code .iso}, in the folders and those directly below
 * @param kernels by the names of their folders
 */
public record OfferedMedia(List<String> cds, List<Kernel> kernels) {
    public OfferedMedia {
        cds = List.copyOf(cds);
        kernels = List.copyOf(kernels);
    }

    /**
     * A kernel with its RAM disk.
     *
     * @param name the folder's name
     */
    public record Kernel(String name, String kernel, String initrd, String arguments) {}

    public static OfferedMedia in(List<Path> folders) {
        var cds = new ArrayList<String>();
        var kernels = new ArrayList<Kernel>();
        for (var folder : folders) {
            cds.addAll(cds(folder));
            for (var below : entries(folder).filter(Files::isDirectory).toList()) {
                cds.addAll(cds(below));
                kernel(below).ifPresent(kernels::add);
            }
        }
        return new OfferedMedia(cds, kernels);
    }

    private static Stream<Path> entries(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException missing) {
            return Stream.empty();
        }
    }

    private static List<String> cds(Path folder) {
        return entries(folder)
                .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".iso"))
                .filter(Files::isReadable)
                .map(Path::toString)
                .toList();
    }

    private static Optional<Kernel> kernel(Path folder) {
        var initrd = folder.resolve("initrd.img");
        return Stream.of(folder.resolve("vmlinux"), folder.resolve("vmlinuz"))
                .filter(kernel -> Files.isReadable(kernel) && Files.isReadable(initrd))
                .findFirst()
                .map(kernel -> new Kernel(
                        String.valueOf(folder.getFileName()), kernel.toString(), initrd.toString(), arguments(folder)));
    }

    private static String arguments(Path folder) {
        try {
            return Files.readString(folder.resolve("cmdline")).strip();
        } catch (IOException none) {
            return "console=ttyS0";
        }
    }
}
