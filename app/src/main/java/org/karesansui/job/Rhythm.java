package org.karesansui.job;

import java.time.Duration;
import java.time.LocalTime;

/** When work comes again. */
public sealed interface Rhythm {
    /** Each day at this time, in UTC. */
    record Daily(LocalTime time) implements Rhythm {}

    /** So long after the last time ended; a minute at least. */
    record Every(Duration pause) implements Rhythm {
        public Every {
            if (pause.compareTo(Duration.ofMinutes(1)) < 0) {
                throw new IllegalArgumentException(
                        "Work that comes more often than once a minute is no entry of a database");
            }
        }
    }
}
