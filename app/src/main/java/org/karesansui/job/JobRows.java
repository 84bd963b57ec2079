package org.karesansui.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.karesansui.problem.Problem;
import org.karesansui.store.Database;
import org.karesansui.words.Words;

/**
 * The rows of jobs and their locks. A write to a job of this console fails with {@code JOB_LOST} where another console
 * has taken it over. Thread-safe.
 */
final class JobRows {
    private final Database database;
    private final String console;

    JobRows(Database database, String console) {
        this.database = database;
        this.console = console;
    }

    /** Checks a job and its locks as {@link #insert} does, and takes it back. */
    void rehearse(Job job, JobRequest request) {
        new JobRows(database.rehearsal(), console).insert(job, request);
    }

    /** @throws Problem {@code JOB_OBJECT_BUSY}; then nothing is stored */
    void insert(Job job, JobRequest request) {
        database.change(handle -> {
            handle.createUpdate("""
                    insert into job
                      (id, title_key, title_arguments, account, account_name, host, object_kind, object_key, state,
                       percent, created, result, leftovers, committed, console)
                    values (:id, :title, :arguments, :account, :name, :host, :kind, :key, 'queued',
                       0, :created, '{}', 0, 0, :console)
                    """)
                    .bind("id", job.id().value())
                    .bind("title", job.title().key())
                    .bind("arguments", JobJson.write(job.title().arguments()))
                    .bind("account", job.requested().accountId())
                    .bind("name", job.requested().name())
                    .bind("host", job.object().host())
                    .bind("kind", job.object().kind())
                    .bind("key", job.object().key())
                    .bind("created", job.requested().at().toEpochMilli())
                    .bind("console", console)
                    .execute();
            lock(handle, job.id(), request);
        });
    }

    private static void lock(Handle handle, JobId job, JobRequest request) {
        // In one order for all, so that on PostgreSQL no two of them wait for each other.
        request.locks().stream().map(JobObject::lock).sorted().forEach(lock -> {
            var taken = handle.execute(
                    "insert into job_lock (object, job) values (?, ?) on conflict (object) do nothing",
                    lock,
                    job.value());
            if (taken == 0) {
                throw busy(handle, lock, request);
            }
        });
    }

    private static Problem busy(Handle handle, String lock, JobRequest request) {
        var words = Words.in(request.by().language());
        return handle.select("select j.* from job_lock l join job j on j.id = l.job where l.object = ?", lock)
                .map(JobMapping::job)
                .findOne()
                .map(holder -> new Problem(
                        JobProblem.JOB_OBJECT_BUSY,
                        words.say(holder.title()),
                        holder.id().value()))
                // Its holder ended between the two statements.
                .orElseGet(() -> new Problem(JobProblem.JOB_OBJECT_BUSY, words.say("job.holder.gone"), ""));
    }

    private void mine(int rows) {
        if (rows == 0) {
            throw new Problem(JobProblem.JOB_LOST);
        }
    }

    void start(JobId id, Instant at) {
        database.change(handle -> mine(handle.execute(
                "update job set state = 'running', ending = null, started = ? where id = ? and console = ?",
                at.toEpochMilli(),
                id.value(),
                console)));
    }

    void standing(JobId id, Job.Standing standing) {
        database.change(handle -> mine(handle.execute(
                "update job set step_key = ?, step_arguments = ?, percent = ? where id = ? and console = ?",
                standing.step().key(),
                JobJson.write(standing.step().arguments()),
                standing.percent(),
                id.value(),
                console)));
    }

    void attach(JobId id, Kinds.Stored what) {
        database.change(handle -> mine(handle.execute(
                "update job set attach_kind = ?, attach_data = ? where id = ? and console = ?",
                what.kind(),
                what.data(),
                id.value(),
                console)));
    }

    void detach(JobId id) {
        database.change(handle -> mine(handle.execute(
                "update job set attach_kind = null, attach_data = null where id = ? and console = ?",
                id.value(),
                console)));
    }

    Optional<Kinds.Stored> attachment(JobId id) {
        return database.read(handle -> handle.select(
                        "select attach_kind, attach_data from job where id = ? and attach_kind is not null", id.value())
                .map((row, context) -> new Kinds.Stored(row.getString("attach_kind"), row.getString("attach_data")))
                .findOne());
    }

    void cleaning(JobId id, Outcome outcome) {
        database.change(handle -> mine(handle.createUpdate("""
                update job set state = 'cleaning', ending = :ending, problem = :problem,
                  problem_arguments = :arguments, result = :result
                where id = :id and console = :console
                """)
                .bind("ending", JobMapping.word(outcome.ending()))
                .bind("problem", outcome.problem())
                .bind("arguments", outcome.arguments())
                .bind("result", JobJson.write(outcome.result()))
                .bind("id", id.value())
                .bind("console", console)
                .execute()));
    }

