package org.karesansui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.Problem;
import org.karesansui.words.Sentence;

/** What becomes of jobs whose process died. The earlier process is played by jobs whose console names a dead one. */
abstract class JobRecoveryContract extends JobsContract {
    private final CountDownLatch never = new CountDownLatch(1);
    Jobs earlier;

    @BeforeEach
    void dieLater() {
        jobs.close();
        earlier = jobs(dead("earlier"));
        earlier.start();
    }

    @AfterEach
    void letThreadsGo() {
        never.countDown();
    }

    /** The earlier process is dead from here on, though its threads still run and may even go on. */
    void startAgain() {
        jobs = jobs(Console.here("here"));
        jobs.start();
    }

    private JobId blocked(JobWork first) {
        var reached = new CountDownLatch(1);
        var id = earlier.submit(on("web1"), progress -> {
            first.run(progress);
            reached.countDown();
            await(never);
            place(progress, "too late");
        });
        await(reached);
        return id;
    }

    @Test
    void a_job_whose_process_died_is_undone_and_says_so() {
        var id = blocked(progress -> {
            place(progress, "one");
            place(progress, "two");
        });
        startAgain();
        assertThat(end(id).state()).isEqualTo(new JobState.Interrupted(clock.instant()));
        assertThat(garden.undone()).containsExactly("two", "one");
        assertThat(jobs.log(id))
                .extracting(line -> line.sentence().key())
                .containsSubsequence("job.event.interrupted", "test.stone", "test.stone");
        end(jobs.submit(on("web1"), progress -> {}));
    }

    @Test
    void a_process_that_only_seemed_dead_can_do_no_further_step() {
        var id = blocked(progress -> place(progress, "one"));
        startAgain();
        end(id);
        never.countDown();
        assertThat(earlier.await(id, LONG)).isNotNull();
        assertThat(garden.stones()).isEmpty();
        assertThat(jobs.require(id).state()).isEqualTo(new JobState.Interrupted(clock.instant()));
    }

    @Test
    void a_job_that_waited_never_begins() {
        var first = blocked(progress -> {});
        var second = earlier.submit(on("web2"), progress -> await(never));
        var third = earlier.submit(on("web3"), progress -> place(progress, "never"));
        startAgain();
        for (var id : List.of(first, second, third)) {
            assertThat(end(id).state()).isInstanceOf(JobState.Interrupted.class);
        }
        assertThat(garden.stones()).isEmpty();
    }

    @Test
    void work_that_went_on_without_us_is_followed_to_its_end() {
        garden.elsewhere(progress -> progress.result("copied", "all"));
        var id = blocked(progress -> {
            place(progress, "one");
            progress.attach(new Garden.Elsewhere("libvirt"));
        });
        startAgain();
        assertThat(end(id).state()).isInstanceOf(JobState.Succeeded.class);
        assertThat(garden.stones()).containsExactly("one");
        assertThat(jobs.log(id)).extracting(LogLine::sentence).contains(Sentence.of("job.event.followed"));
    }

    @Test
    void followed_work_that_fails_is_undone_with_what_came_before() {
        garden.elsewhere(progress -> {
            place(progress, "two");
            throw new Problem(CommonProblem.NOT_FOUND);
        });
        var id = blocked(progress -> {
            place(progress, "one");
            progress.attach(new Garden.Elsewhere("libvirt"));
        });
        startAgain();
        assertThat(end(id).state()).isInstanceOf(JobState.Failed.class);
        assertThat(garden.undone()).containsExactly("two", "one");
    }

    @Test
    void work_that_nobody_goes_on_with_is_undone() {
        var id = blocked(progress -> {
            place(progress, "one");
            progress.attach(new Garden.Elsewhere("libvirt"));
        });
        startAgain();
        assertThat(end(id).state()).isInstanceOf(JobState.Interrupted.class);
        assertThat(garden.stones()).isEmpty();
    }

    @Test
    void a_host_that_is_down_at_the_start_is_waited_for_with_the_locks_held() {
        var id = blocked(progress -> {
            garden.place("one");
            progress.undoWith(new Garden.BehindGate("one"));
            progress.attach(new Garden.Elsewhere("libvirt"));
        });
        garden.gate(false);
        startAgain();
        assertThat(jobs.require(id).isDone()).isFalse();
        refused(JobProblem.JOB_OBJECT_BUSY, () -> jobs.submit(on("web1"), progress -> {}));
        garden.gate(true);
        jobs.tryAgain();
        assertThat(end(id).state()).isInstanceOf(JobState.Interrupted.class);
        assertThat(garden.stones()).isEmpty();
    }

    @Test
    void what_could_only_go_forward_is_done_to_its_end() {
        garden.gate(false);
        var id = earlier.submit(
                on("web1"),
                progress -> progress.finishWith(List.of(
                        new Garden.Remove("first"), new Garden.BehindGate("second"), new Garden.Remove("third"))));
        garden.awaitTurnedAway();
        garden.gate(true);
        startAgain();
        assertThat(end(id).state()).isInstanceOf(JobState.Succeeded.class);
        assertThat(garden.undone()).containsExactly("first", "second", "third");
    }

    @Test
    void a_job_that_had_failed_before_its_process_died_stays_failed() {
        garden.gate(false);
        var id = earlier.submit(on("web1"), progress -> {
            progress.undoWith(new Garden.BehindGate("one"));
            throw new Problem(CommonProblem.NOT_FOUND);
        });
        garden.awaitTurnedAway();
        garden.gate(true);
        startAgain();
        assertThat(end(id).state()).isEqualTo(new JobState.Failed(clock.instant(), new Fault("NOT_FOUND", List.of())));
    }

    @Test
    void an_undo_of_a_kind_that_no_room_knows_any_more_is_named() {
        var id = blocked(progress -> progress.undoWith(new Garden.Remove("one")));
        database.change(handle -> handle.execute("update job_undo set kind = 'test.gone'"));
        startAgain();
        assertThat(end(id).leftovers()).isEqualTo(1);
        assertThat(jobs.log(id))
                .extracting(LogLine::sentence)
                .contains(Sentence.of("job.undo.unknown", "test.gone", "{\"stone\":\"one\"}"));
    }

    @Test
    void an_orderly_stop_leaves_nothing_to_wait_for() {
        var running = blocked(progress -> place(progress, "one"));
        earlier.submit(on("web2"), progress -> await(never));
        var waiting = earlier.submit(on("web3"), progress -> place(progress, "never"));
        earlier.close();
        refused(JobProblem.JOB_STOPPING, () -> earlier.submit(on("web4"), progress -> {}));
        startAgain();
        assertThat(jobs.require(waiting).state()).isInstanceOf(JobState.Interrupted.class);
        assertThat(end(running).state()).isInstanceOf(JobState.Interrupted.class);
    }
}
