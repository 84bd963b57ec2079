package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What somebody does with virsh shows in open pages, which nobody loads again. */
class OutsideTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void what_virsh_does_shows_in_the_list_and_on_the_page_of_the_guest() {
        Daemon.install();
        var _ = Rest.ofFirstAccount();
        try (var daemon = Daemon.start();
                var browser = new Browser()) {
            var list = new Person(browser.window(Browser.Looks.USUAL));
            list.goes(daemon.address().resolve("/guests"));
            list.signsIn();
            list.seesHeading("All guests");
            list.page().evaluate("() => { window.isTheSame = true }");

            Shell.virsh(
                    "define",
                    Shell.HOME
                            .resolve("e2e/src/test/resources/org/karesansui/e2e/tiny.xml")
                            .toString());
            list.sees("#guests", "tiny");
            list.sees("#tree", "tiny");
            list.sees("#guests", "shut off");
            var guest = new Person(browser.tab(list.page()));
            guest.goes(URI.create("http://127.0.0.1:8080/hosts/local/guests/tiny"));
            guest.page().evaluate("() => { window.isTheSame = true }");
            followsPower(list, guest);
            followsDefinition(list, guest);

            Shell.virsh("undefine", "tiny");
            Eventually.holds(
                    SOON,
                    () -> assertThat(list.page().locator("body").innerText()).doesNotContain("tiny"));
            guest.seesHeading("All guests");
            assertThat(list.page().evaluate("() => window.isTheSame")).isEqualTo(true);
            assertThat(browser.errors()).isEmpty();
        }
    }

    private static void followsPower(Person list, Person guest) {
        is(list, guest, "start", "running");
        is(list, guest, "suspend", "paused");
        is(list, guest, "resume", "running");
        is(list, guest, "destroy", "shut off");
    }

    private static void is(Person list, Person guest, String verb, String state) {
        Shell.virsh(verb, "tiny");
        list.sees("#guests", state);
        guest.sees("#title", state);
    }

    private static void followsDefinition(Person list, Person guest) {
        guest.sees("#glance", "112 MiB");
        Shell.virsh("setmaxmem", "tiny", "128M", "--config");
        list.sees("#guests", "128 MiB");
        guest.sees("#glance", "128 MiB");
        guest.sees("#note", "Off");
        Shell.virsh("autostart", "tiny");
        guest.sees("#note", "With the host");
        Shell.virsh("desc", "tiny", "--title", "--config", "The little one");
        list.sees("#guests", "The little one");
        guest.sees("#note", "The little one");
        assertThat(guest.page().evaluate("() => window.isTheSame")).isEqualTo(true);
    }
}
