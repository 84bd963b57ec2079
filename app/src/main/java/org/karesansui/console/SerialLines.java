package org.karesansui.console;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.karesansui.host.GuestId;
import org.karesansui.problem.Problem;

/**
 * The serial lines that somebody looks at. A line is remembered for a minute after its last window, so that who loads the
 * page again is not before a black field. Thread-safe.
 */
public final class SerialLines {
    /** Each costs a connection to libvirt, a thread and up to 1.4 MB while the guest prints faster than it is read. */
    static final int MOST = 64;

    static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Map<GuestId, SerialLine> lines = new HashMap<>();

    public SerialLines(InstantSource clock) {
        this.clock = clock;
    }

    /** @throws Problem {@link ConsoleProblem#CONSOLE_TOO_MANY} where this guest's would be one too many */
    synchronized void requireRoom(GuestId guest) {
        forgetOld();
        if (lines.size() >= MOST && !lines.containsKey(guest)) {
            throw new Problem(ConsoleProblem.CONSOLE_TOO_MANY, Integer.toString(MOST));
        }
    }

    /** The line that the window now looks at, which is that of all windows of the guest. */
    synchronized SerialLine join(GuestId guest, SerialPort.Opener opener, SerialWindow window) {
        forgetOld();
        var line = lines.computeIfAbsent(guest, _ -> new SerialLine(guest, opener, clock));
        if (!line.join(window)) {
            line = new SerialLine(guest, opener, clock);
            lines.put(guest, line);
            line.join(window);
        }
        return line;
    }

    synchronized void leave(SerialLine line, SerialWindow window) {
        line.leave(window);
        forgetOld();
    }

    private void forgetOld() {
        var before = clock.instant().minus(REMEMBERED);
        lines.values().removeIf(line -> line.isPast(before));
    }
}
