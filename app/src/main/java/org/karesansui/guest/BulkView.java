package org.karesansui.guest;

import java.util.List;

/** What came of asking many guests: a job for each that can do it, and a sentence for each that cannot. */
public record BulkView(List<Begun> jobs, List<Refused> refused) {
    public BulkView {
        jobs = List.copyOf(jobs);
        refused = List.copyOf(refused);
    }

    /** One that is under way. */
    public record Begun(String host, String guest, String job) {}

    /** One that is not, and why. */
    public record Refused(String host, String guest, String code, String detail) {}
}
