package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One serial line, several windows, and virsh, who takes it away. */
class SharedLineTest {
    private static final URI CONSOLE = URI.create("http://127.0.0.1:8080/hosts/local/guests/tiny/console");
    private static final Duration BOOT = Duration.ofSeconds(60);

    /** Answers how many terminals answered, which one would be too many of. */
    private static final String ASKS_WHERE_THE_CURSOR_IS = "stty -icanon -echo; printf '\\033[6n'; sleep 2;"
            + " dd bs=100 count=1 2>/dev/null | tr -dc R | wc -c; stty icanon echo";

    private Daemon daemon;
    private Browser browser;
    private Person first;
    private Person second;

    @BeforeEach
    void start_a_guest_and_look_at_it_twice() {
        Daemon.install();
        var _ = Rest.ofFirstAccount();
        Shell.virsh(
                "define",
                Shell.HOME
                        .resolve("e2e/src/test/resources/org/karesansui/e2e/tiny.xml")
                        .toString());
        Shell.virsh("start", "tiny");
        try (var virsh = SerialLine.of("tiny")) {
            virsh.shows("GUEST-UP", BOOT);
        }
        daemon = Daemon.start();
        browser = new Browser();
        first = new Person(browser.window(Browser.Looks.USUAL));
        first.goes(CONSOLE);
        first.signsIn();
        second = new Person(browser.tab(first.page()));
    }

    @AfterEach
    void leave() {
        browser.picture(first.page(), "shared-line-first");
        browser.picture(second.page(), "shared-line-second");
        browser.close();
        daemon.close();
    }

    private static Terminal terminal(Person person) {
        person.page().bringToFront();
        return Terminal.in(person.page());
    }

    private static void is(String state, Page page) {
        page.waitForSelector(".console[data-state=" + state + "]");
    }

    @Test
    void windows_share_the_line_and_leave_it_to_who_takes_it_outside_until_a_person_takes_it_back() {
        is("open", first.page());
        first.sees(".console-hint", "Nothing has come yet. Press Enter to wake a login prompt.");
        assertThat(terminal(first).run("echo early$((6 * 7))")).isEqualTo("early42");
        assertThat(first.page().locator(".console-hint").isVisible()).isFalse();

        second.goes(CONSOLE);
        terminal(second).shows("early42");
        first.sees("#console-watching", "2");
        assertThat(terminal(second).run("echo both$((6 * 7))")).isEqualTo("both42");
        terminal(first).shows("both42");
        assertThat(terminal(first).run(ASKS_WHERE_THE_CURSOR_IS))
                .as("answers of terminals to one question")
                .isEqualTo("1");

        losesItAndHasItBack();

        for (var round = 0; round < 5; round++) {
            second.page().reload();
            terminal(second).shows("back42");
        }
        second.page().close();
        Eventually.holds(
                BOOT,
                () -> assertThat(first.page().locator("#console-watching").isVisible())
                        .isFalse());
        for (var round = 0; round < 5; round++) {
            first.page().reload();
            terminal(first).shows("back42");
        }
        assertThat(browser.errors()).isEmpty();
        second = first;
    }

    private void losesItAndHasItBack() {
        try (var virsh = SerialLine.of("tiny")) {
            is("taken", first.page());
            is("taken", second.page());
            virsh.type("echo mine$((6 * 7))\r");
            virsh.shows("mine42", BOOT);
            first.sees(".console-over:not([hidden])", "Another program, such as virsh console, has this serial line.");

            second.presses("Take the line");
            is("open", first.page());
            is("open", second.page());
            assertThat(terminal(first).run("echo back$((6 * 7))")).isEqualTo("back42");
            terminal(second).shows("back42");
        }
    }
}
