package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The screen of somebody's guest, which has a password that no browser is told. What is typed there is read in the guest,
 * over its serial line; its Japanese keyboard is Debian's.
 */
class ScreenTest {
    private static final URI CONSOLE = URI.create("http://127.0.0.1:8080/hosts/local/guests/screened/console");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String KEYMAP = "/usr/share/keymaps/i386/qwerty/jp106.kmap.gz";

    /** Characters of a line: the shell of the guest takes a thousand. */
    private static final int LINE = 400;

    /** All that a keyboard can write. */
    private static final String ASCII =
            IntStream.rangeClosed('!', '~').mapToObj(Character::toString).collect(Collectors.joining());

    private Daemon daemon;
    private Browser browser;
    private Person first;
    private Operator operator;

    @BeforeEach
    void start_a_guest_and_look_at_it() {
        Daemon.install();
        operator = Operator.ofFirstAccount();
        Shell.virsh(
                "define",
                Shell.HOME
                        .resolve("e2e/src/test/resources/org/karesansui/e2e/screened.xml")
                        .toString());
        Shell.virsh("start", "screened");
        daemon = Daemon.start();
        browser = new Browser();
        first = new Person(browser.window(Browser.Looks.USUAL));
        first.goes(CONSOLE);
        first.signsIn();
    }

    @AfterEach
    void leave() {
        browser.picture(first.page(), "screen-end");
        browser.close();
        daemon.close();
    }

    private static void is(String state, Page page) {
        page.waitForSelector(".console[data-state=" + state + "]");
    }

    /** How many pixels are bright: of a text console the letters. */
    private static int bright(Page page) {
        return (int) page.evaluate("() => { const canvas = document.querySelector('#screen canvas');"
                + " const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);"
                + " let bright = 0;"
                + " for (let at = 0; at < data.length; at += 4) { bright += data[at] > 100 ? 1 : 0; }"
                + " return bright; }");
    }

    @Test
    void a_person_sees_the_screen_types_at_it_and_takes_it_over() {
        is("open", first.page());
        try (var line = SerialLine.of("screened")) {
            awaitShell(line);
            Eventually.holds(PATIENCE, () -> assertThat(bright(first.page())).isGreaterThan(100));
            typesByHand(line);
            typesText(line, "us");
            takesJapaneseKeyboard(line);
            typesText(line, "ja");
            typesFromTheCommandLine(line);
        }
        watchesAndTakesOver();
        Shell.virsh("destroy", "screened");
        is("off", first.page());
        first.sees(".console-over:not([hidden])", "screened is shut off.");
        first.presses("Start");
        is("open", first.page());
        assertThat(browser.errors().stream().filter(error -> !error.contains("Connection closed")))
                .isEmpty();
    }

    /** QEMU may lose what is typed in the first second after somebody opened the line. */
    private static void awaitShell(SerialLine line) {
        Eventually.holds(PATIENCE, () -> {
            line.type("echo up$((6 * 7))\r");
            line.shows("up42", Duration.ofSeconds(2));
        });
    }

    private void typesByHand(SerialLine line) {
        first.page().locator("#screen canvas").focus();
        // The browser's driver presses no Shift by itself, as a hand would.
        first.page().keyboard().type("touch typed-by-hand");
        first.page().keyboard().press("Enter");
        Eventually.holds(PATIENCE, () -> {
            line.type("ls\r");
            line.shows("typed-by-hand", Duration.ofSeconds(2));
        });
    }

    private void typesText(SerialLine line, String layout) {
        first.presses("Type text");
        first.page().locator("#screen-layout").selectOption(layout);
        first.page().locator("#screen-text").fill("cat >typed <<'E'\n" + layout + ASCII + "\nE\n");
        first.page().locator("#screen-type [type=submit]").click();
        Eventually.holds(
                PATIENCE,
                () -> assertThat(first.page().locator("#screen-type").isVisible())
                        .isFalse());
        line.type("cat typed\r");
        line.shows(layout + ASCII, PATIENCE);
    }

    /** The guest has a Japanese keyboard by now. */
    private void typesFromTheCommandLine(SerialLine line) {
        var typed = operator.runs(
                "guest", "type", "screened", "echo 'by_command' >/dev/ttyS0", "--layout", "ja", "--enter");
        assertThat(typed.code()).as(typed.complaint()).isZero();
        line.shows("by_command", PATIENCE);
        var refused = operator.runs("guest", "type", "screened", "石庭");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.complaint()).contains("CONSOLE_CHARACTER_UNKNOWN", "石");
    }

    /** Debian's map as the guest's busybox takes it, in lines that its shell takes too. */
    private static void takesJapaneseKeyboard(SerialLine line) {
        var map = Shell.run("sh", "-c", "loadkeys -b \"$1\" | gzip -9 | base64 -w " + LINE, "sh", KEYMAP);
        var count = 0;
        for (var part : map.lines().toList()) {
            line.type("echo %s >>map64; echo part$((%d))\r".formatted(part, ++count));
            line.shows("part" + count, PATIENCE);
        }
        line.type("base64 -d map64 | gunzip >map; loadkmap <map && echo ja$((6 * 7))\r");
        line.shows("ja42", PATIENCE);
    }

    private void watchesAndTakesOver() {
        var second = new Person(browser.tab(first.page()));
        second.goes(CONSOLE);
        is("open", second.page());
        first.sees("#console-watching", "2");
        second.page().locator("#console-watching").click();
        second.page().locator("#console-others .take").click();
        is("taken", first.page());
        is("open", second.page());
        first.page().locator(".console-over:not([hidden]) .take").click();
        is("open", first.page());
        is("taken", second.page());
        second.page().close();
    }
}
