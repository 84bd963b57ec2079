package org.karesansui.guest;

import java.util.List;
import org.karesansui.problem.FieldProblem;

/**
 * What could be read of a guest that somebody wants. Where a field was wrong the guest has a stand-in, so that the host
 * is asked about the others and all that is wrong is told at once.
 */
public record GuestDraft(GuestSpec spec, List<FieldProblem> wrong) {
    public GuestDraft {
        wrong = List.copyOf(wrong);
    }
}
