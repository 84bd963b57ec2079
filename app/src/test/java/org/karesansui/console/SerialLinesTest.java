package org.karesansui.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.karesansui.ManualClock;
import org.karesansui.host.GuestId;
import org.karesansui.host.HostName;
import org.karesansui.problem.Problem;

/** One line and many windows, on a guest that behaves as libvirt makes real ones behave. */
@Timeout(60)
class SerialLinesTest {
    private final ManualClock clock = new ManualClock();
    private final SerialLines lines = new SerialLines(clock);
    private final FakeGuest guest = new FakeGuest();
    private final GuestId id = new GuestId(new HostName("local"), new UUID(0, 1));
    private final FakeBrowser first = new FakeBrowser();
    private final FakeBrowser second = new FakeBrowser();

    private SerialWindow window(FakeBrowser browser, String viewer) {
        var window = new SerialWindow(lines, id, guest, viewer);
        window.opened(browser);
        return window;
    }

    private SerialWindow firstWindow() throws InterruptedException {
        var window = window(first, "山田");
        first.isTold("\"open\"");
        return window;
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void two_windows_share_one_stream_and_both_see_what_either_types() throws InterruptedException {
        firstWindow();
        var other = window(second, "田中");
        assertThat(first.isTold("田中")).contains("\"windows\":[\"山田\",\"田中\"]", "\"answers\":true");
        assertThat(second.isTold("田中")).contains("\"line\":\"open\"", "\"answers\":false");
        other.binary(bytes("ls\r"));
        assertThat(guest.typed.take()).isEqualTo("ls\r");
        guest.prints("ls\r\n#");
        assertThat(first.drawsUntil("#")).isEqualTo("ls\r\n#");
        assertThat(second.drawsUntil("#")).isEqualTo("ls\r\n#");
        assertThat(guest.streams).hasValue(1);
    }

    @Test
    void who_comes_late_sees_what_was_printed_before() throws InterruptedException {
        firstWindow();
        guest.prints("web1 login: ");
        first.drawsUntil(": ");
        window(second, "田中");
        assertThat(second.isTold("replay")).isEqualTo("{\"replay\":12}");
        assertThat(second.drawsUntil(": ")).isEqualTo("web1 login: ");
    }

    @Test
    void a_window_that_is_slow_holds_up_nobody_and_is_told_what_it_missed() throws InterruptedException {
        window(second, "slow");
        second.isTold("\"open\"");
        second.freeze();
        firstWindow();
        guest.prints("0\n");
        second.drawsUntil("0\n");
        first.drawsUntil("0\n");
        var line = "x".repeat(1023) + "\n";
        for (var number = 0; number < 1024; number++) {
            guest.prints(line);
            first.drawsUntil("\n");
        }
        guest.prints("end");
        first.drawsUntil("end");
        second.thaw();
        assertThat(second.drawsUntil("end"))
                .hasSizeLessThanOrEqualTo(Scrollback.MOST)
                .startsWith("x");
        second.isTold("skipped");
    }

    @Test
    void a_window_that_asks_to_hold_gets_the_rest_when_it_asks_to_go_on() throws InterruptedException {
        var window = firstWindow();
        window.text("{\"flow\":\"hold\"}");
        guest.prints("one\n");
        first.drawsUntil("one\n");
        guest.prints("two\n");
        guest.prints("three\n");
        window(second, "田中");
        second.drawsUntil("three\n");
        window.text("{\"flow\":\"go\"}");
        assertThat(first.drawsUntil("three\n")).isEqualTo("two\nthree\n");
    }

    @Test
    void a_line_that_is_taken_outside_is_not_fought_for() throws Exception {
        firstWindow();
        guest.isTakenOutside();
        assertThat(first.closed.get()).isEqualTo(SerialWindow.GONE);

        window(second, "山田");
        second.isTold("\"taken\"");
        var third = new FakeBrowser();
        var window = window(third, "田中");
        third.isTold("\"taken\"");
        window.binary(bytes("lost"));
        assertThat(guest.streams).as("streams of ours").hasValue(0);
        assertThat(guest.typed).isEmpty();

        window.text("{\"line\":\"take\"}");
        third.isTold("\"open\"");
        second.isTold("\"open\"");
        guest.prints("#");
        second.drawsUntil("#");
        third.drawsUntil("#");
    }

    @Test
    void the_line_is_free_for_others_when_the_last_window_is_closed() throws InterruptedException {
        var window = firstWindow();
        var other = window(second, "田中");
        second.isTold("\"open\"");
        window.closed();
        assertThat(second.isTold("\"windows\":[\"田中\"]")).contains("\"answers\":true");
        assertThat(guest.streams).hasValue(1);
        other.closed();
        leaves();
        assertThat(guest.streams).hasValue(0);
        var third = new FakeBrowser();
        window(third, "山田");
        third.isTold("\"open\"");
        assertThat(guest.streams).hasValue(1);
    }

    @Test
    void a_page_that_is_loaded_again_is_not_black_but_old_news_are_not_shown() throws InterruptedException {
        var window = firstWindow();
        guest.prints("web1 login: ");
        first.drawsUntil(": ");
        window.closed();
        leaves();
        var other = window(second, "山田");
        assertThat(second.drawsUntil(": ")).isEqualTo("web1 login: ");
        second.isTold("\"open\"");
        other.closed();
        leaves();
        clock.advance(SerialLines.REMEMBERED.plusMillis(1));
        var third = new FakeBrowser();
        window(third, "山田");
        assertThat(third.isTold("replay")).isEqualTo("{\"replay\":0}");
    }

    // A window leaves on a thread of its own.
    private void leaves() throws InterruptedException {
        guest.awaitClosed();
        lines.requireRoom(id);
    }

    @Test
    void a_guest_that_ends_closes_its_windows_after_its_last_words() throws Exception {
        firstWindow();
        guest.prints("reboot: Power down\n");
        guest.ends();
        assertThat(first.closed.get()).isEqualTo(SerialWindow.GONE);
        assertThat(first.drawsUntil("down\n")).isEqualTo("reboot: Power down\n");
    }

    @Test
    void only_so_many_lines_are_held() {
        for (var number = 0; number < SerialLines.MOST; number++) {
            var another = new GuestId(id.host(), new UUID(1, number));
            lines.requireRoom(another);
            new SerialWindow(lines, another, new FakeGuest(), "山田").opened(new FakeBrowser());
        }
        assertThatThrownBy(() -> lines.requireRoom(id))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo(ConsoleProblem.CONSOLE_TOO_MANY));
        lines.requireRoom(new GuestId(id.host(), new UUID(1, 0)));
    }

    @Test
    void a_note_that_is_none_does_nothing() throws InterruptedException {
        var window = firstWindow();
        window.text("{");
        window.text("[]");
        window.text("{\"line\":\"cut\"}");
        guest.prints("#");
        assertThat(first.drawsUntil("#")).isEqualTo("#");
    }
}
