package org.karesansui.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.karesansui.host.GuestId;
import org.karesansui.problem.Problem;

/** The windows that look at guests' screens: each has a connection of its own to QEMU, and knows of the others. Thread-safe. */
final class Screens {
    /** Each costs two threads, a connection, and what QEMU keeps for it: a picture of the screen. */
    static final int MOST = 64;

    private final Map<GuestId, List<ScreenWindow>> windows = new HashMap<>();

    /** @throws Problem {@link ConsoleProblem#CONSOLE_TOO_MANY_SCREENS} where one more would be too many */
    synchronized void requireRoom() {
        if (windows.values().stream().mapToInt(List::size).sum() >= MOST) {
            throw new Problem(ConsoleProblem.CONSOLE_TOO_MANY_SCREENS, Integer.toString(MOST));
        }
    }

    synchronized void join(GuestId guest, ScreenWindow window) {
        windows.computeIfAbsent(guest, _ -> new ArrayList<>()).add(window);
        tell(guest);
    }

    synchronized void leave(GuestId guest, ScreenWindow window) {
        var left = windows.getOrDefault(guest, List.of());
        left.remove(window);
        if (left.isEmpty()) {
            windows.remove(guest);
        }
        tell(guest);
    }

    private void tell(GuestId guest) {
        var those = windows.getOrDefault(guest, List.of());
        var note = new ConsoleNote.Watching(
                those.stream().map(ScreenWindow::viewer).toList());
        those.forEach(window -> window.tell(note));
    }
}
