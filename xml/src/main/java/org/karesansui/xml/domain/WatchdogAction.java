package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** What happens when the guest forgets its watchdog. */
public record WatchdogAction(String word) implements Word {
    public static final WatchdogAction RESET = new WatchdogAction("reset");
    public static final WatchdogAction SHUTDOWN = new WatchdogAction("shutdown");
    public static final WatchdogAction POWEROFF = new WatchdogAction("poweroff");
    public static final WatchdogAction PAUSE = new WatchdogAction("pause");
    public static final WatchdogAction NONE = new WatchdogAction("none");
    public static final WatchdogAction DUMP = new WatchdogAction("dump");
    public static final WatchdogAction INJECT_NMI = new WatchdogAction("inject-nmi");

    public WatchdogAction {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
