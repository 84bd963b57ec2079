package org.karesansui.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.Problem;
import org.karesansui.words.Sentence;

/** A job from its row to its end, and the ways it can be stopped. */
abstract class JobLifeContract extends JobsContract {

    @Test
    void a_job_is_stored_before_it_starts_and_keeps_what_it_made() {
        var rows = new CopyOnWriteArrayList<Job>();
        var id = jobs.submit(on("web1"), progress -> {
            rows.addAll(new JobRows(database, "").list(JobFilter.all(10)));
            place(progress, "stone");
            progress.result("guest", "web1");
        });
        var job = end(id);
        assertThat(rows).hasSize(1);
        assertThat(job.state()).isEqualTo(new JobState.Succeeded(clock.instant(), Map.of("guest", "web1")));
        assertThat(job.standing().percent()).isEqualTo(100);
        assertThat(garden.stones()).containsExactly("stone");
        assertThat(jobs.require(id)).isEqualTo(job);
    }

    @Test
    void work_that_fails_is_undone_last_first() {
        var id = jobs.submit(on("web1"), progress -> {
            place(progress, "one");
            place(progress, "two");
            place(progress, "three");
            throw new Problem(CommonProblem.NOT_FOUND);
        });
        assertThat(end(id).state()).isEqualTo(new JobState.Failed(clock.instant(), new Fault("NOT_FOUND", List.of())));
        assertThat(garden.stones()).isEmpty();
        assertThat(garden.undone()).containsExactly("three", "two", "one");
        assertThat(jobs.log(id))
                .filteredOn(line -> line.kind() == LogLine.Kind.UNDONE)
                .extracting(line -> line.sentence().arguments().getFirst())
                .containsExactly("three", "two", "one");
    }

    @Test
    void a_fault_of_ours_is_told_by_the_number_under_which_it_is_logged() {
        var id = jobs.submit(on("web1"), progress -> {
            throw new IllegalStateException("secret detail");
        });
        assertThat(end(id).state()).isInstanceOfSatisfying(JobState.Failed.class, failed -> {
            assertThat(failed.fault().code()).isEqualTo("INTERNAL");
            assertThat(failed.fault().arguments().toString()).doesNotContain("secret");
        });
    }

    @Test
    void what_another_library_says_is_explained_by_who_knows_it() {
        jobs.explain(failure -> Optional.of(new Problem(JobProblem.JOB_OVER)));
        var id = jobs.submit(on("web1"), progress -> {
            throw new IllegalStateException("libvirt said no");
        });
        assertThat(end(id).state()).isEqualTo(new JobState.Failed(clock.instant(), new Fault("JOB_OVER", List.of())));
    }

    @Test
    void an_object_is_held_by_one_job_which_the_refusal_names() {
        var go = new CountDownLatch(1);
        var first = jobs.submit(on("web1"), progress -> await(go));
        refused(JobProblem.JOB_OBJECT_BUSY, () -> jobs.submit(on("web1"), progress -> {}));
        assertThatThrownBy(() -> jobs.submit(on("web1"), progress -> {})).hasMessageContaining("it has just ended");
        jobs.submit(on("web2"), progress -> {});
        go.countDown();
        end(first);
        end(jobs.submit(on("web1"), progress -> {}));
    }

    @Test
    void a_job_gets_all_its_locks_or_none() {
        var go = new CountDownLatch(1);
        var pool = new JobObject("local", "pool", "default");
        var holder = jobs.submit(on("web1").locking(pool), progress -> await(go));
        refused(JobProblem.JOB_OBJECT_BUSY, () -> jobs.submit(on("web2").locking(pool), progress -> {}));
        end(jobs.submit(on("web2"), progress -> {}));
        assertThat(jobs.list(JobFilter.all(10))).hasSize(2);
        go.countDown();
        end(holder);
    }

    @Test
    void so_many_run_at_once_and_the_others_in_their_order() throws InterruptedException {
        var begun = new LinkedBlockingQueue<Integer>();
        var gates = Stream.generate(() -> new CountDownLatch(1)).limit(5).toList();
        var ids = IntStream.range(0, 5)
                .mapToObj(number -> jobs.submit(on("web" + number), progress -> {
                    begun.add(number);
                    await(gates.get(number));
                }))
                .toList();
        assertThat(List.of(begun.take(), begun.take())).containsExactlyInAnyOrder(0, 1);
        assertThat(begun).isEmpty();
        assertThat(jobs.require(ids.get(4)).state()).isEqualTo(new JobState.Queued());
        for (var next = 2; next < 5; next++) {
            gates.get(next - 2).countDown();
            assertThat(begun.take()).isEqualTo(next);
        }
        gates.forEach(CountDownLatch::countDown);
        ids.forEach(this::end);
    }

