package org.karesansui.layout;

import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Permission bits of a file or folder, as chmod(1) takes them.
 *
 * @param bits 0 to 0777; set-id and sticky bits are none of ours
 */
public record Mode(int bits) {
    private static final int ALL = 0777;
    private static final String LETTERS = "rwxrwxrwx";

    public Mode {
        if (bits < 0 || bits > ALL) {
            throw new IllegalArgumentException("No permission bits: " + Integer.toOctalString(bits));
        }
    }

    public static Mode of(Set<PosixFilePermission> permissions) {
        var bits = 0;
        for (var letter : PosixFilePermissions.toString(permissions).toCharArray()) {
            bits = bits << 1 | (letter == '-' ? 0 : 1);
        }
        return new Mode(bits);
    }

    public Set<PosixFilePermission> permissions() {
        var letters = new StringBuilder(LETTERS);
        for (var position = 0; position < LETTERS.length(); position++) {
            if ((bits & 1 << (LETTERS.length() - 1 - position)) == 0) {
                letters.setCharAt(position, '-');
            }
        }
        return PosixFilePermissions.fromString(letters.toString());
    }

    /** Four octal digits, {@code 0770}. */
    @Override
    public String toString() {
        return "0%03o".formatted(bits);
    }
}
