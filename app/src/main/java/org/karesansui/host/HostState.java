package org.karesansui.host;

import java.time.Instant;

/** Whether a host can be reached. */
public sealed interface HostState {
    /** For the first time; nothing is known of it yet. */
    record Connecting() implements HostState {}

    record Up(Instant since) implements HostState {}

    /**
     * It was lost, or never answered; what is known of it is old.
     *
     * @param reason libvirt's own sentence
     */
    record Down(Instant since, String reason) implements HostState {}

    /** {@code connecting}, {@code up} or {@code down}: the same in API, page, message keys and command line. */
    default String word() {
        return switch (this) {
            case Connecting() -> "connecting";
            case Up(var since) -> "up";
            case Down(var since, var reason) -> "down";
        };
    }
}
