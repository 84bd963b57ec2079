package org.karesansui.job;

import java.util.Optional;

/**
 * Finds work again that somebody else goes on with though this process died: a migration, a block copy.
 *
 * @param kind its name in the database; never changed once released
 */
public record ReattachKind<A extends Record>(String kind, Class<A> type, Finder<A> finder) {

    /** Looks for the work. */
    @FunctionalInterface
    public interface Finder<A> {
        /**
         * What follows the work to its end where it still runs or has ended well; nothing where it has to be undone.
         *
         * @throws NotYet where this cannot be told yet
         */
        Optional<JobWork> find(A what, JobId job) throws Exception;
    }
}
