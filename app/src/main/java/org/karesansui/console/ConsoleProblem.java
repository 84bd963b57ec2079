package org.karesansui.console;

import org.karesansui.problem.ProblemCode;

/** What can go wrong with consoles. */
public enum ConsoleProblem implements ProblemCode {
    /** The guest is off, so there is nobody to talk to. Its argument is the guest. */
    CONSOLE_GUEST_OFF(409),
    /** As many lines as the daemon can hold are open. Its argument is their number. */
    CONSOLE_TOO_MANY(503),
    /** As {@link #CONSOLE_TOO_MANY}, of windows on screens. */
    CONSOLE_TOO_MANY_SCREENS(503),
    /** The guest has no graphical console. Its argument is the guest. */
    CONSOLE_NO_SCREEN(409),
    /** The screen speaks SPICE, which no browser does; there is a file for a viewer. Its argument is the guest. */
    CONSOLE_SPICE(409),
    /** The screen listens where this daemon cannot reach it. Its arguments are the guest and the host. */
    CONSOLE_SCREEN_AFAR(409),
    /** The screen wants a proof other than the password that libvirt knows. */
    CONSOLE_SCREEN_LOCKED(409),
    /** The screen listens on no port, so no viewer can reach it. Its argument is the guest. */
    CONSOLE_NO_VIEWER(409),
    /** A character that this keyboard has not. Its arguments are the character and the keyboard. */
    CONSOLE_CHARACTER_UNKNOWN(400),
    /** A key, or keys together, that no keyboard has. Its argument is what was asked for. */
    CONSOLE_KEY_UNKNOWN(400),
    /** More is to be typed at once than a person would wait for. Its argument is the most. */
    CONSOLE_TEXT_TOO_LONG(400),
    /** No key is named, or more at once than the argument. */
    CONSOLE_KEYS_WRONG(400),
    /** Somebody types at this guest just now. Its argument is the guest. */
    CONSOLE_TYPING(409);

    private final int status;

    ConsoleProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
