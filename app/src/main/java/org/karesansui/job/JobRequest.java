package org.karesansui.job;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.karesansui.words.Sentence;

/**
 * A job that is wanted.
 *
 * @param title what it does, with the object's name ({@code job.guest.create} "web1")
 * @param locks what nobody else may work on meanwhile; the object is always among them
 */
public record JobRequest(Sentence title, Requester by, JobObject object, Set<JobObject> locks) {
    public JobRequest {
        var all = new LinkedHashSet<JobObject>();
        all.add(object);
        all.addAll(locks);
        locks = Set.copyOf(all);
    }

    public static JobRequest of(Sentence title, Requester by, JobObject object) {
        return new JobRequest(title, by, object, Set.of());
    }

    public JobRequest locking(JobObject... more) {
        var all = new LinkedHashSet<>(locks);
        all.addAll(List.of(more));
        return new JobRequest(title, by, object, all);
    }
}
