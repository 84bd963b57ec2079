package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** libvirtd dies, or hangs, while people look at its guests: the pages say so, and are right again without a reload. */
class HostAwayTest {
    private static final Duration LONG = Duration.ofSeconds(90);
    private static final String GUEST = "hosts/local/guests/tiny";

    private static HaltingServer media;
    private static Rest rest;
    private static Daemon daemon;
    private static Browser browser;
    private static Person list;
    private static Person guest;
    private static Page console;
    private static Terminal terminal;

    @BeforeAll
    static void open_the_pages_of_a_guest_that_runs() throws IOException {
        Daemon.install();
        Files.writeString(Path.of("/etc/karesansui/application.conf"), "fetch.private-addresses=true\n");
        rest = Rest.ofFirstAccount();
        media = HaltingServer.of(Shell.HOME.resolve("build/guest-media"));
        Shell.virsh(
                "define",
                Shell.HOME
                        .resolve("e2e/src/test/resources/org/karesansui/e2e/tiny.xml")
                        .toString());
        Shell.virsh("start", "tiny");
        daemon = Daemon.start();
        browser = new Browser();
        list = new Person(browser.window(Browser.Looks.USUAL));
        list.goes(URI.create("http://127.0.0.1:8080/guests"));
        list.signsIn();
        list.sees("#guests", "tiny");
        guest = new Person(browser.tab(list.page()));
        guest.goes(URI.create("http://127.0.0.1:8080/" + GUEST));
        console = browser.tab(list.page());
        console.navigate("http://127.0.0.1:8080/" + GUEST + "/console");
        terminal = Terminal.in(console);
        terminal.run("kept=stone");
        for (var page : List.of(list.page(), guest.page(), console)) {
            page.evaluate("() => { window.isTheSame = true }");
        }
    }

    @AfterAll
    static void leave() {
        browser.close();
        daemon.close();
        media.close();
    }

    @Test
    void libvirtd_that_was_killed_shows_in_open_pages_and_so_does_its_return() {
        var libvirtd = libvirtd();
        signal("KILL", libvirtd);
        areAway();
        var refused = rest.send("POST", GUEST + "/suspend", Map.of());
        assertThat(refused.status()).as("%s", refused).isEqualTo(503);
        assertThat(refused.body().path("code").asText()).isEqualTo("HOST_DOWN");
        assertThat(refused.body().path("detail").asText()).contains("local");

        Shell.run("libvirtd", "-d");
        areBack("running");
        serialLineIsBack();
        assertThat(rest.send("POST", GUEST + "/suspend", Map.of()).status()).isEqualTo(204);
        guest.sees("#title", "paused");
        list.sees("#guests", "paused");
        assertThat(rest.send("POST", GUEST + "/resume", Map.of()).status()).isEqualTo(204);
        list.sees("#guests", "running");
    }

    @Test
    void libvirtd_that_hangs_shows_too_and_what_was_asked_meanwhile_is_told_as_it_is() {
        var libvirtd = libvirtd();
        signal("STOP", libvirtd);
        var asked = rest.sendOff("POST", GUEST + "/suspend", Map.of());
        areAway();
        var answer = asked.join();
        assertThat(answer.status()).as("%s", answer).isBetween(500, 599);
        assertThat(answer.body().path("code").asText()).isIn("HOST_DOWN", "LIBVIRT_RESULT_UNKNOWN");
        assertThat(answer.body().path("detail").asText()).isNotBlank();

        signal("CONT", libvirtd);
        // libvirtd may have taken the request before it hung, and carries it out now.
        Eventually.holds(LONG, () -> areBackTo(Shell.virsh("domstate", "tiny")));
        Shell.call("virsh", "resume", "tiny");
        areBack("running");
        serialLineIsBack();
    }

