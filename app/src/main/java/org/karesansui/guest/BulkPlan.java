package org.karesansui.guest;

import java.util.List;

/** What asking many guests would do: the steps for each that can do it, and a sentence for each that cannot. */
public record BulkPlan(List<Planned> planned, List<BulkView.Refused> refused) {
    public BulkPlan {
        planned = List.copyOf(planned);
        refused = List.copyOf(refused);
    }

    /** One that would get a job. */
    public record Planned(String host, String guest, List<String> steps) {
        public Planned {
            steps = List.copyOf(steps);
        }
    }
}
