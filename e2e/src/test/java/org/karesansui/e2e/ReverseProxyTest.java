package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Behind nginx, below a path of its site: pages, live events, serial line and screen come through its one port. */
class ReverseProxyTest {
    private static final String PREFIX = "/kvm";
    private static final URI OUTSIDE = URI.create("http://127.0.0.1:8181" + PREFIX + "/");
    private static final Duration SOON = Duration.ofSeconds(60);

    private Process nginx;
    private Daemon daemon;
    private Browser browser;
    private Person person;

    @BeforeEach
    void set_the_host_up() throws IOException {
        Daemon.install();
        Files.writeString(
                Path.of(OnDisk.CONFIGURATION, "application.conf"),
                "application.url.prefix=" + PREFIX + "\nserver.trusted-proxies=127.0.0.1\n");
        var _ = Operator.ofFirstAccount();
        for (var guest : new String[] {"tiny", "screened"}) {
            Shell.virsh(
                    "define",
                    Shell.HOME
                            .resolve("e2e/src/test/resources/org/karesansui/e2e/" + guest + ".xml")
                            .toString());
            Shell.virsh("start", guest);
        }
        daemon = Daemon.start();
        nginx = new ProcessBuilder(
                        "/usr/sbin/nginx",
                        "-c",
                        Shell.HOME
                                .resolve("e2e/src/test/resources/org/karesansui/e2e/nginx.conf")
                                .toString())
                .inheritIO()
                .start();
        Eventually.holds(
                SOON,
                () -> assertThat(Shell.run(
                                "curl", "-sf", OUTSIDE.resolve("sign-in").toString()))
                        .contains("Karesansui"));
        browser = new Browser();
        person = new Person(browser.window(Browser.Looks.USUAL));
    }

    @AfterEach
    void leave() {
        browser.picture(person.page(), "proxy-end");
        browser.close();
        nginx.destroy();
        daemon.close();
    }

    @Test
    void both_consoles_open_through_the_proxy() {
        person.goes(OUTSIDE.resolve("hosts/local/guests/screened/console"));
        person.signsIn();
        person.page().waitForSelector(".console[data-state=open]");
        assertThat(person.page().url()).startsWith(OUTSIDE.toString());
        person.goes(OUTSIDE.resolve("hosts/local/guests/tiny/console"));
        assertThat(Terminal.in(person.page()).run("echo $((6 * 7))")).isEqualTo("42");
        assertThat(browser.errors()).isEmpty();
    }
}
