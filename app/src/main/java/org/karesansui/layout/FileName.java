package org.karesansui.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A name that is safe as one part of a path that we make: letters, digits, dot, underscore and hyphen of ASCII, no dot
 * or hyphen in front, at most 63 characters. Strict on purpose: such a name is the same in a shell, in a URL, in XML
 * and on every file system, and cannot leave its folder.
 */
public record FileName(String value) {
    /** Characters that a name has at most. */
    public static final int LONGEST = 63;

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,62}");
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** @throws IllegalArgumentException for a name that is not safe; ask {@link #find} about names from outside */
    public FileName {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a safe file name: " + printable(value));
        }
    }

    public static Optional<FileName> find(String name) {
        return SHAPE.matcher(name).matches() ? Optional.of(new FileName(name)) : Optional.empty();
    }

    /**
     * Whether a guest's folder can bear this name. A name with the shape of a UUID cannot: the links of disks lie beside
     * the folders and bear such names.
     */
    public static boolean fitsGuest(String name) {
        return SHAPE.matcher(name).matches() && !UUID_SHAPE.matcher(name).matches();
    }

    /** @throws IllegalArgumentException where {@link #fitsGuest} says no */
    public static FileName guest(String name) {
        if (!fitsGuest(name)) {
            throw new IllegalArgumentException("No folder can bear this guest's name: " + printable(name));
        }
        return new FileName(name);
    }

    /** A UUID in its one spelling, lower case with hyphens; {@link UUID#fromString} alone accepts shortened ones. */
    public static Optional<UUID> findUuid(String name) {
        var canonical = UUID_SHAPE.matcher(name).matches() && name.equals(name.toLowerCase(Locale.ROOT));
        return canonical ? Optional.of(UUID.fromString(name)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }

    // A hostile name must not break the line of the log that reports it.
    private static String printable(String name) {
        var shown = name.length() > 80 ? name.substring(0, 80) + "…" : name;
        return "“" + shown.replaceAll("\\p{Cntrl}", "?") + "”";
    }
}
