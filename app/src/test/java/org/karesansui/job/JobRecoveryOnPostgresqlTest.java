package org.karesansui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.store.PostgresqlCluster;

class JobRecoveryOnPostgresqlTest extends JobRecoveryContract {
    private final CountDownLatch stop = new CountDownLatch(1);

    @Override
    DatabaseAddress empty() {
        return PostgresqlCluster.shared().create();
    }

    /** A console on another machine: only its signs of life tell whether it lives. */
    private Jobs far() {
        var far = jobs(new Console("far", "elsewhere", 1, Instant.EPOCH));
        far.start();
        return far;
    }

    @Test
    void a_console_elsewhere_is_dead_after_a_minute_without_a_sign_of_life() {
        startAgain();
        var far = far();
        var id = far.submit(on("web2"), progress -> {
            place(progress, "one");
            await(stop);
        });
        for (var beats = 0; beats < 12; beats++) {
            clock.advance(Duration.ofSeconds(10));
            far.tick();
            jobs.tick();
        }
        assertThat(jobs.require(id).isDone()).isFalse();
        clock.advance(Duration.ofSeconds(61));
        jobs.tick();
        assertThat(end(id).state()).isInstanceOf(JobState.Interrupted.class);
        assertThat(garden.stones()).isEmpty();
        stop.countDown();
    }

    @Test
    void a_job_of_another_console_is_cancelled_through_the_database() {
        startAgain();
        var far = far();
        var begun = new CountDownLatch(1);
        var id = far.submit(on("web2"), progress -> {
            begun.countDown();
            await(stop);
            progress.throwIfCancelled();
        });
        await(begun);
        jobs.cancel(id, YAMADA);
        clock.advance(Duration.ofSeconds(10));
        far.tick();
        stop.countDown();
        assertThat(far.await(id, LONG).state()).isInstanceOf(JobState.Cancelled.class);
        assertThat(jobs.require(id).state()).isInstanceOf(JobState.Cancelled.class);
    }

    @Test
    void an_object_is_held_across_consoles() {
        startAgain();
        var far = far();
        var id = far.submit(on("web2"), progress -> await(stop));
        refused(JobProblem.JOB_OBJECT_BUSY, () -> jobs.submit(on("web2"), progress -> {}));
        stop.countDown();
        far.await(id, LONG);
        end(jobs.submit(on("web2"), progress -> {}));
    }
}
