package org.karesansui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.karesansui.store.Keys;

/** Finding jobs among many, and forgetting old ones. */
abstract class JobListContract extends JobsContract {
    private void thousand() {
        database.change(handle -> {
            var batch = handle.prepareBatch("""
                    insert into job
                      (id, title_key, title_arguments, account, account_name, host, object_kind, object_key, state,
                       percent, created, started, finished, result, leftovers, committed, console)
                    values (?, 'test.title', '[]', ?, 'Yamada', ?, 'guest', ?, ?, 100, ?, ?, ?, '{}', 0, 0, 'gone')
                    """);
            for (var number = 0; number < 1_000; number++) {
                clock.advance(Duration.ofMinutes(1));
                var now = clock.instant().toEpochMilli();
                batch.add(
                        Keys.timed(clock.instant()),
                        number % 2 == 0 ? "yamada" : "sato",
                        number % 10 == 0 ? "kvm2" : "local",
                        "web" + number % 100,
                        number % 3 == 0 ? "cancelled" : "succeeded",
                        now,
                        now,
                        now);
            }
            batch.execute();
        });
    }

    @Test
    void a_thousand_are_paged_through_without_one_lost_or_twice() {
        thousand();
        var seen = new ArrayList<JobId>();
        var before = (@Nullable JobId) null;
        for (List<Job> page = next(before); !page.isEmpty(); page = next(before)) {
            page.forEach(job -> seen.add(job.id()));
            before = page.getLast().id();
        }
        assertThat(seen).hasSize(1_000).doesNotHaveDuplicates();
        assertThat(seen).isSortedAccordingTo((one, two) -> two.value().compareTo(one.value()));
    }

    private List<Job> next(@Nullable JobId before) {
        return jobs.list(new JobFilter(null, null, null, null, null, before, 300));
    }

    @Test
    void they_are_found_by_state_host_object_and_account() {
        thousand();
        assertThat(jobs.list(new JobFilter("cancelled", null, null, null, null, null, 500)))
                .hasSize(334);
        assertThat(jobs.list(new JobFilter(null, "kvm2", null, null, null, null, 500)))
                .hasSize(100);
        assertThat(jobs.list(JobFilter.all(500).of(new JobObject("local", "guest", "web7"))))
                .hasSize(10);
        assertThat(jobs.list(new JobFilter("succeeded", "local", null, null, "sato", null, 500)))
                .hasSize(333);
        assertThat(jobs.list(new JobFilter(null, "'; drop table job; --", "%", "_", null, null, 500)))
                .isEmpty();
    }

    @Test
    void what_is_being_cleaned_up_is_found_as_running() {
        garden.gate(false);
        var id = jobs.submit(on("web1"), progress -> {
            progress.undoWith(new Garden.BehindGate("one"));
            throw new IllegalStateException("half-way");
        });
        garden.awaitTurnedAway();
        assertThat(jobs.list(new JobFilter("running", null, null, null, null, null, 10)))
                .extracting(Job::id)
                .containsExactly(id);
    }

    @Test
    void jobs_are_kept_for_ninety_days_with_their_log() {
        var old = jobs.submit(on("web1"), progress -> place(progress, "one"));
        end(old);
        clock.advance(Duration.ofDays(90));
        var fresh = jobs.submit(on("web2"), progress -> {});
        end(fresh);
        assertThat(jobs.purge()).isZero();
        clock.advance(Duration.ofMillis(1));
        assertThat(jobs.purge()).isEqualTo(1);
        assertThat(jobs.find(old)).isEmpty();
        assertThat(jobs.find(fresh)).isPresent();
        for (var table : new String[] {"job_log", "job_undo", "job_lock"}) {
            assertThat(database.<Long>read(handle -> handle.select("select count(*) from " + table)
                            .mapTo(Long.class)
                            .one()))
                    .as(table)
                    .isZero();
        }
    }
}
