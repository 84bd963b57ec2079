package org.karesansui.libvirt;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Gives the content for a volume, in order. */
@FunctionalInterface
public interface VolumeSource {
    /** What comes next. Data stands in the buffer, which is empty when this is called, and is of this thread and this call. */
    Piece next(ByteBuffer buffer) throws IOException;

    /** A piece of content. */
    sealed interface Piece {
        record Data() implements Piece {}

        /** So many zeros, not to be stored. */
        record Hole(long length) implements Piece {
            public Hole {
                if (length < 1) {
                    throw new IllegalArgumentException("A hole has a length");
                }
            }
        }

        record End() implements Piece {}
    }
}
