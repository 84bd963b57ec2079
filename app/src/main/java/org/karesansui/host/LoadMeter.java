package org.karesansui.host;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.karesansui.libvirt.DomainStats;
import org.karesansui.libvirt.TypedParams;

/**
 * Turns libvirt's counters, which only grow, into loads: the difference of two sweeps over the time between them. Not
 * safe for use by several threads; the inventory's keeper has one.
 */
final class LoadMeter {
    private static final long KIB = 1024;

    private Map<UUID, Reading> last = Map.of();

    private record Reading(Instant at, long cpuNanos, int vcpus, Counters counters) {}

    private record Counters(long diskRead, long diskWritten, long received, long sent) {}

    /** The load of each guest that is in this sweep; a guest that is new in it has no rates yet. */
    Map<UUID, GuestLoad> measure(List<DomainStats> sweep, Instant now) {
        var loads = new HashMap<UUID, GuestLoad>();
        var readings = new HashMap<UUID, Reading>();
        for (var stats : sweep) {
            var reading = read(stats.values(), now);
            var before = last.get(stats.uuid());
            loads.put(stats.uuid(), load(before, reading, memoryUsed(stats.values())));
            readings.put(stats.uuid(), reading);
        }
        last = readings;
        return loads;
    }

    private static Reading read(TypedParams values, Instant now) {
        return new Reading(
                now,
                number(values, "cpu.time"),
                (int) Math.max(1, number(values, "vcpu.current")),
                new Counters(
                        sum(values, "block", "rd.bytes"),
                        sum(values, "block", "wr.bytes"),
                        sum(values, "net", "rx.bytes"),
                        sum(values, "net", "tx.bytes")));
    }

    private static GuestLoad load(@Nullable Reading before, Reading now, long memoryUsed) {
        if (before == null || now.cpuNanos() < before.cpuNanos()) {
            return new GuestLoad(0, memoryUsed, 0, 0, 0, 0);
        }
        var nanos = Math.max(1, Duration.between(before.at(), now.at()).toNanos());
        var busy = 100.0 * (now.cpuNanos() - before.cpuNanos()) / nanos / now.vcpus();
        var then = before.counters();
        var counters = now.counters();
        return new GuestLoad(
                Math.clamp(busy, 0, 100),
                memoryUsed,
                rate(then.diskRead(), counters.diskRead(), nanos),
                rate(then.diskWritten(), counters.diskWritten(), nanos),
                rate(then.received(), counters.received(), nanos),
                rate(then.sent(), counters.sent(), nanos));
    }

    private static long rate(long before, long now, long nanos) {
        return Math.max(0, Math.round((now - before) * 1e9 / nanos));
    }

    /** What the guest itself says it uses, where its balloon driver tells; else what QEMU holds of the host's memory. */
    private static long memoryUsed(TypedParams values) {
        var available = values.number("balloon.available");
        var usable = values.number("balloon.usable");
        if (available.isPresent() && usable.isPresent()) {
            return Math.max(0, available.getAsLong() - usable.getAsLong()) * KIB;
        }
        return number(values, "balloon.rss") * KIB;
    }

    private static long sum(TypedParams values, String group, String counter) {
        return LongStream.range(0, number(values, group + ".count"))
                .map(index -> number(values, group + "." + index + "." + counter))
                .sum();
    }

    private static long number(TypedParams values, String name) {
        return values.number(name).orElse(0);
    }
}
