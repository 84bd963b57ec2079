package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaneTest {
    private final CountDownLatch go = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        go.countDown();
    }

    @Test
    void a_full_lane_turns_callers_away_at_once() throws InterruptedException {
        try (var lane = new Lane("test", new Lane.Shape(1, 1, Duration.ofHours(1)))) {
            var running = new CountDownLatch(1);
            Thread.ofVirtual()
                    .start(() -> quietly(lane, () -> {
                        running.countDown();
                        await(go);
                        return 1;
                    }));
            running.await();
            // One more is taken into the queue, the next is not: whichever of the two comes second sees a full lane.
            var busy = new AtomicInteger();
            var turnedAway = new CountDownLatch(1);
            for (int i = 0; i < 2; i++) {
                Thread.ofVirtual().start(() -> {
                    try {
                        lane.run(() -> 2);
                    } catch (LaneBusy e) {
                        busy.incrementAndGet();
                        turnedAway.countDown();
                    } catch (Lane.Overdue e) {
                        throw new IllegalStateException(e);
                    }
                });
            }
            turnedAway.await();
            assertThat(busy).hasValue(1);
        }
    }

    @Test
    void a_call_over_its_deadline_says_whether_it_had_begun() {
        try (var lane = new Lane("test", new Lane.Shape(1, 4, Duration.ofMillis(1)))) {
            var running = new CountDownLatch(1);
            // A call that its deadline caught in the queue never runs: until one holds the lane's thread.
            while (running.getCount() > 0) {
                assertThatThrownBy(() -> lane.run(() -> {
                            running.countDown();
                            await(go);
                            return 1;
                        }))
                        .isInstanceOf(Lane.Overdue.class);
            }
            var ran = new AtomicInteger();
            assertThatThrownBy(() -> lane.run(ran::incrementAndGet))
                    .isInstanceOfSatisfying(
                            Lane.Overdue.class, e -> assertThat(e.begun).isFalse());
            go.countDown();
            assertThat(ran).as("what was given up in the queue never runs").hasValue(0);
        }
    }

    @Test
    void the_wait_to_connect_again_doubles_up_to_a_minute_and_is_never_under_a_second() {
        var longest = Backoff.doubling(new java.util.Random() {
            @Override
            public long nextLong(long bound) {
                return bound - 1;
            }
        });
        assertThat(java.util.stream.IntStream.rangeClosed(1, 9)
                        .mapToObj(longest::after)
                        .map(Duration::toSeconds))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
        var shortest = Backoff.doubling(new java.util.Random() {
            @Override
            public long nextLong(long bound) {
                return 0;
            }
        });
        assertThat(shortest.after(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(shortest.after(7)).isEqualTo(Duration.ofSeconds(30));
    }

    private static void quietly(Lane lane, java.util.function.Supplier<Integer> call) {
        try {
            lane.run(call);
        } catch (Lane.Overdue e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
