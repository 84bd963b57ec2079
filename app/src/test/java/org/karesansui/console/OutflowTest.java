package org.karesansui.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.karesansui.web.Socket;

class OutflowTest {
    private final Browser browser = new Browser();
    private final Outflow flow = new Outflow(browser);

    /** Takes everything. */
    private static final class Browser implements Socket {
        final List<String> drawn = new ArrayList<>();
        final List<Integer> closed = new ArrayList<>();

        @Override
        public boolean send(ByteBuffer message) {
            return offer(message);
        }

        @Override
        public boolean send(String message) {
            return drawn.add(message);
        }

        @Override
        public boolean offer(ByteBuffer message) {
            return drawn.add(StandardCharsets.UTF_8.decode(message).toString());
        }

        @Override
        public boolean offer(String message) {
            return drawn.add(message);
        }

        @Override
        public void close(int code, String reason) {
            closed.add(code);
        }
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_is_held_comes_afterwards_and_in_order() {
        flow.print(bytes("login: "));
        flow.hold();
        flow.print(bytes("one "));
        flow.print(bytes("two "));
        assertThat(browser.drawn).containsExactly("login: ");
        flow.go();
        flow.print(bytes("three"));
        assertThat(browser.drawn).containsExactly("login: ", "one ", "two ", "three");
    }

    @Test
    void a_browser_that_holds_for_ever_is_dropped_and_nothing_more_is_kept_for_it() {
        flow.hold();
        var piece = ByteBuffer.allocate(64 * 1024);
        for (var sent = 0; sent <= Socket.QUEUE_BYTES; sent += piece.capacity()) {
            assertThat(browser.closed).isEmpty();
            flow.print(piece.duplicate());
        }
        assertThat(browser.closed).containsExactly(Outflow.OVERLOADED);
        flow.print(bytes("late"));
        flow.go();
        assertThat(browser.drawn).isEmpty();
        assertThat(browser.closed).hasSize(1);
    }

    @Test
    void each_hold_has_the_whole_room_again() {
        var most = ByteBuffer.allocate(Socket.QUEUE_BYTES);
        for (var round = 0; round < 3; round++) {
            flow.hold();
            flow.print(most.duplicate());
            flow.go();
        }
        assertThat(browser.closed).isEmpty();
        assertThat(browser.drawn).hasSize(3);
    }
}