    /** Ends the job, frees its locks and forgets what was to be undone, all at once. */
    void end(Job job, Outcome outcome, Instant at) {
        database.change(handle -> {
            mine(handle.createUpdate("""
                    update job set state = :state, ending = null, finished = :at, problem = :problem,
                      problem_arguments = :arguments, result = :result, percent = :percent, leftovers = :leftovers,
                      attach_kind = null, attach_data = null
                    where id = :id and console = :console
                    """)
                    .bind("state", JobMapping.word(outcome.ending()))
                    .bind("at", at.toEpochMilli())
                    .bind("problem", outcome.problem())
                    .bind("arguments", outcome.arguments())
                    .bind("result", JobJson.write(outcome.result()))
                    .bind("percent", job.standing().percent())
                    .bind("leftovers", job.leftovers())
                    .bind("id", job.id().value())
                    .bind("console", console)
                    .execute());
            handle.execute("delete from job_undo where job = ?", job.id().value());
            handle.execute("delete from job_lock where job = ?", job.id().value());
        });
    }

    Optional<Job> find(JobId id) {
        return database.read(handle -> handle.select("select * from job where id = ?", id.value())
                .map(JobMapping::job)
                .findOne());
    }

    List<Job> list(JobFilter filter) {
        return database.read(handle -> handle.createQuery("""
                select * from job
                where (cast(:state as text) is null or state = :state or (:state = 'running' and state = 'cleaning'))
                  and (cast(:host as text) is null or host = :host)
                  and (cast(:kind as text) is null or object_kind = :kind)
                  and (cast(:key as text) is null or object_key = :key)
                  and (cast(:account as text) is null or account = :account)
                  and (cast(:before as text) is null or id < :before)
                order by id desc limit :limit
                """)
                .bind("state", filter.state())
                .bind("host", filter.host())
                .bind("kind", filter.kind())
                .bind("key", filter.key())
                .bind("account", filter.account())
                .bind("before", filter.before() == null ? null : filter.before().value())
                .bind("limit", filter.limit())
                .map(JobMapping::job)
                .list());
    }

    List<LogLine> log(JobId id) {
        return database.read(handle -> handle.select("select * from job_log where job = ? order by number", id.value())
                .map(JobMapping::line)
                .list());
    }

    void addLine(JobId id, LogLine line) {
        database.change(handle -> handle.createUpdate("""
                insert into job_log (job, number, at, kind, key, arguments)
                select :job, coalesce(max(number), 0) + 1, :at, :kind, :key, :arguments from job_log where job = :job
                """)
                .bind("job", id.value())
                .bind("at", line.at().toEpochMilli())
                .bind("kind", JobMapping.word(line.kind()))
                .bind("key", line.sentence().key())
                .bind("arguments", JobJson.write(line.sentence().arguments()))
                .execute());
    }

    /** Asks the console that runs the job, wherever it is. */
    void askCancel(JobId id, Instant at) {
        database.change(handle -> handle.execute(
                "update job set cancel_asked = ? where id = ? and finished is null", at.toEpochMilli(), id.value()));
    }

    List<JobId> askedToCancel() {
        return database.read(handle -> handle.select(
                        "select id from job where console = ? and finished is null and cancel_asked is not null",
                        console)
                .map((row, context) -> new JobId(row.getString("id")))
                .list());
    }

    /** How a job that is not over is to end: as was decided before its process died, or interrupted. */
    Outcome outcome(JobId id) {
        return database.read(handle -> handle.select("select * from job where id = ?", id.value())
                .map((row, context) ->
                        row.getString("ending") == null ? Outcome.interrupted() : JobMapping.outcome(row))
                .one());
    }

    /** Jobs that are not over and belong to none of these consoles; they are this console's from now on. */
    List<JobId> takeOver(Set<String> alive) {
        return database.write(handle -> {
            var owners = handle.select("select distinct console from job where finished is null")
                    .mapTo(String.class)
                    .list();
            return owners.stream()
                    .filter(owner -> !alive.contains(owner))
                    .flatMap(dead -> takeOver(handle, dead).stream())
                    .toList();
        });
    }

    private List<JobId> takeOver(Handle handle, String dead) {
        return handle.createQuery(
                        "update job set console = :me where finished is null and console = :dead returning id")
                .bind("me", console)
                .bind("dead", dead)
                .map((row, context) -> new JobId(row.getString("id")))
                .list();
    }

    /** Removes what ended before the time, with its log. */
    int purge(Instant before) {
        return database.write(handle -> handle.execute("delete from job where finished < ?", before.toEpochMilli()));
    }
}
