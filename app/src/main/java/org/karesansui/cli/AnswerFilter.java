package org.karesansui.cli;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Leaves out what a guest asks the terminal: its kind, its state, where the cursor is (ECMA-48 DSR and DA). The terminal
 * would type its answer into the guest, and an answer to what was asked before somebody came, or that another window has
 * given already, would stand in its shell. For one thread.
 */
final class AnswerFilter {
    private static final int ESCAPE = 0x1b;

    /** No question is longer. */
    private static final int LONGEST = 32;

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();

    /** What of it is to be shown. An order that is not whole yet is kept until it is. */
    byte[] shown(ByteBuffer printed) {
        var shown = new ByteArrayOutputStream(printed.remaining());
        while (printed.hasRemaining()) {
            add(printed.get(), shown);
        }
        return shown.toByteArray();
    }

    /** What is kept, for when nothing more comes. */
    byte[] rest() {
        var rest = held.toByteArray();
        held.reset();
        return rest;
    }

    private void add(byte letter, ByteArrayOutputStream shown) {
        if (letter == ESCAPE) {
            shown.writeBytes(rest());
            held.write(letter);
            return;
        }
        if (held.size() == 0) {
            shown.write(letter);
            return;
        }
        held.write(letter);
        var isOrder = held.size() > 1 && held.toByteArray()[1] == '[';
        var isOver = !isOrder || (held.size() > 2 && letter >= '@' && letter <= '~');
        if (isOver && isOrder && (letter == 'n' || letter == 'c')) {
            held.reset();
        } else if (isOver || held.size() == LONGEST) {
            shown.writeBytes(rest());
        }
    }
}
