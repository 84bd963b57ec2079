package org.karesansui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** The JVM's own count of collections is the judge. */
final class QuietHeapTest {
    private static final long MUCH = 64L << 20;

    @Test
    void a_heap_that_grew_is_collected_and_what_is_alive_is_known_anew() {
        var alive = QuietHeap.look(0);
        var garbage = new byte[(int) MUCH];
        assertThat(garbage).hasSize((int) MUCH);
        var before = collections();
        garbage = new byte[0];
        var after = QuietHeap.look(alive - MUCH);
        assertThat(garbage).isEmpty();
        assertThat(collections()).isGreaterThan(before);
        assertThat(after).as("what is alive, without the garbage").isLessThan(alive + MUCH);
    }

    @Test
    void a_heap_that_holds_what_it_held_is_left_alone() {
        var alive = Long.MAX_VALUE / 2;
        assertThat(QuietHeap.look(alive)).isEqualTo(alive);
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }
}
