package org.karesansui.e2e;

import java.nio.file.Path;

/** A file system of its own in memory over a folder of the host, so small that a test can fill it. */
final class SmallDisk {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** With all that the folder holds, as it is. Whoever has a file of it open must come back first. */
    static SmallDisk over(String folder, String size) {
        var aside = Shell.run("mktemp", "-d");
        Shell.run("cp", "-a", folder + "/.", aside);
        Shell.run("mount", "-t", "tmpfs", "-o", "nr_inodes=4000,size=" + size, "small", folder);
        // The folder itself too: its owner, its mode and its rules.
        Shell.run("cp", "-a", aside + "/.", folder);
        Shell.run("rm", "-r", aside);
        return new SmallDisk(Path.of(folder));
    }

    /** Takes all the room that is left. */
    void fill() {
        var filled = Shell.call("dd", "if=/dev/zero", "of=" + stone(), "bs=4k", "status=none");
        if (!filled.text().contains("No space left on device")) {
            throw new AssertionError(filled.text());
        }
    }

    /** Takes every name that is left, so that not even an empty folder can be made. */
    void fillNames() {
        Shell.call("sh", "-c", "mkdir \"$0\" && while : >\"$0/$((n += 1))\"; do :; done", names());
    }

    /** Gives it all back. */
    void free() {
        Shell.run("rm", "-rf", stone(), names());
    }

    private String names() {
        return folder.resolve(".stones").toString();
    }

    private String stone() {
        return folder.resolve(".stone").toString();
    }
}
