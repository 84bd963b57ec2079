package org.karesansui.libvirt;

import java.io.IOException;
import java.io.Serial;

/** Somebody else has the serial line, and {@link ConsoleFlag#FORCE} was not asked for: libvirt gives it to one at a time. */
public final class ConsoleTaken extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    public ConsoleTaken(String message) {
        super(message);
    }
}
