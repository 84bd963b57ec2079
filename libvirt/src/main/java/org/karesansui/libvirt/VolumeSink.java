package org.karesansui.libvirt;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Takes the content of a volume, in order. */
public interface VolumeSink {
    /** Takes all of the buffer before it returns and on this thread; the buffer is used again, and then freed. */
    void data(ByteBuffer data) throws IOException;

    /** So many zeros, which the volume does not store. */
    void hole(long length) throws IOException;
}
