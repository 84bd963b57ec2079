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
 * @param images likewise, of files whose names end with {@code .qcow2} or {@code .raw}
 * @param kernels by the names of their folders
 */
public record OfferedMedia(List<String> cds, List<String> images, List<Kernel> kernels) {
    public OfferedMedia {
        cds = List.copyOf(cds);
        images = List.copyOf(images);
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
        var images = new ArrayList<String>();
        var kernels = new ArrayList<Kernel>();
        for (var folder : folders) {
            cds.addAll(ending(folder, ".iso"));
            images.addAll(ending(folder, ".qcow2", ".raw"));
            for (var below : entries(folder).filter(Files::isDirectory).toList()) {
                cds.addAll(ending(below, ".iso"));
                images.addAll(ending(below, ".qcow2", ".raw"));
                kernel(below).ifPresent(kernels::add);
            }
        }
        return new OfferedMedia(cds, images, kernels);
    }

    private static Stream<Path> entries(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException missing) {
            return Stream.empty();
        }
    }

    private static List<String> ending(Path folder, String... endings) {
        return entries(folder)
                .filter(file -> Stream.of(endings).anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith))
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
