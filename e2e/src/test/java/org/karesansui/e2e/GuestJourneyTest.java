package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What this product is for: a person makes a guest in the browser, types into it, shuts it down and deletes it. At every
 * step virsh, qemu-img, the guest and the file system are asked whether it is so (docs/files.md).
 */
class GuestJourneyTest {
    private static final String GUEST = "web1";
    private static final Duration SOON = Duration.ofSeconds(30);

    private FileServer media;
    private Daemon daemon;
    private Browser browser;
    private Person person;
    private Album album;

    @BeforeEach
    void set_the_host_up() throws Exception {
        Daemon.install();
        Files.writeString(Path.of(OnDisk.CONFIGURATION + "/application.conf"), "fetch.private-addresses=true\n");
        media = FileServer.of(Shell.HOME.resolve("build/guest-media"));
        daemon = Daemon.start();
        browser = new Browser();
        album = new Album(browser);
        person = new Person(browser.window(Browser.Looks.USUAL));
    }

    @AfterEach
    void leave() {
        // Where a step failed, this is what the person saw.
        browser.picture(person.page(), "journey-end");
        browser.close();
        daemon.close();
        media.close();
    }

    @Test
    void a_person_makes_a_guest_in_the_browser_types_into_it_shuts_it_down_and_deletes_it() {
        comesInForTheFirstTime();
        asksForAGuest();
        seesHowFarItIs();
        var guest = findsTheGuestRunning();
        typesIntoIt();
        shutsItDown(guest);
        deletesIt(guest);
        assertThat(browser.errors()).isEmpty();
    }

    private void comesInForTheFirstTime() {
        assertThat(Shell.run(
                        "ps",
                        "-o",
                        "user:32=",
                        "-p",
                        Long.toString(daemon.process().pid())))
                .isEqualTo("kss");
        assertThat(daemon.address().getPath()).startsWith("/set-up/");
        album.keeps(opened(daemon.address()), "set-up");
        person.makesTheFirstAccount(daemon.address());
        person.seesHeading("All guests");
        assertThat(OnDisk.owner(OnDisk.STATE + "/karesansui.db")).isEqualTo("kss:kss 660");
        assertThat(Shell.run(
                        "curl",
                        "-s",
                        "-o",
                        "/dev/null",
                        "-w",
                        "%{http_code}",
                        daemon.address().toString()))
                .as("the set-up link, once there is an account")
                .isEqualTo("404");
        album.keeps(person.page(), "no-guests");
        person.signsOut();
        album.keeps(person.page(), "sign-in");
        person.signsIn();
        person.seesHeading("All guests");
    }

    private void asksForAGuest() {
        person.follows("New guest");
        person.fills("Name", GUEST);
        person.chooses("Linux kernel");
        person.fills("Kernel", media.address("slow/vmlinuz").toString());
        person.fills("Initial RAM disk", media.address("initrd.img").toString());
        person.fills("Kernel arguments", "console=ttyS0 quiet guest=host=" + GUEST);
        person.fills("Memory", "256M");
        person.fills("Size", "1G");
        person.unfolds("Network");
        person.page().getByLabel("Network or bridge").selectOption("network:default");
        person.unfolds("Note");
        person.fills("Tags", "web, shop");
        person.fills("Note", "Front of the shop");
        album.keeps(person.page(), "new-guest", page -> page.locator("#f-name").fill(GUEST));
        person.presses("Create and start " + GUEST);
    }

    /** The kernel comes half and waits: so the page can be looked at in the middle of the job. */
    private void seesHowFarItIs() {
        person.seesHeading("Create guest " + GUEST);
        person.sees("#tray", "Fetching vmlinuz");
        person.sees("#job", "Fetching " + media.address("slow/vmlinuz"));
        person.sees("#job", "15 %");
        album.keeps(person.page(), "job");
        assertThat(Shell.virsh("list", "--all", "--name")).isEmpty();
        assertThat(OnDisk.names(OnDisk.BOOT)).singleElement().asString().matches(GUEST + "-.+-vmlinuz");
        assertThat(OnDisk.names(OnDisk.DOMAINS)).isEmpty();
        media.goOn();
        person.sees("#title", "done");
    }

    private GuestOnHost findsTheGuestRunning() {
        var guest = GuestOnHost.named(GUEST);
        guest.isInPlace("libvirt-qemu:libvirt-qemu 660");
        guest.hasDiskOf(1L << 30);
        guest.runsAsQemusUser();
        guest.startsFromItsOwnKernel();
        assertThat(guest.xml("//interface/source/@network")).isEqualTo("network=\"default\"");
        assertThat(guest.xml("//*[local-name()='tag']/text()").lines()).containsExactly("web", "shop");
        // libvirt writes whatever is not ASCII by number: this is 山田.
        assertThat(guest.xml("//metadata")).contains("Front of the shop", "by=\"&#x5C71;&#x7530;\"");
        person.follows("All guests");
        person.sees("#guests", "running");
        album.keeps(person.page(), "guests");
        person.follows(GUEST);
        person.seesHeading(GUEST);
        Eventually.holds(
                SOON,
                () -> assertThat(person.page().locator("#facts").innerText()).contains(guest.address()));
        album.keeps(person.page(), "guest");
        return guest;
    }

    private void typesIntoIt() {
        album.keeps(person.page(), "console", page -> {
            page.locator(".tabs a").last().click();
            page.locator(".console-kinds a").last().click();
            Terminal.in(page).run("ip -o -4 address");
        });
        person.follows("Console");
        person.page().waitForSelector("#screen canvas");
        person.follows("Serial");
        var terminal = Terminal.in(person.page());
        terminal.prompts(GUEST + ":~#");
        assertThat(terminal.run("echo $((6 * 7)) on $(hostname)")).isEqualTo("42 on " + GUEST);
        assertThat(terminal.run("blockdev --getsize64 /dev/vda")).isEqualTo("1073741824");
        assertThat(terminal.run("ip -o -4 address show eth0"))
                .contains(GuestOnHost.named(GUEST).address());
        terminal.run("kept=stone");
        person.page().reload();
        assertThat(Terminal.in(person.page()).run("echo $kept")).isEqualTo("stone");
    }

    private void shutsItDown(GuestOnHost guest) {
        person.follows("Summary");
        person.presses("Shut down");
        person.sees("#title", "shut off");
        assertThat(Shell.virsh("domstate", GUEST, "--reason")).isEqualTo("shut off (shutdown)");
        guest.isInPlace("root:kss 660");
    }

    private void deletesIt(GuestOnHost guest) {
        person.presses("More");
        person.presses("Delete");
        album.keeps(person.page(), "delete", GuestJourneyTest::asksForDeletion);
        var dialog = person.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.innerText()).contains(guest.image());
        person.fills("Type “" + GUEST + "” to confirm", GUEST);
        person.presses("Delete " + GUEST);
        Eventually.holds(SOON, guest::isGone);
        person.follows("All guests");
        person.sees("main", "No guests yet");
        assertThat(OnDisk.names(OnDisk.BOOT)).isEmpty();
        assertThat(OnDisk.names(OnDisk.DOMAINS)).isEmpty();
    }

    private static void asksForDeletion(Page page) {
        page.locator("[popovertarget=guest-more]").click();
        page.locator("[data-dialog$='/delete']").click();
        page.waitForSelector("dialog .goes");
    }

    private Page opened(URI address) {
        var page = browser.window(Browser.Looks.USUAL);
        page.navigate(address.toString());
        return page;
    }
}
