package org.karesansui.job;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.karesansui.words.Sentence;

/** Writes the log of one job. Thread-safe. */
final class JobLog {
    private static final int MOST_LINES = 2_000;

    private final Desk desk;
    private final JobId job;
    private final ReentrantLock lock = new ReentrantLock();
    private int lines;
    private @Nullable Sentence waiting;

    JobLog(Desk desk, JobId job) {
        this.desk = desk;
        this.job = job;
    }

    /** Adds a line. What the work says is cut off when it becomes too much; what happens to the job never is. */
    void add(LogLine.Kind kind, Sentence sentence) {
        // One at a time, so that two lines of one job do not take one number on PostgreSQL.
        lock.lock();
        try {
            var chatter = kind == LogLine.Kind.SAID;
            if (chatter && lines >= MOST_LINES) {
                return;
            }
            lines++;
            var full = chatter && lines == MOST_LINES;
            desk.rows().addLine(job, new LogLine(desk.now(), kind, full ? Sentence.of("job.log.full") : sentence));
        } finally {
            lock.unlock();
        }
    }

    /** Says why the rest has to wait, once. */
    void waitsFor(Sentence reason) {
        lock.lock();
        try {
            if (!reason.equals(waiting)) {
                waiting = reason;
                add(LogLine.Kind.EVENT, reason);
            }
        } finally {
            lock.unlock();
        }
    }
}
