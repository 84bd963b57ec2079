package org.karesansui.storage;

import java.nio.file.Path;

/** What stands in an image when it is made. */
public sealed interface ImageContent {
    /** Nothing. */
    record Empty() implements ImageContent {}

    /**
     * What a volume of the same host holds; libvirt copies it, by reflink where the file system can.
     *
     * @param path of a volume in an active pool
     */
    record CopyOf(String path) implements ImageContent {}

    /** What a file of this machine holds. */
    record Upload(Path file) implements ImageContent {}
}
