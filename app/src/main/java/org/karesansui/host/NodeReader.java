package org.karesansui.host;

import org.karesansui.libvirt.Connection;
import org.karesansui.xml.Bytes;

/** Reads what the machine is that a host runs on. Its calls are made on a lane. */
final class NodeReader {
    private NodeReader() {}

    static NodeFacts read(Connection connection) {
        var node = connection.node();
        var info = node.info();
        return new NodeFacts(
                connection.hostname(),
                node.type(),
                version(node.libVersion()),
                version(node.version()),
                info.model(),
                info.cpus(),
                new Bytes(info.memory()));
    }

    /** libvirt counts major * 1,000,000 + minor * 1,000 + release. */
    private static String version(long number) {
        return "%d.%d.%d".formatted(number / 1_000_000, number / 1_000 % 1_000, number % 1_000);
    }
}
