package org.karesansui.host;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.karesansui.accelerator.Accelerator;

/**
 * One host as the API tells it.
 *
 * @param uri where libvirt is asked
 * @param state {@code connecting}, {@code up} or {@code down}
 * @param since since when it is so; absent while it connects for the first time
 * @param reason why it cannot be reached, in libvirt's own words
 * @param node what the machine is; absent until it was reached for the first time
 * @param accelerator what runs the instructions of guests; absent where only the host itself could try that
 * @param guests how many there are
 */
public record HostView(
        String name,
        String uri,
        String state,
        @Nullable Instant since,
        @Nullable String reason,
        @Nullable NodeFacts node,
        Accelerator.@Nullable Kind accelerator,
        int guests) {

    static HostView of(Host host, Accelerator.@Nullable Kind accelerator) {
        var inventory = host.inventory();
        var node = inventory.node();
        return new HostView(
                host.name().value(),
                host.address().uri(),
                inventory.state().word(),
                since(inventory.state()),
                inventory.state() instanceof HostState.Down(var when, var reason) ? reason : null,
                node.equals(NodeFacts.UNKNOWN) ? null : node,
                accelerator,
                inventory.guests().size());
    }

    private static @Nullable Instant since(HostState state) {
        return switch (state) {
            case HostState.Connecting() -> null;
            case HostState.Up(var since) -> since;
            case HostState.Down(var since, var reason) -> since;
        };
    }
}
