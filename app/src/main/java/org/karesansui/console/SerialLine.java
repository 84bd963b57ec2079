package org.karesansui.console;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.karesansui.host.GuestId;
import org.karesansui.libvirt.ConsoleTaken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The serial line of one guest, shared by all windows that look at it: one stream of libvirt, whose output goes to each and
 * which each may type into. It is open while there is a window. It never takes the line from somebody outside unless a
 * person asks for that, so two programs never throw each other out in turns. Thread-safe.
 */
final class SerialLine {
    private static final Logger LOG = LoggerFactory.getLogger(SerialLine.class);
    private static final int PIECE = 32 * 1024;

    /** What windows are told of the line. */
    enum State {
        /** No window, no stream. */
        IDLE,
        OPENING,
        OPEN,
        /** Somebody outside has it. */
        TAKEN,
        /** The guest ended it, or it could not be had. A new line is made for who comes next. */
        OVER
    }

    private final GuestId guest;
    private final SerialPort.Opener opener;
    private final InstantSource clock;
    private final Scrollback printed = new Scrollback();
    private final List<SerialWindow> windows = new ArrayList<>();
    private State state = State.IDLE;
    private Instant idleSince;
    private @Nullable SerialPort port;
    private @Nullable SerialPort last;
    // Counts the attempts: what a former one finds out is no news.
    private int attempt;

    SerialLine(GuestId guest, SerialPort.Opener opener, InstantSource clock) {
        this.guest = guest;
        this.opener = opener;
        this.clock = clock;
        this.idleSince = clock.instant();
    }

    Scrollback printed() {
        return printed;
    }

    /** False where the line is over. */
    synchronized boolean join(SerialWindow window) {
        if (state == State.OVER) {
            return false;
        }
        windows.add(window);
        if (state == State.IDLE) {
            open(false);
        } else {
            tell();
        }
        return true;
    }

    synchronized void leave(SerialWindow window) {
        if (!windows.remove(window)) {
            return;
        }
        if (windows.isEmpty() && state != State.OVER) {
            letGo();
            printed.shrink();
            idleSince = clock.instant();
            state = State.IDLE;
        }
        tell();
    }

    private void letGo() {
        attempt++;
        if (port != null) {
            port.close();
            last = port;
            port = null;
        }
    }

    /** Takes the line back from somebody outside, who loses it. */
    synchronized void take() {
        if (state == State.TAKEN) {
            open(true);
        }
    }

    /** Waits while the guest takes no more. What is typed while the line is not open is lost. */
    void type(ByteBuffer typed) throws InterruptedException {
        var open = port();
        if (open == null) {
            return;
        }
        try {
            open.write(typed);
        } catch (IOException ended) {
            LOG.debug("Typing into {} ended", guest, ended);
        }
    }

    private synchronized @Nullable SerialPort port() {
        return port;
    }

    /** Whether nobody has looked at it since then. */
    synchronized boolean isPast(Instant before) {
        return windows.isEmpty() && (state == State.OVER || idleSince.isBefore(before));
    }

    private void open(boolean force) {
        turn(State.OPENING);
        var number = ++attempt;
        var before = last;
        last = null;
        Thread.ofVirtual().name("serial-" + guest).start(() -> serve(number, before, force));
    }

    private void serve(int number, @Nullable SerialPort before, boolean force) {
        var end = State.OVER;
        try {
            if (before != null) {
                before.awaitReleased();
            }
            listen(number, force);
        } catch (ConsoleTaken taken) {
            end = State.TAKEN;
        } catch (IOException refused) {
            LOG.info("The serial line of {} cannot be had: {}", guest, refused.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        ended(number, end);
    }

    private void listen(int number, boolean force) throws InterruptedException, IOException {
        try (var opened = opener.open(force)) {
            if (!began(number, opened)) {
                return;
            }
            var buffer = ByteBuffer.allocate(PIECE);
            while (opened.read(buffer.clear()) >= 0) {
                printed.print(buffer.flip());
            }
        }
    }

    private synchronized boolean began(int number, SerialPort opened) {
        if (number != attempt) {
            last = opened;
            return false;
        }
        port = opened;
        turn(State.OPEN);
        return true;
    }

    private synchronized void ended(int number, State end) {
        if (number != attempt) {
            return;
        }
        port = null;
        turn(end);
        if (end == State.OVER) {
            printed.end();
        }
    }

    private void turn(State next) {
        state = next;
        tell();
    }

    private void tell() {
        var names = windows.stream().map(SerialWindow::viewer).toList();
        for (var window : windows) {
            window.tell(new ConsoleNote.Line(state, names, window == windows.getFirst()));
        }
    }
}
