package org.karesansui.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.karesansui.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes things come again: the tick of the jobs once a second, in memory, and longer rhythms through the database, so
 * that a day's work is done once though the console was down at its time, and by one console though there are several.
 * Thread-safe.
 */
public final class Recurring implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Recurring.class);
    /** How late work may come. Each look costs one statement. */
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);

    private final ScheduledExecutorService ticker;
    private final Scheduler scheduler;

    private Recurring(ScheduledExecutorService ticker, Scheduler scheduler) {
        this.ticker = ticker;
        this.scheduler = scheduler;
    }

    /** Starts; the purge of old jobs comes by itself. */
    public static Recurring start(Database database, Jobs jobs, List<RecurringWork> works, InstantSource clock) {
        var scheduler = new SchedulerBuilder(database.dataSource(), List.of())
                .startTasks(tasks(jobs, works))
                .clock(clock::instant)
                // Its own way to a name asks the resolver for this host's, and complains where nobody knows it.
                .schedulerName(new SchedulerName.Fixed("karesansui-" + UUID.randomUUID()))
                .threads(1)
                .pollingInterval(LOOK_EVERY)
                .build();
        scheduler.start();
        var ticker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("job-tick").daemon().factory());
        var _ = ticker.scheduleWithFixedDelay(() -> tick(jobs), 1, 1, TimeUnit.SECONDS);
        return new Recurring(ticker, scheduler);
    }

    static List<RecurringTask<Void>> tasks(Jobs jobs, List<RecurringWork> works) {
        var purge = new RecurringWork("job.purge", new Rhythm.Daily(LocalTime.of(3, 30)), () -> {
            var purged = jobs.purge();
            LOG.info("{} old jobs were removed", purged);
        });
        return Stream.concat(Stream.of(purge), works.stream())
                .map(Recurring::task)
                .toList();
    }

    private static RecurringTask<Void> task(RecurringWork work) {
        return Tasks.recurring(work.name(), schedule(work.rhythm()))
                .execute((instance, context) -> work.work().run());
    }

    private static Schedule schedule(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Daily(var time) -> Schedules.daily(ZoneOffset.UTC, time);
            case Rhythm.Every(var pause) -> Schedules.fixedDelay(pause);
        };
    }

    private static void tick(Jobs jobs) {
        try {
            jobs.tick();
        } catch (RuntimeException failure) {
            // One that is thrown would end all further ticks.
            LOG.warn("A tick of the jobs failed; the next one comes in a second", failure);
        }
    }

    @Override
    public void close() {
        ticker.shutdownNow();
        scheduler.stop();
    }
}
