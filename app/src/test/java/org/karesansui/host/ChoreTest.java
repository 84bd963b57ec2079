package org.karesansui.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChoreTest {
    /** The work hands over what it took, and goes on only when that was accepted. */
    private final SynchronousQueue<List<String>> taken = new SynchronousQueue<>();

    private final LinkedBlockingQueue<String> failed = new LinkedBlockingQueue<>();
    private final Chore<List<String>> chore = new Chore<>("chore of a test", ArrayList::new, new Work());

    @AfterEach
    void close() {
        chore.close();
    }

    @Test
    void what_is_wanted_while_it_works_is_done_next_all_at_once() throws InterruptedException {
        chore.start();
        chore.allow(true);
        chore.want(wanted -> wanted.add("first"));
        assertThat(taken.take()).isEqualTo(List.of("first"));
        chore.allow(false);
        chore.want(wanted -> wanted.add("second"));
        chore.want(wanted -> wanted.add("third"));
        chore.allow(true);
        assertThat(taken.take()).isEqualTo(List.of("second", "third"));
    }

    @Test
    void what_was_wanted_before_it_was_allowed_is_kept() throws InterruptedException {
        chore.want(wanted -> wanted.add("early"));
        chore.start();
        chore.allow(true);
        assertThat(taken.take()).isEqualTo(List.of("early"));
    }

    @Test
    void after_a_failure_of_any_kind_it_goes_on() throws InterruptedException {
        chore.start();
        chore.allow(true);
        chore.want(wanted -> wanted.add("fault"));
        assertThat(taken.take()).isEqualTo(List.of("fault"));
        assertThat(failed.take()).isEqualTo("failed");
        chore.want(wanted -> wanted.add("next"));
        assertThat(taken.take()).isEqualTo(List.of("next"));
    }

    private final class Work implements Chore.Work<List<String>> {
        @Override
        public void perform(List<String> wanted) {
            try {
                taken.put(wanted);
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            }
            if (wanted.contains("fault")) {
                throw new IllegalStateException("as the test wants it");
            }
        }

        @Override
        public long left() {
            return TimeUnit.DAYS.toNanos(1);
        }

        @Override
        public void failed() {
            failed.add("failed");
        }
    }
}
