package org.karesansui.host;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.karesansui.libvirt.DomainStats;
import org.karesansui.libvirt.TypedParams;

class LoadMeterTest {
    private static final UUID GUEST = new UUID(4, 7);
    private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

    private final LoadMeter meter = new LoadMeter();

    private GuestLoad sweep(int second, TypedParams values) {
        var loads = meter.measure(List.of(new DomainStats(GUEST, "web1", values)), START.plusSeconds(second));
        return requireNonNull(loads.get(GUEST));
    }

    /** As a sweep tells of a guest with one disk, NIC and vCPU. */
    private static TypedParams whole(long cpu, long read) {
        return busy(cpu)
                .withUnsignedLong("balloon.available", 2048)
                .withUnsignedLong("balloon.usable", 1024)
                .withUnsignedLong("block.0.rd.bytes", read)
                .withUnsignedLong("block.0.wr.bytes", 0);
    }

    /** The same where another call holds the guest: disks and NICs are named, what QEMU would have to be asked is left out. */
    private static TypedParams busy(long cpu) {
        return TypedParams.none()
                .withUnsignedLong("cpu.time", cpu)
                .withUnsignedInt("vcpu.current", 1)
                .withUnsignedInt("block.count", 1)
                .withText("block.0.name", "vda")
                .withUnsignedInt("net.count", 1)
                .withUnsignedLong("net.0.rx.bytes", cpu / 1_000_000)
                .withUnsignedLong("net.0.tx.bytes", 0);
    }

    @Test
    void a_rate_is_the_difference_of_two_sweeps_over_their_time() {
        assertThat(sweep(0, whole(0, 1_000))).isEqualTo(new GuestLoad(0, 1 << 20, 0, 0, 0, 0));
        assertThat(sweep(2, whole(1_000_000_000, 5_000))).isEqualTo(new GuestLoad(50, 1 << 20, 2_000, 0, 500, 0));
    }

    @Test
    void what_a_sweep_leaves_out_stays_as_it_was_and_no_rate_leaps_afterwards() {
        sweep(0, whole(0, 1_000));
        sweep(2, whole(1_000_000_000, 5_000));
        assertThat(sweep(4, busy(1_000_000_000))).isEqualTo(new GuestLoad(0, 1 << 20, 2_000, 0, 0, 0));
        assertThat(sweep(6, whole(1_000_000_000, 13_000)).diskRead())
                .as("over the four seconds since its counter was told")
                .isEqualTo(2_000);
    }

    @Test
    void a_guest_that_was_started_anew_begins_anew() {
        sweep(0, whole(9_000_000_000L, 1_000_000));
        assertThat(sweep(2, whole(1_000_000, 10)).diskRead()).isZero();
        assertThat(sweep(4, whole(2_000_000, 4_010)).diskRead()).isEqualTo(2_000);
    }
}
