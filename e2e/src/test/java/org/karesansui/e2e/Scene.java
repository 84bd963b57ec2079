package org.karesansui.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How far a job with a guest has come, as its stored records and the host's files tell: the steps of docs/jobs.md from
 * outside. Quick to ask, so that the daemon can be killed between two of them.
 */
record Scene(JobTable jobs, String jobBefore, String guest) {
    private static final Path DOMAINS = Path.of("/var/lib/libvirt/domains");
    private static final Path BOOT = Path.of("/var/lib/libvirt/boot");
    private static final Path STATE = Path.of("/run/libvirt/qemu");
    private static final Path DEFINITIONS = Path.of("/etc/libvirt/qemu");
    private static final long SMALLEST_KERNEL = 1 << 20;

    /** A moment in a job, which all later ones include. */
    record Mark(String name, Predicate<Scene> reached) {
        boolean isReached(Scene scene) {
            return reached.test(scene);
        }
    }

    /** The moments of the creation of a guest with two disks and a kernel that is fetched, in their order. */
    static List<Mark> ofCreation() {
        return List.of(
                new Mark("the job is stored", scene -> scene.job(_ -> true)),
                new Mark("kernel: undo stored", scene -> scene.hasRecords(1)),
                new Mark("kernel: half fetched", scene -> scene.fetched("vmlinuz") > SMALLEST_KERNEL),
                new Mark("kernel: fetched", scene -> scene.isWhole("vmlinuz")),
                new Mark("initrd: undo stored", scene -> scene.hasRecords(2)),
                new Mark("initrd: half fetched", scene -> scene.fetched("initrd.img") > SMALLEST_KERNEL),
                new Mark("initrd: fetched", scene -> scene.isWhole("initrd.img")),
                new Mark("folder: undo stored", scene -> scene.hasRecords(3)),
                new Mark("folder: made", Scene::hasFolder),
                new Mark("first disk: undo stored", scene -> scene.hasRecords(4)),
                new Mark("first disk: volume made", scene -> scene.images() + scene.volumes() >= 1),
                new Mark("first disk: in its place", scene -> scene.images() >= 1),
                new Mark("first disk: linked", scene -> scene.links() >= 1),
                new Mark("second disk: undo stored", scene -> scene.hasRecords(5)),
                new Mark("second disk: volume made", scene -> scene.images() + scene.volumes() >= 2),
                new Mark("second disk: in its place", scene -> scene.images() >= 2),
                new Mark("second disk: linked", scene -> scene.links() >= 2),
                new Mark("definition: undo stored", scene -> scene.hasRecords(6)),
                new Mark("definition: made", Scene::isDefined),
                new Mark("start: QEMU is there", scene -> scene.exists(STATE, scene.guest + ".pid")),
                new Mark("start: the guest runs", Scene::isRunning),
                new Mark("only the last steps are left", scene -> scene.job(JobTable.Row::committed)),
                new Mark("the last steps are done", scene -> scene.job(Scene::hasNothingLeft)),
                new Mark("the job is over", scene -> scene.job(JobTable.Row::over)));
    }

    /** The moments of that guest's deletion with all that belongs to it, in their order. */
    static List<Mark> ofDeletion() {
        return List.of(
                new Mark("the job is stored", scene -> scene.job(_ -> true)),
                new Mark("what goes is stored", scene -> scene.job(JobTable.Row::committed)),
                new Mark("definition: gone", scene -> !scene.isDefined()),
                new Mark("first disk: image gone", scene -> scene.images() <= 1),
                new Mark("first disk: link gone", scene -> scene.links() <= 1),
                new Mark("second disk: image gone", scene -> scene.images() == 0),
                new Mark("second disk: link gone", scene -> scene.links() == 0),
                new Mark("kernel: gone", scene -> scene.fetched("vmlinuz") < 0),
                new Mark("initrd: gone", scene -> scene.fetched("initrd.img") < 0),
                new Mark("folder: gone", scene -> !scene.hasFolder()),
                new Mark("the last steps are done", scene -> scene.job(Scene::hasNothingLeft)),
                new Mark("the job is over", scene -> scene.job(JobTable.Row::over)));
    }

