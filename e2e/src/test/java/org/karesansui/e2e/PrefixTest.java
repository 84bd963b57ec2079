package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The console below a path of a site, as old installations have it: {@code application.url.prefix}. */
class PrefixTest {
    private static final String PREFIX = "/karesansui/v3";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private Daemon daemon;
    private Browser browser;
    private Person person;

    @BeforeEach
    void set_the_host_up() throws IOException {
        Daemon.install();
        Files.writeString(Path.of(OnDisk.CONFIGURATION, "application.conf"), "application.url.prefix=" + PREFIX + "\n");
        daemon = Daemon.start();
        browser = new Browser();
        person = new Person(browser.window(Browser.Looks.USUAL));
        person.page().onRequest(request -> asked.add(pathOf(request)));
        person.page().onWebSocket(socket -> asked.add(URI.create(socket.url()).getPath()));
    }

    @AfterEach
    void leave() {
        browser.picture(person.page(), "prefix-end");
        browser.close();
        daemon.close();
    }

    private static String pathOf(Request request) {
        return URI.create(request.url()).getPath();
    }

    @Test
    void a_person_signs_in_sees_the_list_live_and_types_into_a_guest() {
        assertThat(daemon.address().getPath()).startsWith(PREFIX + "/set-up/");
        person.makesTheFirstAccount(daemon.address());
        person.signsOut();
        person.signsIn();
        person.sees("main", "No guests yet");

        var file = Shell.HOME.resolve("e2e/src/test/resources/org/karesansui/e2e/tiny.xml");
        Shell.virsh("define", file.toString());
        person.sees("#guests", "shut off");
        Shell.virsh("start", "tiny");
        person.sees("#guests", "running");

        person.follows("tiny");
        person.follows("Console");
        var terminal = Terminal.in(person.page());
        assertThat(terminal.run("echo $((6 * 7))")).isEqualTo("42");

        assertThat(asked).isNotEmpty().allMatch(path -> path.startsWith(PREFIX + "/"), "below the prefix");
        assertThat(person.page().context().cookies())
                .extracting(cookie -> cookie.name + " " + cookie.path)
                .containsExactly("kss " + PREFIX);
        assertThat(browser.errors()).isEmpty();
    }
}
