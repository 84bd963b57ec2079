package org.karesansui.libvirt;

import java.time.Duration;

/**
 * A domain at a glance.
 *
 * @param maxMemory bytes
 * @param memory bytes in use
 * @param cpuTime of all its virtual CPUs since it started
 */
public record DomainInfo(DomainState state, long maxMemory, long memory, int vcpus, Duration cpuTime) {}
