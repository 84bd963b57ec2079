package org.karesansui.libvirt;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The test driver's host in world.xml. */
final class World {
    private World() {}

    static String uri() {
        try {
            var file = Path.of(
                    Objects.requireNonNull(World.class.getResource("world.xml")).toURI());
            return "test://" + file;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
