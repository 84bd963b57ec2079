package org.karesansui.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages with samples in a real Chromium, under the real content security policy. */
class GalleryTest {
    private static Gallery gallery;
    private static Browser browser;

    @BeforeAll
    static void open() {
        gallery = Gallery.open(0);
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
        gallery.close();
    }

    private static Page page(String look, String name, int width) {
        var page = browser.open(gallery.address() + "/" + look + "/" + name, width);
        Scenes.prepare(page);
        return page;
    }

    @Test
    void pages_are_accessible_and_the_browser_does_not_complain() {
        check(List.of("ja-light"), List.of("sign-in", "guests", "guest", "console", "create-wrong"), List.of(1440));
    }

    @Test
    @Tag("slow")
    void every_page_in_every_look_is_accessible_and_the_browser_does_not_complain() {
        // Of a thousand rows axe tells so much that the driver runs out of memory; ten have the same template.
        var pages = Scenes.names().stream().filter(name -> !name.equals("many")).toList();
        check(List.of("ja-light", "en-light", "ja-dark", "en-dark"), pages, List.of(1440, 390));
    }

    private static void check(List<String> looks, List<String> names, List<Integer> widths) {
        var found = new TreeMap<String, List<String>>();
        for (var look : looks) {
            for (var name : names) {
                for (var width : widths) {
                    var page = page(look, name, width);
                    found.put("%s %s at %d".formatted(look, name, width), violations(page));
                    page.context().close();
                }
            }
        }
        found.values().removeIf(List::isEmpty);
        assertThat(found).as("what axe finds").isEmpty();
        assertThat(browser.complaints().stream()
                        .filter(text -> !text.matches(".*/(problem|fault|console-lost|screen-lost|screen-taken): .*")))
                .isEmpty();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
    }

    @Test
    void a_search_narrows_the_list_as_it_is_typed() {
        var page = page("en-light", "many", 1440);
        page.locator("#guest-search").fill("state:paused mem>=16G");
        assertThat(page.locator("#found")).hasText("22 of 1,000");
        assertThat(page.locator("#guests tbody tr:visible")).hasCount(22);
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*\\?q=state.*"));
        page.context().close();
    }

    @Test
    void rows_behind_the_first_thousand_come_by_themselves_and_are_searched() {
        var page = page("en-light", "beyond", 1440);
        assertThat(page.locator("#found")).hasText("1,030 in all");
        assertThat(page.locator("#guests tbody tr")).hasCount(1030);
        page.locator("#guest-search").fill("guest-1029");
        assertThat(page.locator("#found")).hasText("1 of 1,030");
        assertThat(page.locator("#guests tbody tr:visible .g a")).hasText("guest-1029");
        page.context().close();
    }

    /** Where a table is laid out as boxes, some browsers have told readers of screens that it is none. */
    @Test
    void the_list_stays_a_table_to_those_who_hear_it() {
        var page = page("en-light", "guests", 1440);
        var tree = page.context().newCDPSession(page).send("Accessibility.getFullAXTree");
        var roles = tree.getAsJsonArray("nodes").asList().stream()
                .map(node -> node.getAsJsonObject().getAsJsonObject("role"))
                .map(role -> role.get("value").getAsString())
                .collect(Collectors.groupingBy(role -> role, Collectors.counting()));
        assertThat(roles)
                .containsEntry("table", 1L)
                .containsEntry("row", 11L)
                .containsEntry("columnheader", 10L)
                .containsEntry("cell", 100L);
        page.context().close();
    }

    @Test
    void one_summary_tells_what_came_of_asking_many_guests() {
        var page = page("en-light", "guests", 1440);
        page.locator("#guests tbody input").nth(1).check();
        page.locator("#guests tbody input").nth(3).check();
        page.locator("#chosen [data-verb=start]").click();
        assertThat(page.locator("#tray [data-group] small")).hasText("1 of 2");
        var said = Map.of("title", "Start guest web2", "step", "", "message", "Done.");
        gallery.publish(
                "job",
                Map.of(
                        "id",
                        "77",
                        "state",
                        "succeeded",
                        "percent",
                        100,
                        "cancellable",
                        false,
                        "path",
                        "",
                        "en",
                        said,
                        "ja",
                        said));
        assertThat(page.locator(".notice")).hasCount(1);
        assertThat(page.locator(".notice.bad p"))
                .hasText("Start guests: 1 of 2 done. db1 is running, so “Start” is not possible.");
        assertThat(page.locator("#tray")).isHidden();
        page.context().close();
    }

