package org.karesansui.host;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether one host can be reached, as pages and events tell it.
 *
 * @param state {@code connecting}, {@code up} or {@code down}
 * @param since when it came into that state; null while it connects for the first time
 * @param reason libvirt's own sentence where it is down, else empty
 * @param guests how many guests it has, or had when it was last reached
 */
public record HostStanding(
        String host, String state, @Nullable Instant since, String reason, int guests) {
    static HostStanding of(HostName host, Inventory inventory) {
        var state = inventory.state();
        var guests = inventory.guests().size();
        return switch (state) {
            case HostState.Connecting() -> new HostStanding(host.value(), state.word(), null, "", guests);
            case HostState.Up(var since) -> new HostStanding(host.value(), state.word(), since, "", guests);
            case HostState.Down(var since, var reason) ->
                new HostStanding(host.value(), state.word(), since, reason, guests);
        };
    }

    /** The class of its mark in pages. */
    public String mark() {
        return switch (state) {
            case "up" -> "connected";
            case "down" -> "lost";
            default -> "changing";
        };
    }

    /** When it came into its state, as a page carries it; empty while it connects for the first time. */
    public String at() {
        return since == null ? "" : since.toString();
    }

    public boolean isUp() {
        return state.equals("up");
    }
}
