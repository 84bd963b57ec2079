package org.karesansui.storage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the primary volume descriptor of a CD's image says (ISO 9660, which is ECMA-119).
 *
 * @param label as written there, without the spaces that fill it
 * @param size bytes of the file system; 0 where it is not told
 */
public record IsoImage(String label, long size) {
    /** So many bytes from the beginning of an image have all that is read here. */
    public static final int HEAD = 17 * 2048;

    private static final int DESCRIPTOR = 16 * 2048;
    private static final int LABEL = DESCRIPTOR + 40;
    private static final int LABEL_LENGTH = 32;
    private static final int BLOCKS = DESCRIPTOR + 80;
    private static final int BLOCK_SIZE = DESCRIPTOR + 128;

    /** What may be missing at the end: programs that copy CDs leave out the blocks behind the last file. */
    private static final long PADDING = 300 * 2048;

    private static final byte[] MARK = "CD001".getBytes(StandardCharsets.US_ASCII);

    /** Nothing where it is no such image. */
    public static Optional<IsoImage> read(byte[] head) {
        if (head.length < HEAD
                || !ByteBuffer.wrap(head, DESCRIPTOR + 1, MARK.length).equals(ByteBuffer.wrap(MARK))) {
            return Optional.empty();
        }
        if (head[DESCRIPTOR] != 1) {
            return Optional.of(new IsoImage("", 0));
        }
        var numbers = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        var blocks = Integer.toUnsignedLong(numbers.getInt(BLOCKS));
        var blockSize = Short.toUnsignedInt(numbers.getShort(BLOCK_SIZE));
        var label = new String(head, LABEL, LABEL_LENGTH, StandardCharsets.ISO_8859_1);
        return Optional.of(new IsoImage(label.replaceAll("\\p{Cntrl}", "").strip(), blocks * blockSize));
    }

    /** Whether a file of this length can hold it. */
    public boolean fits(long length) {
        return length >= size - PADDING;
    }
}
