package org.karesansui.console;

import org.karesansui.web.Right;

/** What may be done with consoles. */
public enum ConsoleRight implements Right {
    /** To read and type on a guest's console: as much as sitting at it. */
    CONSOLE_USE
}
