package org.karesansui.job;

/** Hears of each change of a job. Called on the thread that changed it, never under a lock; must be quick. */
@FunctionalInterface
public interface JobListener {
    void changed(Job job);
}
