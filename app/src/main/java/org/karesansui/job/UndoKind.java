package org.karesansui.job;

import java.util.function.Function;
import org.karesansui.words.Sentence;

/**
 * One kind of undo: how it is stored, done and called. Rooms give theirs to {@link Jobs#know} before jobs start.
 *
 * @param kind its name in the database; never changed once released
 * @param words what it does, for the job's log ("Volume web1.img deleted")
 */
public record UndoKind<U extends Record & Undo>(
        String kind, Class<U> type, Action<U> action, Function<U, Sentence> words) {

    /**
     * Does the undo. It is idempotent, for it may have been done already, in part or whole, and the step that it undoes
     * may never have happened. It touches only what bears the job's id or was named by it.
     */
    @FunctionalInterface
    public interface Action<U> {
        /** @throws NotYet where it has to be tried again later */
        void undo(U what, JobId job) throws Exception;
    }
}
