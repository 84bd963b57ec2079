package org.karesansui.job;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What every job of this process needs: the rows, what rooms taught, who listens, and the time. Thread-safe. */
final class Desk {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final JobRows rows;
    private final UndoRows undos;
    private final Kinds kinds = new Kinds();
    private final InstantSource clock;
    private final List<JobListener> listeners = new CopyOnWriteArrayList<>();

    Desk(JobRows rows, UndoRows undos, InstantSource clock) {
        this.rows = rows;
        this.undos = undos;
        this.clock = clock;
    }

    JobRows rows() {
        return rows;
    }

    UndoRows undos() {
        return undos;
    }

    Kinds kinds() {
        return kinds;
    }

    Instant now() {
        return clock.instant();
    }

    void listen(JobListener listener) {
        listeners.add(listener);
    }

    void publish(Job job) {
        for (var listener : listeners) {
            try {
                listener.changed(job);
            } catch (RuntimeException failure) {
                LOG.error("A listener of jobs failed at {}", job.id(), failure);
            }
        }
    }
}
