package org.karesansui.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.SynchronousQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScrollbackTest {
    private final Scrollback printed = new Scrollback();

    private void print(String text) {
        printed.print(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
    }

    /** All that a reader at that place gets without waiting. */
    private String from(long position) throws InterruptedException {
        var buffer = ByteBuffer.allocate(2 * Scrollback.MOST);
        printed.read(position, buffer);
        return StandardCharsets.US_ASCII.decode(buffer.flip()).toString();
    }

    private static String lines(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> "line %09d\n".formatted(number))
                .collect(Collectors.joining());
    }

    @Test
    void what_was_printed_is_read_by_each_reader_at_his_own_pace() throws InterruptedException {
        print("login: ");
        var buffer = ByteBuffer.allocate(3);
        assertThat(printed.read(0, buffer)).isEqualTo(3);
        assertThat(printed.read(3, buffer.clear())).isEqualTo(6);
        assertThat(from(0)).isEqualTo("login: ");
        print("root");
        assertThat(from(6)).isEqualTo(" root");
    }

    @Test
    void it_keeps_what_it_has_when_it_grows() throws InterruptedException {
        var text = new StringBuilder();
        for (var round = 0; round < 100; round++) {
            print(lines(round * 100, 100));
            text.append(lines(round * 100, 100));
            assertThat(from(0)).isEqualTo(text.toString());
        }
    }

    @Test
    void a_newcomer_is_shown_whole_lines_and_no_more_than_is_kept() throws InterruptedException {
        var all = lines(0, 50_000);
        print(all);
        var whole = printed.whole();
        assertThat(whole.to()).isEqualTo(all.length());
        assertThat(whole.to() - whole.from()).isBetween(Scrollback.MOST - 15L, (long) Scrollback.MOST);
        assertThat(from(whole.from())).startsWith("line ").isEqualTo(all.substring((int) whole.from()));
    }

    @Test
    void who_is_too_far_behind_goes_on_at_the_oldest_whole_line_and_can_tell_what_he_missed()
            throws InterruptedException {
        print(lines(0, 50_000));
        var buffer = ByteBuffer.allocate(14);
        var next = printed.read(28, buffer);
        assertThat(StandardCharsets.US_ASCII.decode(buffer.flip()).toString())
                .isEqualTo("line %09d\n"
                        .formatted(next / 15 - (next % 15 == 0 ? 1 : 0))
                        .substring(0, 14));
        assertThat(next - 28 - 14).isEqualTo(printed.whole().from() - 28);
    }

    @Test
    void a_line_that_never_ends_is_shown_from_its_oldest_byte() {
        print("x".repeat(3 * Scrollback.MOST));
        assertThat(printed.whole()).isEqualTo(new Scrollback.Span(2L * Scrollback.MOST, 3L * Scrollback.MOST));
    }

    @Test
    void little_is_kept_of_a_line_that_nobody_looks_at() throws InterruptedException {
        print(lines(0, 50_000));
        printed.shrink();
        var whole = printed.whole();
        assertThat(whole.to() - whole.from()).isLessThanOrEqualTo(8192);
        assertThat(from(whole.from())).endsWith(lines(49_999, 1)).startsWith("line ");
        print(lines(50_000, 1));
        assertThat(from(whole.to())).isEqualTo(lines(50_000, 1));
    }

    @Test
    void a_reader_waits_for_the_next_byte_and_for_the_end() throws InterruptedException {
        var read = new SynchronousQueue<Long>();
        Thread.ofVirtual().start(() -> {
            try {
                read.put(printed.read(0, ByteBuffer.allocate(10)));
                read.put(printed.read(1, ByteBuffer.allocate(10)));
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
        print("x");
        assertThat(read.take()).isEqualTo(1);
        printed.end();
        assertThat(read.take()).isEqualTo(Scrollback.OVER);
    }
}
