package org.karesansui.job;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.Problem;
import org.karesansui.store.Database;
import org.karesansui.store.Vendor;
import org.karesansui.web.Translator;
import org.karesansui.words.Sentence;

/**
 * The jobs. Teach it the kinds of undo, {@link #start} it, then submit. Thread-safe.
 *
 * <pre>{@code
 * jobs.know(new UndoKind<>("volume.delete", DeleteVolume.class, (what, job) -> volumes.deleteIfOf(job, what), DeleteVolume::words));
 * jobs.start();
 * var id = jobs.submit(JobRequest.of(title, Requester.of(viewer), object), progress -> {
 *     progress.step(makingDisks, 10);
 *     progress.undoWith(new DeleteVolume("local", "default", "web1.img"));
 *     volumes.create(...);
 * });
 * }</pre>
 */
public final class Jobs implements AutoCloseable {
    private final InstantSource clock;
    private final JobRules rules;
    private final Database database;
    private final Consoles consoles;
    private final Desk desk;
    private final JobQueue queue;
    private final Shift shift;
    private final Map<JobId, JobRun> live = new ConcurrentHashMap<>();
    private volatile boolean stopped = true;

    public Jobs(Database database, Console self, JobRules rules, InstantSource clock) {
        this.clock = clock;
        this.rules = rules;
        this.database = database;
        this.consoles = new Consoles(database, self, clock);
        this.desk = new Desk(new JobRows(database, self.id()), new UndoRows(database, self.id()), clock);
        this.queue = new JobQueue(rules.atOnce());
        this.shift = new Shift(desk, queue, live);
    }

    /** Learns a kind of undo; before {@link #start}. */
    public void know(UndoKind<?> kind) {
        desk.kinds().add(kind);
    }

    /** Learns a kind of work that may go on without us; before {@link #start}. */
    public void know(ReattachKind<?> kind) {
        desk.kinds().add(kind);
    }

    /** Learns what a failure of another library means; asked for what is no {@link Problem}. */
    public void explain(Translator translator) {
        shift.explain(translator);
    }

    public void listen(JobListener listener) {
        desk.listen(listener);
    }

    /**
     * Opens for work: first cleans up what died with an earlier process, as far as that can be done now. Undos that
     * cannot ({@link NotYet}) are tried again by {@link #tick}.
     *
     * @throws Problem {@code JOB_CONSOLE_TWICE} where another process runs jobs of the same SQLite file
     */
    public void start() {
        consoles.register();
        stopped = false;
        recover();
    }

    private void recover() {
        var dead = consoles.dead();
        shift.recover(desk.rows().takeOver(consoles.alive()));
        dead.forEach(consoles::forget);
    }

    /**
     * Stores the job, takes its locks, and lets it run when its turn comes.
     *
     * @throws Problem {@code JOB_OBJECT_BUSY} naming the job that holds an object, {@code JOB_STOPPING}
     */
    public JobId submit(JobRequest request, JobWork work) {
        var job = fresh(request);
        desk.rows().insert(job, request);
        var run = new JobRun(desk, job);
        live.put(job.id(), run);
        desk.publish(job);
        shift.queue(run, work);
        return job.id();
    }

    /** As {@link #submit(JobRequest, JobWork)}. */
    public JobId submit(JobOrder order) {
        return submit(order.request(), order.work());
    }

    /** For a dry run: fails as {@link #submit(JobOrder)} would, and leaves no job behind. */
    public void rehearse(JobOrder order) {
        desk.rows().rehearse(fresh(order.request()), order.request());
    }

    private Job fresh(JobRequest request) {
        if (stopped) {
            throw new Problem(JobProblem.JOB_STOPPING);
        }
        return new Job(
                JobId.fresh(clock),
                request.title(),
                new Job.Requested(request.by().accountId(), request.by().name(), desk.now()),
                request.object(),
                new JobState.Queued(),
                Job.Standing.NONE,
                0);
    }

    /**
     * Asks a job to end. One that waits ends at once; one that runs ends at its next step and is undone.
     *
     * @throws Problem {@code JOB_OVER} or {@code JOB_PAST_CANCEL}
     */
    public void cancel(JobId id, Requester by) {
        var run = live.get(id);
        if (run == null) {
            cancelElsewhere(id);
            return;
        }
        run.cancel();
        run.log().add(LogLine.Kind.EVENT, Sentence.of("job.event.cancel", by.name()));
        if (queue.remove(id)) {
            shift.endUnstarted(run, Outcome.cancelled());
        }
    }

    private void cancelElsewhere(JobId id) {
        requireOpen(id);
        desk.rows().askCancel(id, desk.now());
    }

    private void requireOpen(JobId id) {
        if (require(id).isDone()) {
            throw new Problem(JobProblem.JOB_OVER);
        }
    }

    /** Fails as {@link #cancel} would, and asks nobody. */
    public void requireCancellable(JobId id) {
        var run = live.get(id);
        if (run == null) {
            requireOpen(id);
            return;
        }
        run.requireCancellable();
    }

    /** The job as it stands now. */
    public Optional<Job> find(JobId id) {
        var run = live.get(id);
        return run == null ? desk.rows().find(id) : Optional.of(run.snapshot());
    }

    /** @throws Problem {@code NOT_FOUND} */
    public Job require(JobId id) {
        return find(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    /** The newest first. */
    public List<Job> list(JobFilter filter) {
        return desk.rows().list(filter).stream()
                .map(job -> Optional.ofNullable(live.get(job.id()))
                        .map(JobRun::snapshot)
                        .orElse(job))
                .toList();
    }

    /** Those of this console that are not over, the oldest first. */
    public List<Job> underWay() {
        return live.values().stream()
                .map(JobRun::snapshot)
                .sorted((one, two) -> one.id().value().compareTo(two.id().value()))
                .toList();
    }

    public List<LogLine> log(JobId id) {
        return desk.rows().log(id);
    }

    /** Waits for the end of a job of this console, and answers how it stands then or when the time is up. */
    public Job await(JobId id, Duration longest) {
        var run = live.get(id);
        if (run == null) {
            return require(id);
        }
        try {
            return run.over().get(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException notOver) {
            return run.snapshot();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return run.snapshot();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Does what is due: call it about once a second. Costs nothing where nothing waits. */
    public void tick() {
        shift.tryAgain(desk.now());
        if (database.vendor() == Vendor.POSTGRESQL && consoles.isTimeToBeat()) {
            consoles.beat();
            desk.rows().askedToCancel().forEach(this::cancelAsked);
            recover();
        }
    }

    private void cancelAsked(JobId id) {
        var run = live.get(id);
        if (run != null && !run.isCancelled() && !run.isCommitted()) {
            cancel(id, Requester.itself());
        }
    }

    /** Tries again at once what waits for something that may be there now, such as a host. */
    public void tryAgain() {
        shift.tryAgain(Instant.MAX);
    }

    /** Removes the jobs that ended longer ago than they are kept; answers how many. */
    public int purge() {
        return desk.rows().purge(desk.now().minus(rules.kept()));
    }

    /** Takes no more, waits a while for what runs, and leaves the rest to the next start. */
    @Override
    public void close() {
        if (stopped) {
            return;
        }
        stopped = true;
        queue.stop(rules.goodbye()).stream()
                .map(live::get)
                .forEach(run -> shift.endUnstarted(run, Outcome.interrupted()));
        consoles.leave();
    }
}
