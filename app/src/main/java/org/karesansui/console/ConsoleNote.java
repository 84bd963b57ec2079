package org.karesansui.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;

/** What a window is told beside the guest's bytes, as JSON in a text message. */
sealed interface ConsoleNote {
    ObjectMapper JSON = new ObjectMapper();

    /**
     * The line as it is now.
     *
     * @param windows whose windows look at it, in the order in which they came
     * @param answers whether this window answers what programs in the guest ask the terminal: one must, not all
     */
    record Line(String line, List<String> windows, boolean answers) implements ConsoleNote {
        public Line {
            windows = List.copyOf(windows);
        }

        Line(SerialLine.State state, List<String> windows, boolean answers) {
            this(state.name().toLowerCase(Locale.ROOT), windows, answers);
        }
    }

    /**
     * Who looks at the screen now.
     *
     * @param windows whose windows they are, in the order in which they came
     */
    record Watching(List<String> windows) implements ConsoleNote {
        public Watching {
            windows = List.copyOf(windows);
        }
    }

    /** The next so many bytes were printed before this window came. */
    record Replay(long replay) implements ConsoleNote {}

    /** So many bytes were printed while this window was too slow, and are not shown. */
    record Skipped(long skipped) implements ConsoleNote {}

    default String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
