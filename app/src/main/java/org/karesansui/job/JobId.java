package org.karesansui.job;

import java.time.InstantSource;
import java.util.regex.Pattern;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.Problem;
import org.karesansui.store.Keys;

/** Identifies a job; sorts by its time as text, and fits into names of files and volumes that the job makes. */
public record JobId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-v]{16}");

    public JobId {
        if (!SHAPE.matcher(value).matches()) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
    }

    /** Whether the text can be one; a {@link JobId} of any other is refused. */
    public static boolean fits(String text) {
        return SHAPE.matcher(text).matches();
    }

    static JobId fresh(InstantSource clock) {
        return new JobId(Keys.timed(clock.instant()));
    }

    @Override
    public String toString() {
        return value;
    }
}
