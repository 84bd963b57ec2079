package org.karesansui.guest;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** What is in the way, at its field. */
    public record Fault(String field, String code, String text) {}
}
