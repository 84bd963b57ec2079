package org.karesansui.guest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.karesansui.xml.Bytes;

/**
 * The plan beside the form, as it is now.
 *
 * @param preview absent while something is in the way
 * @param xml whether the definition is wanted
 */
public record GuestPlanPage(@Nullable GuestPreview preview, List<Fault> faults, boolean xml) {
    public GuestPlanPage {
        faults = List.copyOf(faults);
    }

    /** A size that no line break parts from its unit. */
    public static String whole(Bytes size) {
        return size.display().replace(' ', '\u00a0');
    }

    /** A path in the parts between which a line may break. */
    public static List<String> parts(String path) {
        return List.of(path.split("(?<=/)", -1));
    }

    /** What is in the way, at its field. */
    public record Fault(String field, String code, String text) {}
}