    @Test
    void a_job_that_waits_is_cancelled_at_once_and_never_begins() {
        var go = new CountDownLatch(1);
        var first = jobs.submit(on("web1"), progress -> await(go));
        var second = jobs.submit(on("web2"), progress -> await(go));
        var waiting = jobs.submit(on("web3"), progress -> place(progress, "never"));
        jobs.cancel(waiting, YAMADA);
        assertThat(end(waiting).state()).isEqualTo(new JobState.Cancelled(clock.instant()));
        go.countDown();
        end(first);
        end(second);
        assertThat(garden.stones()).isEmpty();
        end(jobs.submit(on("web3"), progress -> {}));
    }

    @Test
    void a_job_that_runs_is_cancelled_at_its_next_step_and_undone() {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var id = jobs.submit(on("web1"), progress -> {
            place(progress, "one");
            begun.countDown();
            await(go);
            place(progress, "two");
        });
        await(begun);
        jobs.cancel(id, YAMADA);
        jobs.cancel(id, YAMADA);
        go.countDown();
        assertThat(end(id).state()).isEqualTo(new JobState.Cancelled(clock.instant()));
        assertThat(garden.undone()).containsExactly("one");
        assertThat(jobs.log(id)).extracting(LogLine::sentence).contains(Sentence.of("job.event.cancel", "Yamada"));
    }

    @Test
    void a_call_that_can_be_aborted_is() {
        var begun = new CountDownLatch(1);
        var aborted = new CountDownLatch(1);
        var id = jobs.submit(
                on("web1"),
                progress -> progress.abortable(aborted::countDown, () -> {
                    begun.countDown();
                    await(aborted);
                    throw new IllegalStateException("operation aborted");
                }));
        await(begun);
        jobs.cancel(id, YAMADA);
        assertThat(end(id).state()).isEqualTo(new JobState.Cancelled(clock.instant()));
    }

    @Test
    void a_job_that_is_over_cannot_be_cancelled_and_one_that_never_was_is_not_found() {
        var id = jobs.submit(on("web1"), progress -> {});
        end(id);
        refused(JobProblem.JOB_OVER, () -> jobs.cancel(id, YAMADA));
        refused(CommonProblem.NOT_FOUND, () -> jobs.cancel(new JobId("0000000000000000"), YAMADA));
        refused(CommonProblem.NOT_FOUND, () -> jobs.require(new JobId("../../etc/passwd")));
    }

    @Test
    void an_undo_that_fails_is_named_and_the_rest_is_undone() {
        var id = jobs.submit(on("web1"), progress -> {
            place(progress, "one");
            progress.undoWith(new Garden.Broken("heavy"));
            place(progress, "three");
            throw new Problem(CommonProblem.NOT_FOUND);
        });
        assertThat(end(id).leftovers()).isEqualTo(1);
        assertThat(garden.undone()).containsExactly("three", "one");
        assertThat(jobs.log(id))
                .filteredOn(line -> line.kind() == LogLine.Kind.LEFT)
                .extracting(LogLine::sentence)
                .containsExactly(Sentence.of("test.stone", "heavy"));
        end(jobs.submit(on("web1"), progress -> {}));
    }

    @Test
    void an_undo_that_has_to_wait_is_tried_again_with_its_locks_held() {
        garden.gate(false);
        var id = jobs.submit(on("web1"), progress -> {
            garden.place("one");
            progress.undoWith(new Garden.BehindGate("one"));
            throw new Problem(CommonProblem.NOT_FOUND);
        });
        garden.awaitTurnedAway();
        refused(JobProblem.JOB_PAST_CANCEL, () -> jobs.cancel(id, YAMADA));
        refused(JobProblem.JOB_OBJECT_BUSY, () -> jobs.submit(on("web1"), progress -> {}));
        garden.gate(true);
        tickUntilOver(id);
        assertThat(end(id).state()).isInstanceOf(JobState.Failed.class);
        assertThat(garden.stones()).isEmpty();
        assertThat(jobs.log(id)).extracting(LogLine::sentence).contains(Sentence.of("test.gate.shut"));
        end(jobs.submit(on("web1"), progress -> {}));
    }

    /** The job may be on its way to the waiting list still; it gets there before its next try. */
    void tickUntilOver(JobId id) {
        while (!jobs.require(id).isDone()) {
            clock.advance(Duration.ofMinutes(1));
            jobs.tick();
            var _ = jobs.await(id, Duration.ofMillis(20));
        }
    }

