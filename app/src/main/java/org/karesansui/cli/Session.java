package org.karesansui.cli;

import java.util.Locale;
import java.util.Set;
import org.karesansui.words.Words;

/** One call of the command line: who sits there, in which language, and what it stands on. */
record Session(Terminal terminal, Words words, Ground ground) {
    private static final Set<String> YES = Set.of("y", "yes", "はい");

    /** What was asked for goes to the output. */
    void say(String key, Object... arguments) {
        terminal.out().println(words.say(key, arguments));
    }

    /** What a person should know beside it goes to the error output, so that pipes stay clean. */
    void tell(String key, Object... arguments) {
        terminal.err().println(words.say(key, arguments));
    }

    /** Asks; without a person the answer is no. */
    boolean agrees(String key, Object... arguments) {
        return terminal.isInteractive() && YES.contains(ask(key, arguments).toLowerCase(Locale.ROOT));
    }

    String ask(String key, Object... arguments) {
        terminal.err().print(words.say(key, arguments) + " ");
        terminal.err().flush();
        return terminal.line().strip();
    }
}
