package org.karesansui.job;

/**
 * Work that comes again and again, in one console at a time.
 *
 * @param name its name in the database; never changed once released
 * @param work quick, or a {@link Jobs#submit}; what it throws is logged, and it comes again
 */
public record RecurringWork(String name, Rhythm rhythm, Runnable work) {}
