package org.karesansui.job;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.karesansui.problem.Problem;
import org.karesansui.store.Database;

/** What is stored to be undone or finished. Thread-safe. */
final class UndoRows {
    private final Database database;
    private final String console;

    UndoRows(Database database, String console) {
        this.database = database;
        this.console = console;
    }

    /** A record of a job that is still to be done. */
    record Open(int number, boolean forward, Kinds.Stored stored) {}

    /** On the disk when this returns. */
    void add(JobId job, Kinds.Stored undo) {
        database.change(handle -> {
            mine(handle, job);
            insert(handle, job, "undo", undo);
        });
    }

    /** From now on the job can only go forward: forgets what was to be undone, and stores what is to be done. */
    void commit(JobId job, List<Kinds.Stored> steps) {
        database.change(handle -> {
            mine(handle, job);
            handle.execute("delete from job_undo where job = ?", job.value());
            handle.execute("update job set committed = 1 where id = ?", job.value());
            steps.forEach(step -> insert(handle, job, "finish", step));
        });
    }

    private void mine(Handle handle, JobId job) {
        // An update that changes nothing holds the row, so that no other console takes the job over meanwhile.
        var rows = handle.execute(
                "update job set console = console where id = ? and console = ? and finished is null",
                job.value(),
                console);
        if (rows == 0) {
            throw new Problem(JobProblem.JOB_LOST);
        }
    }

    private static void insert(Handle handle, JobId job, String direction, Kinds.Stored stored) {
        handle.createUpdate("""
                insert into job_undo (job, number, direction, kind, data)
                select :job, coalesce(max(number), 0) + 1, :direction, :kind, :data from job_undo where job = :job
                """)
                .bind("job", job.value())
                .bind("direction", direction)
                .bind("kind", stored.kind())
                .bind("data", stored.data())
                .execute();
    }

    boolean isCommitted(JobId job) {
        return database.read(handle -> handle.select("select committed from job where id = ?", job.value())
                        .mapTo(Integer.class)
                        .one())
                == 1;
    }

    /** What is to be done, in the order in which it is to be done. */
    List<Open> open(JobId job) {
        return database.read(handle -> handle.select("""
                select * from job_undo where job = ?
                order by case direction when 'finish' then number else -number end
                """, job.value())
                .map((row, context) -> new Open(
                        row.getInt("number"),
                        row.getString("direction").equals("finish"),
                        new Kinds.Stored(row.getString("kind"), row.getString("data"))))
                .list());
    }

    void done(JobId job, Open undo) {
        database.change(handle ->
                handle.execute("delete from job_undo where job = ? and number = ?", job.value(), undo.number()));
    }
}
