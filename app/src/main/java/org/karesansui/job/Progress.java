package org.karesansui.job;

import java.util.List;
import java.util.concurrent.Callable;
import org.karesansui.words.Sentence;

/** How the work of a job speaks of itself. Thread-safe; for use while the work runs. */
public interface Progress {
    /** To mark with what the job makes, so that an undo knows it again. */
    JobId job();

    /**
     * Begins a step. Also a place where a cancelled job ends.
     *
     * @param percent of the whole job that is done, 0 to 100
     */
    void step(Sentence what, int percent);

    /** @param percent of the whole job that is done, 0 to 100; may be called often */
    void percent(int percent);

    /** Adds a line to the job's log. */
    void say(Sentence line);

    /**
     * Stores how to undo the step that follows. When this returns the record is on the disk, so call it <em>before</em>
     * the step. Undos are done last first when the work throws, is cancelled, or dies with its process.
     */
    void undoWith(Undo undo);

    /**
     * Stores what is left to do and does it, in this order; from then on the job can only go forward. What was to be
     * undone before is forgotten, a cancel is refused, and should the process die the rest is done after the next start.
     * It is the last act of the work. A step that fails is logged and the rest is done.
     *
     * @throws org.karesansui.problem.Problem {@code JOB_LEFTOVERS} where steps failed
     */
    void finishWith(List<? extends Undo> steps);

    boolean isCancelled();

    /** Ends the work here if somebody cancelled it. */
    void throwIfCancelled();

    /**
     * Runs a call that a cancel may abort from another thread, such as one of libvirt's own jobs.
     *
     * @param abort called at most once; at once where the job is cancelled already
     */
    <T> T abortable(Runnable abort, Callable<T> call) throws Exception;

    /** Says what came of the job, by name ({@code guest}, {@code volume}); shown with it when it succeeded. */
    void result(String name, String value);

    /** Stores how to find the work again after a crash, for as long as somebody else does it. */
    void attach(Record what);

    /** Forgets that: the work is ours again. */
    void detach();
}
