package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The serial console in a page, used as a person does: typed into by keyboard, and read by its button {@code Copy}, since what
 * it draws is a picture.
 */
final class Terminal {
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final Page page;
    /** Begins anywhere, since two windows may show what either asked. */
    private final AtomicLong asked = new AtomicLong(System.nanoTime() % 1_000_000);

    private Terminal(Page page) {
        this.page = page;
    }

    /** The one of a page that is open or about to be. */
    static Terminal in(Page page) {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        var terminal = new Terminal(page);
        page.waitForSelector(".console[data-state=open]");
        return terminal;
    }

    /** All that it shows, with what has scrolled off. */
    String text() {
        page.locator("#console-copy").click();
        return (String) page.evaluate("() => navigator.clipboard.readText()");
    }

    void shows(String text) {
        Eventually.holds(ANSWER, () -> assertThat(text()).contains(text));
    }

    void types(String text) {
        page.locator("#terminal .xterm-screen").click();
        page.keyboard().type(text);
        page.keyboard().press("Enter");
    }

    /**
     * Waits for the shell. QEMU may lose what is typed in the first second after somebody opened the line, so a person
     * presses Enter until a prompt comes, and so does this.
     */
    void prompts(String prompt) {
        Eventually.holds(ANSWER, () -> {
            types("");
            assertThat(text()).endsWith(prompt);
        });
    }

    /** Has the shell of the guest run the command, and answers what it printed. */
    String run(String command) {
        prompts("#");
        var number = asked.incrementAndGet();
        // The shell puts the words together, so that the echo of what is typed does not hold them.
        types("%s; echo end\"\"of %d".formatted(command, number));
        shows("endof " + number);
        var typed = "\"\"of %d\n".formatted(number);
        var answer = text();
        answer = answer.substring(answer.indexOf(typed) + typed.length());
        return answer.substring(0, answer.indexOf("endof")).strip();
    }
}
