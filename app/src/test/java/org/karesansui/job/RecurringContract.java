package org.karesansui.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What comes again, driven by hand. */
abstract class RecurringContract extends JobsContract {
    private final SettableClock time = new SettableClock();
    private final AtomicInteger times = new AtomicInteger();

    private ManualScheduler scheduler(List<RecurringWork> works) {
        var scheduler = TestHelper.createManualScheduler(database.dataSource(), List.of())
                .clock(time)
                .startTasks(Recurring.tasks(jobs, works))
                .build();
        scheduler.start();
        return scheduler;
    }

    private List<RecurringWork> hourly() {
        return List.of(new RecurringWork("test.hourly", new Rhythm.Every(Duration.ofHours(1)), times::incrementAndGet));
    }

    @Test
    void old_jobs_are_removed_each_night() {
        time.set(Instant.parse("2026-11-01T09:00:00Z"));
        end(jobs.submit(on("web1"), progress -> {}));
        var scheduler = scheduler(List.of());
        clock.advance(Duration.ofDays(91));
        scheduler.runAnyDueExecutions();
        assertThat(jobs.list(JobFilter.all(10))).hasSize(1);
        time.set(Instant.parse("2026-11-02T03:30:01Z"));
        scheduler.runAnyDueExecutions();
        assertThat(jobs.list(JobFilter.all(10))).isEmpty();
    }

    @Test
    void work_comes_again_and_once_for_several_consoles() {
        time.set(Instant.parse("2026-11-01T09:00:00Z"));
        var one = scheduler(hourly());
        var other = scheduler(hourly());
        for (var hour = 1; hour <= 3; hour++) {
            one.runAnyDueExecutions();
            other.runAnyDueExecutions();
            assertThat(times).hasValue(hour);
            time.tick(Duration.ofHours(1));
        }
    }

    @Test
    void work_that_was_missed_is_done_at_the_next_start() {
        time.set(Instant.parse("2026-11-01T09:00:00Z"));
        scheduler(hourly()).runAnyDueExecutions();
        time.tick(Duration.ofDays(3));
        scheduler(hourly()).runAnyDueExecutions();
        assertThat(times).hasValue(2);
    }

    @Test
    void the_jobs_tick_by_themselves() {
        garden.gate(false);
        var id = jobs.submit(on("web1"), progress -> {
            progress.undoWith(new Garden.BehindGate("one"));
            throw new IllegalStateException("half-way");
        });
        garden.awaitTurnedAway();
        garden.gate(true);
        try (var _ = Recurring.start(database, jobs, List.of(), clock)) {
            // The job may be on its way to the waiting list still: one step of the clock could come before it.
            while (!jobs.await(id, Duration.ofMillis(200)).isDone()) {
                clock.advance(Duration.ofMinutes(1));
            }
            end(id);
        }
    }
}
