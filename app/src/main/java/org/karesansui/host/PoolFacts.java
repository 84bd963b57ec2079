package org.karesansui.host;

import java.util.UUID;
import org.karesansui.xml.Bytes;

/**
 * What the inventory knows of one storage pool.
 *
 * @param type libvirt's word: dir, fs, logical ...
 * @param path where its volumes appear on the host; empty for a pool that has no such place
 * @param available what libvirt says can still be taken from it; zero while it is not active
 */
public record PoolFacts(
        UUID uuid,
        String name,
        String type,
        String path,
        boolean active,
        boolean autostart,
        Bytes capacity,
        Bytes available) {}
