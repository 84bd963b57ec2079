package org.karesansui.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.Problem;
import org.karesansui.store.StoreProblem;
import org.karesansui.words.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One job of this process, from its row to its end. Thread-safe; nothing is written or told under its lock. */
final class JobRun implements Progress {
    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);
    /** How often progress is written down; live pages hear of each percent. */
    private static final Duration WRITE_EVERY = Duration.ofMillis(500);

    private final Desk desk;
    private final JobLog log;
    private final ReentrantLock lock = new ReentrantLock();
    private final CompletableFuture<Job> over = new CompletableFuture<>();
    private final Map<String, String> results = new TreeMap<>();
    private Job job;
    private Instant written = Instant.EPOCH;
    private boolean cancelled;
    private boolean committed;
    private @Nullable Runnable abort;
    private Outcome outcome = Outcome.interrupted();
    private boolean elsewhere;

    JobRun(Desk desk, Job job) {
        this.desk = desk;
        this.job = job;
        this.log = new JobLog(desk, job.id());
    }

    JobLog log() {
        return log;
    }

    Job snapshot() {
        lock.lock();
        try {
            return job;
        } finally {
            lock.unlock();
        }
    }

    private Job change(UnaryOperator<Job> change) {
        lock.lock();
        try {
            job = change.apply(job);
            return job;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public JobId job() {
        return snapshot().id();
    }

    CompletableFuture<Job> over() {
        return over;
    }

    /** The work begins, or begins again. */
    void begin() {
        throwIfCancelled();
        var now = desk.now();
        desk.rows().start(job(), now);
        desk.publish(change(current -> current.state(new JobState.Running(now))));
    }

    @Override
    public void step(Sentence what, int percent) {
        throwIfCancelled();
        var before = snapshot().standing();
        var standing = new Job.Standing(what, bounded(percent));
        if (!before.step().equals(what)) {
            log.add(LogLine.Kind.STEP, what);
        }
        moved(standing);
    }

    @Override
    public void percent(int percent) {
        var before = snapshot().standing();
        if (before.percent() != bounded(percent)) {
            moved(new Job.Standing(before.step(), bounded(percent)));
        }
    }

    private static int bounded(int percent) {
        return Math.clamp(percent, 0, 100);
    }

    private void moved(Job.Standing standing) {
        var changed = change(current -> current.standing(standing));
        if (isTimeToWrite()) {
            write(changed);
        }
        desk.publish(changed);
    }

    private void write(Job changed) {
        try {
            desk.rows().standing(changed.id(), changed.standing());
        } catch (Problem problem) {
            // A disk that is full for a moment is no reason to end a migration; the next step that must be stored is.
            if (!(problem.code() instanceof StoreProblem)) {
                throw problem;
            }
            LOG.warn("Progress of job {} was not written: {}", changed.id(), problem.getMessage());
        }
    }

    private boolean isTimeToWrite() {
        var now = desk.now();
        lock.lock();
        try {
            var due = !now.isBefore(written.plus(WRITE_EVERY));
            written = due ? now : written;
            return due;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void say(Sentence line) {
        log.add(LogLine.Kind.SAID, line);
    }

    @Override
    public void undoWith(Undo undo) {
        if (isCommitted()) {
            throw new IllegalStateException("The job can only go forward; nothing comes after finishWith");
        }
        desk.undos().add(job(), desk.kinds().stored(undo));
    }

    @Override
    public void finishWith(List<? extends Undo> steps) {
        var stored = steps.stream().map(desk.kinds()::stored).toList();
        commit();
        desk.undos().commit(job(), stored);
        try {
            Cleaning.perform(desk, this);
        } catch (NotYet wait) {
            log.waitsFor(wait.reason());
            throw new FinishLater();
        }
        var left = snapshot().leftovers();
        if (left > 0) {
            throw new Problem(JobProblem.JOB_LEFTOVERS, "" + left);
        }
    }

    private void commit() {
        lock.lock();
        try {
            if (cancelled) {
                throw new JobCancelled();
            }
            committed = true;
        } finally {
            lock.unlock();
        }
    }

    boolean isCommitted() {
        lock.lock();
        try {
            return committed;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isCancelled() {
        lock.lock();
        try {
            return cancelled;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void throwIfCancelled() {
        if (isCancelled()) {
            throw new JobCancelled();
        }
    }

    /** @throws Problem {@code JOB_OVER} or {@code JOB_PAST_CANCEL} */
    void requireCancellable() {
        lock.lock();
        try {
            if (job.isDone()) {
                throw new Problem(JobProblem.JOB_OVER);
            }
            if (committed || !(job.state() instanceof JobState.Queued || job.state() instanceof JobState.Running)) {
                throw new Problem(JobProblem.JOB_PAST_CANCEL);
            }
        } finally {
            lock.unlock();
        }
    }

    /** @throws Problem as {@link #requireCancellable} */
    void cancel() {
        Runnable call;
        lock.lock();
        try {
            requireCancellable();
            call = cancelled ? null : abort;
            cancelled = true;
        } finally {
            lock.unlock();
        }
        if (call != null) {
            abort(call);
        }
    }

    private void abort(Runnable call) {
        var _ = Thread.ofVirtual().name("job-abort").start(() -> {
            try {
                call.run();
            } catch (RuntimeException failure) {
                LOG.warn("Job {} could not be aborted; it ends at its next step", job(), failure);
            }
        });
    }

    @Override
    public <T> T abortable(Runnable abort, Callable<T> call) throws Exception {
        lock.lock();
        try {
            if (cancelled) {
                throw new JobCancelled();
            }
            this.abort = abort;
        } finally {
            lock.unlock();
        }
        try {
            return call.call();
        } finally {
            forgetAbort();
        }
    }

    private void forgetAbort() {
        lock.lock();
        try {
            abort = null;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void result(String name, String value) {
        lock.lock();
        try {
            results.put(name, value);
        } finally {
            lock.unlock();
        }
    }

    Map<String, String> results() {
        lock.lock();
        try {
            return Map.copyOf(results);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void attach(Record what) {
        desk.rows().attach(job(), desk.kinds().storedAttachment(what));
    }

    @Override
    public void detach() {
        desk.rows().detach(job());
    }

    /** The work is over, or never began: says how the job is to end. */
    void decide(Outcome decided) {
        lock.lock();
        try {
            outcome = decided;
            elsewhere = false;
        } finally {
            lock.unlock();
        }
    }

    /** A job whose process died goes on here. */
    void takeOver(Outcome stored, boolean forward) {
        var running = snapshot().state() instanceof JobState.Running;
        lock.lock();
        try {
            committed = forward;
            outcome = forward && stored.ending() == JobState.Ending.INTERRUPTED ? Outcome.succeeded(Map.of()) : stored;
            elsewhere = running && !forward;
        } finally {
            lock.unlock();
        }
        log.add(LogLine.Kind.EVENT, Sentence.of(forward ? "job.event.forward" : "job.event.interrupted"));
    }

    /** Whether somebody else may still do the work of this job, whose process died. */
    boolean mayRunElsewhere() {
        lock.lock();
        try {
            return elsewhere;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the job's records are to be done: always but after work that succeeded and kept what it made. */
    boolean needsCleaning() {
        return isCommitted() || outcome().ending() != JobState.Ending.SUCCEEDED;
    }

    private Outcome outcome() {
        lock.lock();
        try {
            var left = job.leftovers();
            return committed && left > 0 && outcome.ending() == JobState.Ending.SUCCEEDED
                    ? Outcome.failed(new Fault(JobProblem.JOB_LEFTOVERS.name(), List.of("" + left)))
                    : outcome;
        } finally {
            lock.unlock();
        }
    }

    /** What the work left is to be removed, or the rest done. */
    void clean() {
        if (snapshot().state() instanceof JobState.Cleaning) {
            return;
        }
        var since = desk.now();
        var wanted = outcome();
        desk.rows().cleaning(job(), wanted);
        desk.publish(change(current -> current.state(new JobState.Cleaning(since, wanted.ending()))));
    }

    void leftBehind() {
        var _ = change(current -> current.leftovers(current.leftovers() + 1));
    }

    void end() {
        var now = desk.now();
        var how = outcome();
        var before = snapshot();
        var whole = new Job.Standing(before.standing().step(), 100);
        var last = how.ending() == JobState.Ending.SUCCEEDED ? before.standing(whole) : before;
        desk.rows().end(last, how, now);
        var ended = change(current -> last.state(how.at(now)));
        desk.publish(ended);
        over.complete(ended);
    }

    /** Another console has the job; who waits here is told how it stood. */
    void lost() {
        over.complete(snapshot());
    }
}