    /** The moments of the renaming of that guest, in their order. */
    static List<Mark> ofRenaming(String to) {
        return List.of(
                new Mark("the job is stored", scene -> scene.job(_ -> true)),
                new Mark("renaming: undo stored", scene -> scene.hasRecords(1)),
                new Mark("folder: renamed", scene -> scene.exists(DOMAINS, to)),
                new Mark(
                        "first disk: renamed",
                        scene -> scene.exists(DOMAINS.resolve(to).resolve("images"), to + ".img")),
                new Mark("a boot file: renamed", scene -> names(BOOT).anyMatch(file -> isOf(file, to))),
                new Mark("definition: renamed", scene -> scene.exists(DEFINITIONS, to + ".xml")),
                new Mark("definition: with its new paths", scene -> scene.isDefinedIn(DOMAINS.resolve(to), to)),
                new Mark("the job is over", scene -> scene.job(JobTable.Row::over)));
    }

    /** The moments in which what that guest has for its installation goes, in their order. */
    static List<Mark> ofMediaRemoval() {
        return List.of(
                new Mark("the job is stored", scene -> scene.job(_ -> true)),
                new Mark("what goes is stored", scene -> scene.job(JobTable.Row::committed)),
                new Mark("definition: without the kernel", scene -> !scene.defines("<kernel>")),
                new Mark("kernel: gone", scene -> scene.fetched("vmlinuz") < 0),
                new Mark("initrd: gone", scene -> scene.fetched("initrd.img") < 0),
                new Mark("the last steps are done", scene -> scene.job(Scene::hasNothingLeft)),
                new Mark("the job is over", scene -> scene.job(JobTable.Row::over)));
    }

    /** One that is being written anew is taken for what it was. */
    private boolean defines(String text) {
        try {
            var definition = Files.readString(DEFINITIONS.resolve(guest + ".xml"));
            return definition.contains(text) || !definition.contains("</domain>");
        } catch (IOException notNow) {
            return true;
        }
    }

    private static boolean isOf(Path bootFile, String guest) {
        return String.valueOf(bootFile.getFileName()).startsWith(guest + "-");
    }

    private boolean isDefinedIn(Path folder, String name) {
        try {
            return Files.readString(DEFINITIONS.resolve(name + ".xml")).contains("'" + folder + "/");
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean job(Predicate<JobTable.Row> claim) {
        return jobs.after(jobBefore).stream().anyMatch(claim);
    }

    private boolean hasRecords(int count) {
        return job(row -> row.records() >= count || row.committed() || row.over());
    }

    private static boolean hasNothingLeft(JobTable.Row row) {
        return row.over() || (row.committed() && row.records() == 0);
    }

    /** Bytes of a file in the boot folder; -1 where there is none. */
    private long fetched(String ending) {
        return names(BOOT)
                .filter(path -> path.toString().endsWith("-" + ending))
                .mapToLong(Scene::size)
                .max()
                .orElse(-1);
    }

    private boolean isWhole(String file) {
        return fetched(file) == size(Shell.HOME.resolve("build/guest-media").resolve(file));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return -1;
        }
    }

    private boolean hasFolder() {
        return exists(DOMAINS, guest);
    }

    private long images() {
        return Stream.of("images", "disk")
                .flatMap(folder -> names(DOMAINS.resolve(guest).resolve(folder)))
                .count();
    }

    private long volumes() {
        return names(DOMAINS)
                .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                .count();
    }

    private long links() {
        return names(DOMAINS).filter(Files::isSymbolicLink).count();
    }

    private boolean isDefined() {
        return exists(DEFINITIONS, guest + ".xml");
    }

    private boolean isRunning() {
        try {
            return Files.readString(STATE.resolve(guest + ".xml")).contains("state='running'");
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean exists(Path folder, String name) {
        return Files.exists(folder.resolve(name));
    }

    private static Stream<Path> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (var listed = Files.list(folder)) {
            return listed.toList().stream();
        } catch (IOException gone) {
            return Stream.of();
        } catch (UncheckedIOException goneMeanwhile) {
            return Stream.of();
        }
    }
}