    @Test
    void a_branch_of_many_guests_opens_in_groups_and_the_filter_finds_what_was_never_opened() {
        var page = page("en-light", "tree-groups", 1440);
        assertThat(page.locator("[data-branch='/hosts/local'] [data-prefix]").first())
                .isVisible();
        page.locator("#tree-filter").fill("guest-0777");
        assertThat(page.locator("#tree [data-guest]:visible .name")).hasText("guest-0777");
        page.locator("#tree-filter").fill("");
        assertThat(page.locator("#tree [data-guest]:visible .name").first())
                .not()
                .hasText("guest-0777");
        page.locator("#tree-filter").fill("no such guest");
        assertThat(page.locator(".tree-none")).hasText("No guest with this name.");
        page.context().close();
    }

    @Test
    void a_row_changes_in_place_and_stays_chosen() {
        var page = page("ja-light", "guests", 1440);
        var guest = Samples.guest(0);
        var row = page.locator("#g-" + guest.uuid());
        row.locator("input").check();
        gallery.publish(Map.of(
                "changed", List.of(Map.of("host", "local", "uuid", guest.uuid(), "state", "shut-off", "cpuPercent", 0)),
                "removed", List.of(Samples.guest(1).uuid())));
        assertThat(row.locator(".s")).hasText("停止");
        assertThat(row.locator(".mark")).hasClass("mark shut-off");
        assertThat(row.locator("input")).isChecked();
        assertThat(page.locator("#tree [data-guest='" + guest.uuid() + "'] .mark"))
                .hasClass("mark shut-off");
        assertThat(page.locator("#g-" + Samples.guest(1).uuid())).hasCount(0);
        assertThat(page.locator("#found")).hasText("全9件");
        page.context().close();
    }

    @Test
    void a_guest_that_came_to_be_appears_among_the_others() {
        var page = page("en-light", "guests", 1440);
        var guest = Samples.guest(1000);
        gallery.publish(Map.of(
                "changed",
                        List.of(Map.of(
                                "host", "local", "uuid", guest.uuid(), "name", guest.name(), "state", "running")),
                "removed", List.of()));
        assertThat(page.locator("#g-" + guest.uuid() + " .g a")).hasText(guest.name());
        page.context().close();
    }

    @Test
    void the_palette_opens_a_guest_by_keyboard() {
        var page = page("en-light", "guests", 1440);
        page.keyboard().press("Control+k");
        page.keyboard().type("bldr");
        assertThat(page.locator("#palette-list [aria-selected=true] .name")).hasText("build-runner-04");
        page.keyboard().press("Enter");
        page.waitForURL("**/hosts/local/guests/build-runner-04");
        page.context().close();
    }

    @Test
    void what_is_typed_into_the_console_reaches_the_line() {
        var page = page("en-light", "console", 1440);
        page.locator("#terminal textarea").focus();
        var before = gallery.typed();
        page.keyboard().type("root");
        page.waitForCondition(() -> gallery.typed().equals(before + "root"));
        page.context().close();
    }

    @Test
    void a_line_that_is_somebody_elses_takes_no_keys_until_it_is_taken_back() {
        var page = page("en-light", "console-taken", 1440);
        var before = gallery.typed();
        page.locator("#terminal textarea").focus();
        page.keyboard().type("lost");
        page.locator("#console-take").click();
        page.waitForSelector(".console[data-state=open]");
        assertThat(page.locator(".console-hint")).isVisible();
        page.keyboard().type("q");
        page.waitForCondition(() -> gallery.typed().equals(before + "q"));
        assertThat(page.locator(".console-hint")).isHidden();
        page.context().close();
    }

    @Test
    void a_guest_is_deleted_only_after_its_name_was_typed() {
        var page = page("en-light", "guest-saved", 1440);
        page.locator("[popovertarget=guest-more]").click();
        page.locator("[data-dialog$='/delete']").click();
        var delete = page.locator("dialog [type=submit]");
        assertThat(delete).isDisabled();
        page.locator("#f-confirm").fill("web1");
        assertThat(delete).isEnabled();
        assertThat(page.locator("dialog .goes")).containsText("180 GiB");
        var request = page.waitForRequest("**/api/v1/**", delete::click);
        assertThat(request.postData()).contains("\"confirm\":\"web1\"", "\"disks\":[\"vda\",\"vdb\"]");
        page.context().close();
    }

