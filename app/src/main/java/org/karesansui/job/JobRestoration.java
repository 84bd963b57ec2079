package org.karesansui.job;

import java.time.InstantSource;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.karesansui.problem.Problem;
import org.karesansui.store.Database;
import org.karesansui.store.Restoration;

/**
 * Jobs in a database that is restored. What was under way when the dump was made has ended long since, one way or
 * another: it is marked as interrupted, and nothing of it is undone, since that would now hit what came after it.
 */
public final class JobRestoration implements Restoration.Rooms {
    /** Tables that a dump leaves out: which processes run jobs, what these hold, and how to undo what they do. */
    public static final Set<String> PASSING_TABLES = Set.of("console", "job_lock", "job_undo");

    private final Consoles consoles;
    private final InstantSource clock;

    public JobRestoration(Database database, Console self, InstantSource clock) {
        this.consoles = new Consoles(database, self, clock);
        this.clock = clock;
    }

    /** @throws Problem {@link JobProblem#JOB_CONSOLE_WORKS} while a daemon uses the database */
    @Override
    public void before(Handle handle) {
        consoles.requireAlone(handle);
    }

    @Override
    public void after(Handle handle) {
        handle.execute("""
                update job set state = 'interrupted', ending = null, finished = ?, attach_kind = null, attach_data = null
                where finished is null
                """, clock.millis());
    }
}