    @Test
    void what_can_only_go_forward_is_done_in_its_order_and_not_cancelled() {
        var refusal = new CopyOnWriteArrayList<Object>();
        var id = jobs.submit(on("web1"), progress -> {
            place(progress, "kept");
            progress.finishWith(List.of(new Garden.Remove("a"), new Garden.Remove("b")));
            try {
                jobs.cancel(progress.job(), YAMADA);
            } catch (Problem problem) {
                refusal.add(problem.code());
            }
        });
        assertThat(end(id).state()).isInstanceOf(JobState.Succeeded.class);
        assertThat(garden.undone()).containsExactly("a", "b");
        assertThat(garden.stones()).containsExactly("kept");
        assertThat(refusal).containsExactly(JobProblem.JOB_PAST_CANCEL);
    }

    @Test
    void nothing_is_to_be_undone_after_the_last_act() {
        var id = jobs.submit(on("web1"), progress -> {
            progress.finishWith(List.of());
            progress.undoWith(new Garden.Remove("late"));
        });
        assertThat(end(id).state()).isInstanceOf(JobState.Failed.class);
        assertThat(garden.undone()).isEmpty();
    }

    @Test
    void a_last_step_that_fails_is_named_and_the_rest_is_done() {
        var id = jobs.submit(
                on("web1"),
                progress -> progress.finishWith(List.of(new Garden.Broken("heavy"), new Garden.Remove("light"))));
        var job = end(id);
        assertThat(job.state())
                .isEqualTo(new JobState.Failed(clock.instant(), new Fault("JOB_LEFTOVERS", List.of("1"))));
        assertThat(job.leftovers()).isEqualTo(1);
        assertThat(garden.undone()).containsExactly("light");
    }

    @Test
    void last_steps_that_have_to_wait_are_done_later_and_the_job_succeeds() {
        garden.gate(false);
        var id = jobs.submit(
                on("web1"),
                progress -> progress.finishWith(List.of(
                        new Garden.Remove("first"), new Garden.BehindGate("second"), new Garden.Remove("third"))));
        garden.awaitTurnedAway();
        assertThat(garden.undone()).containsExactly("first");
        garden.gate(true);
        tickUntilOver(id);
        assertThat(end(id).state()).isInstanceOf(JobState.Succeeded.class);
        assertThat(garden.undone()).containsExactly("first", "second", "third");
    }

    @Test
    void a_kind_of_undo_that_nobody_taught_is_refused_before_its_step() {
        record Unknown(String stone) implements Undo {}
        var id = jobs.submit(on("web1"), progress -> {
            progress.undoWith(new Unknown("x"));
            garden.place("x");
        });
        assertThat(end(id).state()).isInstanceOf(JobState.Failed.class);
        assertThat(garden.stones()).isEmpty();
    }

    @Test
    void each_percent_is_told_and_two_a_second_are_written() {
        var told = new CopyOnWriteArrayList<Integer>();
        jobs.listen(job -> told.add(job.standing().percent()));
        var written = new CopyOnWriteArrayList<Integer>();
        var id = jobs.submit(on("web1"), progress -> {
            for (var percent = 0; percent <= 100; percent++) {
                clock.advance(Duration.ofMillis(100));
                progress.percent(percent);
                progress.percent(percent);
                var row = new JobRows(database, "").find(progress.job()).orElseThrow();
                written.add(row.standing().percent());
            }
        });
        end(id);
        assertThat(told).contains(1, 2, 3, 50, 99, 100);
        assertThat(written.stream().distinct().count()).isBetween(18L, 22L);
    }

    @Test
    void the_log_tells_what_happened_in_its_order() {
        var id = jobs.submit(on("web1"), progress -> {
            progress.step(Sentence.of("test.rake"), 0);
            progress.say(Sentence.of("test.said", "<script>'\"砂\n"));
            progress.step(Sentence.of("test.sweep"), 50);
        });
        end(id);
        assertThat(jobs.log(id))
                .extracting(LogLine::kind, LogLine::sentence)
                .containsExactly(
                        tuple(LogLine.Kind.STEP, Sentence.of("test.rake")),
                        tuple(LogLine.Kind.SAID, Sentence.of("test.said", "<script>'\"砂\n")),
                        tuple(LogLine.Kind.STEP, Sentence.of("test.sweep")));
    }

    @Test
    void a_log_is_not_endless() {
        var id = jobs.submit(on("web1"), progress -> {
            for (var line = 0; line < 2_100; line++) {
                progress.say(Sentence.of("test.said", "" + line));
            }
            progress.step(Sentence.of("test.sweep"), 50);
        });
        end(id);
        assertThat(jobs.log(id)).hasSize(2_001);
    }
}