    @Test
    void a_guest_can_still_be_deleted_after_its_state_changed_in_the_open_page() {
        var page = page("en-light", "guest-off", 1440);
        page.evaluate("() => document.getElementById('title').dataset.old = ''");
        var uuid = page.locator("[data-guest-page]").getAttribute("data-guest-page");
        gallery.publish(Map.of(
                "changed", List.of(Map.of("host", "local", "uuid", uuid, "state", "saved")), "removed", List.of()));
        assertThat(page.locator("#title[data-old]")).hasCount(0);
        page.locator("[popovertarget=guest-more]").click();
        page.locator("[data-dialog$='/delete']").click();
        assertThat(page.locator("dialog[open] .goes")).isVisible();
        page.context().close();
    }

    @Test
    void a_menu_is_walked_with_the_arrows_and_a_dialog_gives_the_focus_back() {
        var page = page("en-light", "guest", 1440);
        page.locator("[popovertarget=guest-verbs]").press("Enter");
        assertThat(page.locator("#guest-verbs .menu-line").first()).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#guest-verbs .menu-line").nth(1)).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("[popovertarget=guest-verbs]")).isFocused();
        page.locator("[popovertarget=guest-more]").press("Enter");
        page.locator("#guest-more [data-dialog$='/note']").press("Enter");
        assertThat(page.locator("dialog #f-title")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("[popovertarget=guest-more]")).isFocused();
        page.context().close();
    }

    @Test
    void losing_data_asks_once() {
        var page = page("ja-dark", "guest", 1440);
        page.locator("[popovertarget=guest-verbs]").click();
        page.getByText("強制停止…").click();
        assertThat(page.locator("dialog[open] p")).containsText("web1 の電源を直ちに切ります");
        page.context().close();
    }

    @Test
    void the_last_of_many_events_of_a_job_is_drawn_too() {
        var page = page("en-light", "job", 1440);
        var drawn = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.headers().containsKey("hx-request")) {
                drawn.add(request.url());
            }
        });
        page.evaluate("() => [1, 2, 3].forEach(() => document.dispatchEvent(new CustomEvent('live:job')))");
        page.waitForCondition(() -> drawn.size() == 2);
        page.context().close();
    }

    @Test
    void a_size_says_what_was_understood() {
        var page = page("en-light", "create", 1440);
        page.locator("#f-memory").fill("8192M");
        assertThat(page.locator("#f-memory + .unit")).hasText("8 GiB");
        page.locator("#f-name").fill("db2");
        assertThat(page.locator(".plan button span:visible")).hasText("Create and start db2");
        page.locator("[name=start][type=checkbox]").uncheck();
        assertThat(page.locator(".plan button span:visible")).hasText("Create db2");
        page.context().close();
    }

    @Test
    void rows_are_added_and_removed_and_stay_numbered_without_a_gap() {
        var page = page("en-light", "create", 1440);
        var size = "[data-rows=disks] [data-size]";
        page.locator("[data-row-add=disks]").click();
        assertThat(page.locator("[name='disks.1.size']")).isFocused();
        page.locator("[name='disks.1.size']").fill("2G");
        page.locator("[data-row-add=disks]").click();
        page.locator("[name='disks.2.size']").fill("3G");
        assertThat(page.locator("label[for='f-disks.2.size']")).isVisible();
        page.locator("[data-row-remove]").nth(1).click();
        assertThat(page.locator(size)).hasCount(2);
        assertThat(page.locator("[name='disks.1.size']")).hasValue("3G");
        page.locator("[data-row-remove]").first().click();
        assertThat(page.locator("[name='disks.0.size']")).hasValue("3G");
        assertThat(page.locator("[data-rows=disks] [data-row-remove]")).isHidden();
        page.context().close();
    }

    @Test
    void a_pause_in_typing_brings_the_plan_and_the_definition_comes_on_demand() {
        var page = page("en-light", "create", 1440);
        var asked = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.url().contains("/guests/new/plan")) {
                asked.add(request.url());
            }
        });
        page.waitForResponse(
                "**/guests/new/plan*", () -> page.locator("#f-name").pressSequentially("db2"));
        assertThat(page.locator("#plan-detail")).containsText("/var/lib/libvirt/domains/db2/images/db2.img");
        org.assertj.core.api.Assertions.assertThat(asked).hasSize(1);
        page.context().close();
    }

    @Test
    void a_thousand_guests_fit_into_sixty_kilobytes() {
        assertThat(gallery.compressed("/en-light/many")).isLessThan(60_000);
    }
}
