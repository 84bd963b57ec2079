package org.karesansui.console;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.karesansui.problem.Problem;

/**
 * Keys that are pressed one after the other and held, and let go in the other order.
 *
 * @param codes of Linux (input-event-codes.h), one to five
 */
record Stroke(List<Integer> codes) {
    private static final int MOST = 5;

    Stroke {
        codes = List.copyOf(codes);
        if (codes.isEmpty() || codes.size() > MOST) {
            throw new IllegalArgumentException("Not pressed by one hand or two: " + codes);
        }
    }

    static Stroke of(int... codes) {
        return new Stroke(IntStream.of(codes).boxed().toList());
    }

    /**
     * Reads {@code ctrl-alt-delete}, {@code f12}, {@code ctrl-alt-f2}; letters and digits are keys by what a US keyboard
     * has there.
     *
     * @throws Problem {@link ConsoleProblem#CONSOLE_KEY_UNKNOWN}
     */
    static Stroke parse(String text) {
        var words = text.strip().split("-", -1);
        if (words.length > MOST) {
            throw new Problem(ConsoleProblem.CONSOLE_KEY_UNKNOWN, text);
        }
        return new Stroke(Stream.of(words)
                .map(word -> Key.find(word).orElseThrow(() -> new Problem(ConsoleProblem.CONSOLE_KEY_UNKNOWN, text)))
                .toList());
    }
}
