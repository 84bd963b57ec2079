package org.karesansui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.karesansui.ManualClock;

class LaterTest {
    @Test
    void what_has_to_wait_waits_longer_each_time_up_to_a_minute() {
        var clock = new ManualClock();
        var later = new Later<String>();
        for (var seconds : new long[] {1, 2, 4, 8, 16, 32, 60, 60, 60}) {
            later.add("undo", clock.instant());
            clock.advance(Duration.ofSeconds(seconds).minusMillis(1));
            assertThat(later.due(clock.instant())).isEmpty();
            clock.advance(Duration.ofMillis(1));
            assertThat(later.due(clock.instant())).containsExactly("undo");
            assertThat(later.due(Instant.MAX)).as("it is taken out once").isEmpty();
        }
    }

    @Test
    void what_was_done_starts_anew() {
        var clock = new ManualClock();
        var later = new Later<String>();
        later.add("undo", clock.instant());
        later.add("undo", clock.instant());
        later.forget("undo");
        later.add("undo", clock.instant());
        clock.advance(Duration.ofSeconds(1));
        assertThat(later.due(clock.instant())).containsExactly("undo");
    }
}
