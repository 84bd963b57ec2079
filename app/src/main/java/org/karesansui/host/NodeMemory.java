package org.karesansui.host;

import java.util.Map;
import org.karesansui.libvirt.Connection;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.libvirt.Node;
import org.karesansui.xml.Bytes;

/**
 * The memory of the machine that a host runs on, at one moment.
 *
 * @param available what guests can still get without anything else being pushed out: free memory, and what only caches
 *     files
 */
public record NodeMemory(Bytes total, Bytes available) {
    /** Asks libvirt; a driver that does not tell (the test driver) counts as free as it can be. */
    public static NodeMemory of(Host host) {
        var total = host.inventory().node().memory();
        return host.read(connection -> new NodeMemory(total, available(connection, total)));
    }

    private static Bytes available(Connection connection, Bytes total) {
        try {
            return available(connection.node().memoryStats(Node.ALL));
        } catch (LibvirtException unknown) {
            return total;
        }
    }

    private static Bytes available(Map<String, Long> stats) {
        return new Bytes(
                stats.getOrDefault("free", 0L) + stats.getOrDefault("buffers", 0L) + stats.getOrDefault("cached", 0L));
    }
}