    @Test
    void a_job_that_loses_its_host_fails_with_a_sentence_and_is_undone_when_the_host_is_back() {
        var before = Remains.now();
        try (var tool = HeldTool.hold()) {
            var posted = rest.send("POST", "hosts/local/guests", wanted());
            assertThat(posted.status()).as("%s", posted).isEqualTo(202);
            var job = "jobs/" + posted.body().path("id").asText();
            tool.isCalled();
            signal("KILL", libvirtd());
            areAway();
            tool.letGo();
            // Whether there is an image now, only libvirt can tell, so the job is not over without it.
            var cleaning = rest.read(job).body();
            assertThat(cleaning.at("/progress/cleaning").asBoolean())
                    .as("%s", cleaning)
                    .isTrue();

            Shell.run("libvirtd", "-d");
            var ended = rest.read(job + "?wait=60").body();
            assertThat(ended.path("state").asText()).as("%s", ended).isEqualTo("failed");
            assertThat(ended.at("/outcome/code").asText()).isEqualTo("LIBVIRT_RESULT_UNKNOWN");
            assertThat(ended.at("/outcome/leftovers").asInt()).as("%s", ended).isZero();
            areBack("running");
            before.areAllThatIsLeft();
        }
    }

    @Test
    void a_job_that_needs_its_host_and_finds_it_away_fails_with_a_sentence() {
        var before = Remains.now();
        media.haltIn("initrd.img");
        var posted = rest.send("POST", "hosts/local/guests", wanted());
        assertThat(posted.status()).as("%s", posted).isEqualTo(202);
        var job = "jobs/" + posted.body().path("id").asText();
        Eventually.holds(
                LONG,
                () -> assertThat(rest.read(job).body().at("/progress/step").asText())
                        .contains("initrd.img"));
        signal("KILL", libvirtd());
        areAway();
        media.goOn();
        var ended = rest.read(job + "?wait=60").body();
        assertThat(ended.path("state").asText()).as("%s", ended).isEqualTo("failed");
        assertThat(ended.at("/outcome/code").asText()).isEqualTo("HOST_DOWN");
        assertThat(ended.at("/outcome/leftovers").asInt()).as("%s", ended).isZero();

        Shell.run("libvirtd", "-d");
        areBack("running");
        before.areAllThatIsLeft();
    }

    private static Map<String, Object> wanted() {
        return Map.of(
                "name",
                "lost",
                "memory",
                "128 MiB",
                "boot",
                Map.of(
                        "kernel",
                        media.address("vmlinuz").toString(),
                        "initrd",
                        media.address("initrd.img").toString()),
                "disks",
                List.of(Map.of("pool", "default", "size", "1 GiB")));
    }

    /** Each page says which host is away, and why; the console says that it is lost. */
    private static void areAway() {
        for (var person : List.of(list, guest)) {
            person.sees("#away", "Host local has been unreachable since");
            assertThat(person.page().locator("#away .reason").innerText()).isNotBlank();
        }
        list.sees("#guests", "host lost");
        guest.sees("#title", "host lost");
        Eventually.holds(
                LONG,
                () -> assertThat(console.locator("#console-says").textContent()).isEqualTo("Reconnecting"));
    }

    private static void areBack(String state) {
        Eventually.holds(LONG, () -> areBackTo(state));
        for (var page : List.of(list.page(), guest.page(), console)) {
            assertThat(page.evaluate("() => window.isTheSame"))
                    .as("%s was not loaded again", page.url())
                    .isEqualTo(true);
        }
    }

    private static void areBackTo(String state) {
        for (var person : List.of(list, guest)) {
            assertThat(person.page().locator("#away").innerText()).isBlank();
        }
        assertThat(list.page().locator("#guests").innerText()).contains(state);
        assertThat(guest.page().locator("#title").innerText()).contains(state);
        assertThat(guest.page().locator("#title button").first().isVisible()).isTrue();
    }

    /** It connects again by itself, to the shell that was there before. */
    private static void serialLineIsBack() {
        Eventually.holds(
                LONG,
                () -> assertThat(console.locator("#console-says").textContent()).isEqualTo("Connected"));
        assertThat(terminal.run("echo $kept")).isEqualTo("stone");
    }

    private static String libvirtd() {
        return Shell.run("pgrep", "-x", "libvirtd");
    }

    private static void signal(String signal, String process) {
        Shell.run("kill", "-" + signal, process);
    }
}
