package org.karesansui.job;

import java.time.Instant;
import org.karesansui.words.Sentence;

/** One line of a job's log. */
public record LogLine(Instant at, Kind kind, Sentence sentence) {
    /** What the line tells. */
    public enum Kind {
        /** A step began. */
        STEP,
        /** The work said something. */
        SAID,
        /** An undo was done. */
        UNDONE,
        /** A step of what can only go forward was done. */
        FINISHED,
        /** An undo or such a step failed: this is left behind. */
        LEFT,
        /** What happened to the job itself. */
        EVENT
    }
}
