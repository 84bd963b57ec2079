package org.karesansui.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.karesansui.problem.Problem;
import org.karesansui.xml.Bytes;

/**
 * The beginning of an image that nobody vouches for. It is judged before any program opens the image: what a qcow2 file
 * names as its backing or data file, QEMU opens with all the rights it has, and so may be any file of the host.
 *
 * @param name of the file, for messages
 * @param bytes its first {@link #LENGTH} bytes, or all that it has
 * @param size of the file
 */
public record ImageHead(String name, ByteBuffer bytes, Bytes size) {
    /** Bytes that are enough to judge any image: the marks of the formats that we know lie in the first half of them. */
    public static final int LENGTH = 64 * 1024;

    // QEMU's docs/interop/qcow2.rst.
    private static final int QCOW2 = 0x514649fb;
    private static final int VERSION = 4;
    private static final int BACKING_FILE = 8;
    private static final int DISK_SIZE = 24;
    private static final int ENCRYPTION = 32;
    private static final int INCOMPATIBLE = 72;
    private static final int SHORTEST = 104;
    private static final long CORRUPT = 1 << 1;
    private static final long DATA_FILE = 1 << 2;

    /** The end of a boot sector: no firmware starts a disk without it, and GPT keeps it too (UEFI 2.10 §5.2.1). */
    private static final int BOOT_SIGNATURE = 510;

    /** Marks of formats that are disks, but not ours; by where they stand. */
    private static final Map<String, Mark> FOREIGN = Map.of(
            "VMDK", new Mark(0, "KDMV"),
            "VMDK (COWD)", new Mark(0, "COWD"),
            "VHDX", new Mark(0, "vhdxfile"),
            "VHD", new Mark(0, "conectix"),
            "VDI", new Mark(0x40, "\u007f\u0010\u00da\u00be"),
            "QED", new Mark(0, "QED\0"),
            "LUKS", new Mark(0, "LUKS\u00ba\u00be"),
            "Parallels", new Mark(0, "WithoutFreeSpace"),
            "ISO 9660", new Mark(0x8001, "CD001"));

    /** What may be used of it. */
    public record Judged(ImageFormat format, Bytes disk) {}

    private record Mark(int at, String text) {
        boolean stands(ByteBuffer bytes) {
            var wanted = text.getBytes(StandardCharsets.ISO_8859_1);
            var found = new byte[wanted.length];
            if (bytes.limit() < at + wanted.length) {
                return false;
            }
            bytes.get(at, found);
            return Arrays.equals(wanted, found);
        }
    }

    /** @throws Problem {@code IMAGE_*} where it is no image that may be used */
    public Judged judge() {
        if (bytes.limit() >= Integer.BYTES && bytes.getInt(0) == QCOW2) {
            return new Judged(ImageFormat.QCOW2, qcow2());
        }
        foreign().ifPresent(format -> {
            throw new Problem(StorageProblem.IMAGE_FORMAT_FOREIGN, name, format);
        });
        if (bytes.limit() < BOOT_SIGNATURE + 2 || bytes.getShort(BOOT_SIGNATURE) != 0x55aa) {
            throw new Problem(StorageProblem.IMAGE_UNKNOWN, name);
        }
        return new Judged(ImageFormat.RAW, size);
    }

    private Optional<String> foreign() {
        return FOREIGN.entrySet().stream()
                .filter(format -> format.getValue().stands(bytes))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The size of the disk in it. */
    private Bytes qcow2() {
        if (bytes.limit() < SHORTEST) {
            throw new Problem(StorageProblem.IMAGE_DAMAGED, name);
        }
        var features = bytes.getInt(VERSION) >= 3 ? bytes.getLong(INCOMPATIBLE) : 0;
        if (bytes.getLong(BACKING_FILE) != 0 || (features & DATA_FILE) != 0) {
            throw new Problem(StorageProblem.IMAGE_NOT_WHOLE, name);
        }
        if (bytes.getInt(ENCRYPTION) != 0) {
            throw new Problem(StorageProblem.IMAGE_ENCRYPTED, name);
        }
        var disk = bytes.getLong(DISK_SIZE);
        if ((features & CORRUPT) != 0 || disk <= 0) {
            throw new Problem(StorageProblem.IMAGE_DAMAGED, name);
        }
        return new Bytes(disk);
    }
}
