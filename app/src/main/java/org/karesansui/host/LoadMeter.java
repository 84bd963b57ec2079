package org.karesansui.host;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
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

    /** What one sweep told of a guest; what it left out is as the sweep before told it. */
    private record Reading(Instant at, long cpuNanos, int vcpus, long memoryUsed, Traffic disks, Traffic nics) {}

    /**
     * Two counters of all devices of a kind.
     *
     * @param at when they were told, which may be sweeps ago
     * @param in bytes read or received
     * @param out bytes written or sent
     */
    private record Traffic(Instant at, long in, long out, long inRate, long outRate) {}

    /** The load of each guest that is in this sweep; a guest that is new in it has no rates yet. */
    Map<UUID, GuestLoad> measure(List<DomainStats> sweep, Instant now) {
        var loads = new HashMap<UUID, GuestLoad>();
        var readings = new HashMap<UUID, Reading>();
        for (var stats : sweep) {
            var before = last.get(stats.uuid());
            var isSame = before != null && before.cpuNanos() <= number(stats.values(), "cpu.time");
            var reading = read(stats.values(), now, isSame ? before : null);
            loads.put(stats.uuid(), load(isSame ? before : null, reading));
            readings.put(stats.uuid(), reading);
        }
        last = readings;
        return loads;
    }

    private static Reading read(TypedParams values, Instant now, @Nullable Reading before) {
        return new Reading(
                now,
                number(values, "cpu.time"),
                (int) Math.max(1, number(values, "vcpu.current")),
                memoryUsed(values).orElse(before == null ? 0 : before.memoryUsed()),
                traffic(new Kind("block", "rd.bytes", "wr.bytes"), values, now, before == null ? null : before.disks()),
                traffic(new Kind("net", "rx.bytes", "tx.bytes"), values, now, before == null ? null : before.nics()));
    }

    private static GuestLoad load(@Nullable Reading before, Reading now) {
        return new GuestLoad(
                before == null ? 0 : busy(before, now),
                now.memoryUsed(),
                now.disks().inRate(),
                now.disks().outRate(),
                now.nics().inRate(),
                now.nics().outRate());
    }

    private static double busy(Reading before, Reading now) {
        var nanos = Math.max(1, Duration.between(before.at(), now.at()).toNanos());
        return Math.clamp(100.0 * (now.cpuNanos() - before.cpuNanos()) / nanos / now.vcpus(), 0, 100);
    }

    /** How libvirt names the counters of a kind of devices. */
    private record Kind(String group, String in, String out) {
        LongStream devices(TypedParams values) {
            return LongStream.range(0, number(values, group + ".count"));
        }

        String name(long index, String counter) {
            return group + "." + index + "." + counter;
        }

        /** A sweep that does not wait (NOWAIT) names the devices of a guest that is busy and leaves their counters out. */
        boolean isTold(TypedParams values) {
            return number(values, group + ".count") == 0
                    || devices(values)
                            .anyMatch(index -> values.number(name(index, in)).isPresent());
        }

        long sum(TypedParams values, String counter) {
            return devices(values)
                    .map(index -> number(values, name(index, counter)))
                    .sum();
        }
    }

    private static Traffic traffic(Kind kind, TypedParams values, Instant now, @Nullable Traffic before) {
        if (before != null && !kind.isTold(values)) {
            return before;
        }
        var in = kind.sum(values, kind.in());
        var out = kind.sum(values, kind.out());
        if (before == null) {
            return new Traffic(now, in, out, 0, 0);
        }
        var nanos = Math.max(1, Duration.between(before.at(), now).toNanos());
        return new Traffic(now, in, out, rate(before.in(), in, nanos), rate(before.out(), out, nanos));
    }

    private static long rate(long before, long now, long nanos) {
        return Math.max(0, Math.round((now - before) * 1e9 / nanos));
    }

    /**
     * What the guest itself says it uses, where its balloon driver tells; else what QEMU holds of the host's memory.
     * Nothing where the sweep told neither.
     */
    private static OptionalLong memoryUsed(TypedParams values) {
        var available = values.number("balloon.available");
        var usable = values.number("balloon.usable");
        if (available.isPresent() && usable.isPresent()) {
            return OptionalLong.of(Math.max(0, available.getAsLong() - usable.getAsLong()) * KIB);
        }
        var held = values.number("balloon.rss");
        return held.isPresent() ? OptionalLong.of(held.getAsLong() * KIB) : held;
    }

    private static long number(TypedParams values, String name) {
        return values.number(name).orElse(0);
    }
}
