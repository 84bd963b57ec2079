package org.karesansui.libvirt;

/**
 * The hardware of a host.
 *
 * @param model of the processor, {@code x86_64} for instance
 * @param memory bytes
 * @param cpus that are on line
 * @param megahertz 0 where unknown
 * @param topology how the processors are arranged
 */
public record NodeInfo(String model, long memory, int cpus, int megahertz, Topology topology) {
    /** NUMA nodes, sockets in a node, cores in a socket, threads in a core. */
    public record Topology(int nodes, int sockets, int cores, int threads) {}
}
