package org.karesansui.libvirt;

import java.time.Instant;

/** Whether a host can be talked to. */
public sealed interface HypervisorState {
    /** Not asked to start yet, or closed. */
    record Stopped() implements HypervisorState {}

    /** Opening its connections. */
    record Connecting() implements HypervisorState {}

    /** Connected; the generation grows with every connect. */
    record Up(long generation) implements HypervisorState {}

    /** Not connected. {@code nextTry} is when the next attempt begins. */
    record Down(String reason, Instant nextTry) implements HypervisorState {}
}
