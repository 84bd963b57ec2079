package org.karesansui.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.karesansui.host.GuestId;
import org.karesansui.web.Socket;
import org.karesansui.web.SocketHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One browser window on a guest's serial line. A thread of its own shows it what the line printed, as fast as the window
 * takes it; a slow one holds up nobody, skips what it cannot have, and costs one message of memory.
 */
final class SerialWindow implements SocketHandler {
    /** A close code of our own (RFC 6455 §7.4.2): the guest or its line is gone. */
    static final int GONE = 4000;

    private static final Logger LOG = LoggerFactory.getLogger(SerialWindow.class);
    private static final int PIECE = 32 * 1024;

    private final SerialLines lines;
    private final GuestId guest;
    private final SerialPort.Opener opener;
    private final String viewer;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean holding;
    private volatile @Nullable Socket socket;
    private @Nullable SerialLine line;
    private @Nullable Thread shower;

    /** @param viewer the name of who looks, as the others see it */
    SerialWindow(SerialLines lines, GuestId guest, SerialPort.Opener opener, String viewer) {
        this.lines = lines;
        this.guest = guest;
        this.opener = opener;
        this.viewer = viewer;
    }

    String viewer() {
        return viewer;
    }

    @Override
    public void opened(Socket opened) {
        socket = opened;
        var joined = lines.join(guest, opener, this);
        line = joined;
        shower = Thread.ofVirtual().name("serial-window-" + guest).start(() -> show(opened, joined));
    }

    /** Never waits. */
    void tell(ConsoleNote note) {
        var open = socket;
        if (open != null) {
            open.offer(note.text());
        }
    }

    private void show(Socket opened, SerialLine joined) {
        try {
            show(opened, joined.printed());
            opened.close(GONE, "");
        } catch (InterruptedException closed) {
            LOG.debug("A window on {} was closed", guest);
        } finally {
            lines.leave(joined, this);
        }
    }

    private void show(Socket opened, Scrollback printed) throws InterruptedException {
        var whole = printed.whole();
        opened.send(new ConsoleNote.Replay(whole.to() - whole.from()).text());
        var buffer = ByteBuffer.allocate(PIECE);
        var at = whole.from();
        for (var next = printed.read(at, buffer); next != Scrollback.OVER; next = printed.read(at, buffer.clear())) {
            var skipped = next - at - buffer.flip().remaining();
            if (skipped > 0) {
                opened.send(new ConsoleNote.Skipped(skipped).text());
            }
            if (!opened.send(buffer)) {
                return;
            }
            at = next;
            awaitGo();
        }
    }

    private void awaitGo() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (holding) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private void hold(boolean hold) {
        lock.lock();
        try {
            holding = hold;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits while the line takes no more, so that a paste is as slow as the guest reads it. */
    @Override
    public void binary(ByteBuffer typed) {
        if (line == null) {
            return;
        }
        try {
            line.type(typed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** {@code {"flow":"hold"}} and {@code {"flow":"go"}}, and {@code {"line":"take"}} to have the line back. */
    @Override
    public void text(String message) {
        try {
            var note = ConsoleNote.JSON.readTree(message);
            switch (note.path("flow").asText()) {
                case "hold" -> hold(true);
                case "go" -> hold(false);
                default -> take(note.path("line").asText());
            }
        } catch (JsonProcessingException garbage) {
            LOG.debug("A note that is none", garbage);
        }
    }

    private void take(String what) {
        if (line != null && what.equals("take")) {
            line.take();
        }
    }

    @Override
    public void closed() {
        if (shower != null) {
            shower.interrupt();
        }
    }
}
