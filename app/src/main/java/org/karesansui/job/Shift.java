package org.karesansui.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.Problem;
import org.karesansui.web.Translator;
import org.karesansui.words.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings jobs to their end: runs their work, cleans up after it, now or later, and after a crash. Thread-safe. */
final class Shift {
    private static final Logger LOG = LoggerFactory.getLogger(Shift.class);

    private final Desk desk;
    private final JobQueue queue;
    private final Map<JobId, JobRun> live;
    private final Later<JobRun> later = new Later<>();
    private volatile Translator translator = failure -> Optional.empty();

    Shift(Desk desk, JobQueue queue, Map<JobId, JobRun> live) {
        this.desk = desk;
        this.queue = queue;
        this.live = live;
    }

    void explain(Translator other) {
        translator = other;
    }

    void queue(JobRun run, JobWork work) {
        queue.add(run.job(), () -> execute(run, work));
    }

    private void execute(JobRun run, JobWork work) {
        try {
            run.decide(outcome(run, work));
            settle(run);
        } catch (FinishLater rest) {
            run.decide(Outcome.succeeded(run.results()));
            postpone(run);
        }
    }

    /** Ends a job that never began. */
    void endUnstarted(JobRun run, Outcome outcome) {
        run.decide(outcome);
        settle(run);
    }

    private Outcome outcome(JobRun run, JobWork work) {
        try {
            run.begin();
            work.run(run);
            return Outcome.succeeded(run.results());
        } catch (FinishLater rest) {
            throw rest;
        } catch (Throwable failure) {
            return outcome(run, failure);
        }
    }

    private Outcome outcome(JobRun run, Throwable failure) {
        if (failure instanceof JobCancelled || run.isCancelled()) {
            return Outcome.cancelled();
        }
        return Outcome.failed(Fault.of(problem(run, failure)));
    }

    private Problem problem(JobRun run, Throwable failure) {
        if (failure instanceof Problem problem) {
            return problem;
        }
        return translator.translate(failure).orElseGet(() -> {
            var incident = UUID.randomUUID().toString();
            report("Job %s failed, incident %s".formatted(run.job(), incident), failure);
            return new Problem(failure, CommonProblem.INTERNAL, incident);
        });
    }

    /** Goes on from where a job is: follows its work, cleans up, ends it; what cannot be done now is done later. */
    private void settle(JobRun run) {
        try {
            var work = run.mayRunElsewhere() ? find(run) : Optional.<JobWork>empty();
            if (work.isPresent()) {
                run.log().add(LogLine.Kind.EVENT, Sentence.of("job.event.followed"));
                queue(run, work.get());
                return;
            }
            end(run);
            live.remove(run.job());
            later.forget(run);
        } catch (NotYet wait) {
            waitFor(run, wait);
        } catch (Problem problem) {
            putOff(run, problem);
        } catch (RuntimeException failure) {
            report("Job %s could not be ended; it is tried again".formatted(run.job()), failure);
            later.add(run, desk.now());
        }
    }

    /** Once this process stops, its database and hosts go away under the jobs: the next start goes on with them. */
    private void report(String what, Throwable failure) {
        if (queue.isStopped()) {
            LOG.info("{}: Karesansui stops ({})", what, failure.toString());
            return;
        }
        LOG.error(what, failure);
    }

    private void postpone(JobRun run) {
        try {
            run.clean();
        } catch (RuntimeException failure) {
            report("Job %s could not be put off; it is tried again".formatted(run.job()), failure);
        }
        later.add(run, desk.now());
    }

    private void waitFor(JobRun run, NotYet wait) {
        try {
            run.log().waitsFor(wait.reason());
        } finally {
            later.add(run, desk.now());
        }
    }

    private void putOff(JobRun run, Problem problem) {
        if (problem.code() == JobProblem.JOB_LOST) {
            LOG.error("Job {} was taken over by another console while it ran here", run.job());
            live.remove(run.job());
            run.lost();
            return;
        }
        LOG.warn("Job {} could not be ended; it is tried again: {}", run.job(), problem.getMessage());
        later.add(run, desk.now());
    }

    private void end(JobRun run) {
        var open = desk.undos().open(run.job());
        if (!open.isEmpty() && run.needsCleaning()) {
            run.clean();
            Cleaning.perform(desk, run);
        }
        run.end();
    }

    private Optional<JobWork> find(JobRun run) {
        var attachment = desk.rows().attachment(run.job());
        if (attachment.isEmpty()) {
            return Optional.empty();
        }
        try {
            return desk.kinds().find(attachment.get(), run.job());
        } catch (NotYet later) {
            throw later;
        } catch (Exception failure) {
            LOG.warn("Job {} is undone, for its work cannot be found: {}", run.job(), attachment.get(), failure);
            return Optional.empty();
        }
    }

    void tryAgain(Instant now) {
        for (var run : later.due(now)) {
            var _ = Thread.ofVirtual().name("job-" + run.job()).start(() -> settle(run));
        }
    }

    /** Goes on with jobs whose process died, and returns when each was tried once. */
    void recover(List<JobId> jobs) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var id : jobs) {
                var _ = threads.submit(() -> recover(id));
            }
        }
    }

    private void recover(JobId id) {
        var job = desk.rows().find(id).orElseThrow();
        var run = new JobRun(desk, job);
        live.put(id, run);
        run.takeOver(desk.rows().outcome(id), desk.undos().isCommitted(id));
        settle(run);
    }
}
