package org.karesansui.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.karesansui.ManualClock;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.problem.Problem;
import org.karesansui.problem.ProblemCode;
import org.karesansui.store.Database;
import org.karesansui.words.Language;
import org.karesansui.words.Sentence;

/** What the suites of jobs have in common: a database, a clock, and jobs that place stones in a garden. */
abstract class JobsContract {
    static final Duration LONG = Duration.ofMinutes(1);
    static final Requester YAMADA = new Requester("yamada0000000000", "Yamada", Language.ENGLISH);
    static final Sentence TITLE = Sentence.of("job.holder.gone");
    static final JobRules RULES = new JobRules(2, Duration.ofDays(90), Duration.ZERO);

    final ManualClock clock = new ManualClock();
    final Garden garden = new Garden();
    Database database;
    Jobs jobs;

    abstract DatabaseAddress empty();

    @BeforeEach
    void open() {
        database = Database.open(empty());
        jobs = jobs(Console.here("here"));
        jobs.start();
    }

    @AfterEach
    void close() {
        jobs.close();
        database.close();
    }

    Jobs jobs(Console console) {
        var made = new Jobs(database, console, RULES, clock);
        garden.teach(made);
        return made;
    }

    /** A process of this machine that is gone: no number that large is given out. */
    static Console dead(String id) {
        return new Console(id, "here", Integer.MAX_VALUE, Instant.EPOCH);
    }

    static JobRequest on(String guest) {
        return JobRequest.of(TITLE, YAMADA, new JobObject("local", "guest", guest));
    }

    Job end(JobId id) {
        var job = jobs.await(id, LONG);
        assertThat(job.isDone()).as("%s is over", job).isTrue();
        return job;
    }

    /** A step as work does it: its undo is stored first. */
    void place(Progress progress, String stone) {
        progress.step(Sentence.of("test.place", stone), 10);
        progress.undoWith(new Garden.Remove(stone));
        garden.place(stone);
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static void refused(ProblemCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
