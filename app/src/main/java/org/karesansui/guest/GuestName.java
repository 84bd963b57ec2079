package org.karesansui.guest;

import java.util.regex.Pattern;
import org.karesansui.problem.Problem;

/**
 * A name that we give to a guest: 1 to 63 letters, digits, dots, dashes and underscores, a letter or digit first. It is
 * also the name of the guest's folder. A guest that others made keeps whatever name libvirt has for it.
 */
public record GuestName(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,62}");

    public GuestName {
        if (!fits(value)) {
            throw new Problem(GuestProblem.GUEST_NAME_INVALID, value);
        }
    }

    static boolean fits(String name) {
        return SHAPE.matcher(name).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
