package org.karesansui.host;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.karesansui.accelerator.Accelerator;
import org.karesansui.words.Sentence;
import org.karesansui.xml.Bytes;

/** What the gallery shows of this room. */
public final class HostSamples {
    private HostSamples() {}

    public static HostPage page(Instant now, boolean isDown) {
        return isDown ? down(now) : up(now);
    }

    private static HostPage up(Instant now) {
        var since = now.minus(Duration.ofDays(12));
        var node = new NodeFacts(
                "kvm1.example.jp", "QEMU", "9.0.0", "7.2.22", "AMD EPYC 7313P 16-Core Processor", 32, Bytes.ofGib(128));
        return new HostPage(
                new HostStanding("local", "up", since, "", 10),
                new HostView("local", "qemu:///system", "up", since, null, node, Accelerator.Kind.KVM, 10),
                new Accelerator(Accelerator.Kind.KVM, Sentence.of("accelerator.works")),
                new HostPage.Share(22, 37.5, Bytes.ofGib(47), 36),
                Map.of("running", 5, "paused", 1, "saved", 1, "shut-off", 2, "crashed", 1),
                List.of(
                        pool("data", "/srv/data", true, 2048, 1430),
                        pool("default", "/var/lib/libvirt/domains", true, 400, 48),
                        pool("iso", "/srv/iso", false, 0, 0)),
                List.of(network("default", "nat", "virbr0", true), network("lab", "", "virbr1", false)),
                now);
    }

    private static HostPage down(Instant now) {
        var since = now.minus(Duration.ofMinutes(7));
        var reason = "unable to connect to server at 'kvm2.example.jp:16514': Connection refused";
        return new HostPage(
                new HostStanding("kvm2", "down", since, reason, 0),
                new HostView("kvm2", "qemu+tls://kvm2.example.jp/system", "down", since, reason, null, null, 0),
                null,
                new HostPage.Share(0, 0, Bytes.ZERO, 0),
                Map.of(),
                List.of(),
                List.of(),
                now);
    }

    private static PoolFacts pool(String name, String path, boolean active, long gib, long free) {
        return new PoolFacts(
                new UUID(2, name.hashCode()), name, "dir", path, active, true, Bytes.ofGib(gib), Bytes.ofGib(free));
    }

    private static NetworkFacts network(String name, String forward, String bridge, boolean active) {
        return new NetworkFacts(new UUID(3, name.hashCode()), name, forward, bridge, active, true);
    }
}
