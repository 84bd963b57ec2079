package org.karesansui.gallery;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Every page in every state worth looking at, and what is to be done there to see it. */
final class Scenes {
    /** Steps of the Tab key from the top of a page into its list. */
    private static final int FAR = 9;

    private static final Map<String, Consumer<Page>> ALL = new LinkedHashMap<>();

    static {
        plain("sign-in", "sign-in-wrong", "set-up", "set-up-wrong", "problem", "fault");
        plain("guests", "few", "many", "empty", "none-found", "away", "host", "host-summary", "host-down");
        plain(
                "guest",
                "guest-off",
                "guest-paused",
                "guest-crashed",
                "guest-saved",
                "guest-lost",
                "guest-bare",
                "guest-install");
        plain("create", "console-off", "console-none");
        plain("settings", "settings-token", "settings-new", "accounts", "accounts-one", "accounts-wrong");
        plain("jobs", "jobs-none", "job", "job-done", "job-failed", "job-cancelled", "job-interrupted");
        ALL.put("console", Scenes::connected);
        ALL.put("console-keys", page -> {
            connected(page);
            page.locator("[popovertarget=console-keys]").click();
        });
        ALL.put("console-quiet", page -> page.waitForSelector(".console[data-state=open]"));
        ALL.put("console-taken", page -> page.waitForSelector(".console[data-state=taken]"));
        ALL.put("console-lost", Scenes::disconnected);
        plain("screen-off", "screen-spice", "screen-neither");
        ALL.put("screen", Scenes::drawn);
        ALL.put("screen-keys", page -> opened(page, "console-keys"));
        ALL.put("screen-type", page -> opened(page, "screen-type"));
        ALL.put("screen-clipboard", page -> opened(page, "screen-clipboard"));
        ALL.put("screen-copying", page -> opened(page, "screen-clipboard"));
        ALL.put("screen-watching", page -> opened(page, "console-others"));
        ALL.put("screen-taken", page -> page.waitForSelector(".console[data-state=taken]"));
        ALL.put("screen-lost", page -> {
            drawn(page);
            page.route("**/screen-ticket", Route::abort);
            page.locator("#screen canvas").focus();
            page.keyboard().press("q");
            page.waitForSelector(".console[data-state=lost]");
        });
        ALL.put("create-wrong", page -> page.waitForSelector(".faults"));
        ALL.put("create-disk", page -> {
            page.locator("[value=disks]").check();
            page.waitForFunction("() => !document.querySelector('#plan-detail').textContent.includes('vmlinuz')");
        });
        ALL.put("create-rows", page -> {
            page.locator("[value=cd]").check();
            page.locator("[data-row-add=disks]").click();
            page.locator("details:has([name=firmware]) > summary").click();
        });
        ALL.put("create-image", page -> {
            page.locator("[value=image]").check();
            page.locator("details:has([name='cloud.user']) > summary").click();
        });
        ALL.put("delete", page -> dialog(page, "delete"));
        ALL.put("delete-plain", page -> dialog(page, "delete"));
        ALL.put("note", page -> dialog(page, "note"));
        ALL.put("rename", page -> dialog(page, "rename"));
        ALL.put("ask", Scenes::asked);
        ALL.put("verbs", page -> page.locator("[popovertarget=guest-verbs]").click());
        ALL.put("more", page -> page.locator("[popovertarget=guest-more]").click());
        ALL.put("notice", page -> page.locator("[data-copy]:visible").first().click());
        ALL.put("notices", page -> {
            page.locator("[data-copy]:visible").first().click();
            page.locator("[popovertarget=notice-list]").click();
        });
        ALL.put(
                "notices-none",
                page -> page.locator("[popovertarget=notice-list]").click());
        ALL.put(
                "account-menu",
                page -> page.locator("[popovertarget=account-menu]").click());
        ALL.put("columns", page -> {
            // Cards, on a narrow screen, have none to choose.
            if (page.locator("[popovertarget=columns]").isVisible()) {
                page.locator("[popovertarget=columns]").click();
            }
        });
        ALL.put("chosen", Scenes::chosen);
        ALL.put("bulk-tag", page -> bulk(page, "tag"));
        ALL.put("bulk-delete", page -> bulk(page, "delete"));
        ALL.put("bulk-none", page -> bulk(page, "delete"));
        ALL.put("bulk-summary", page -> {
            chosen(page);
            page.locator("#chosen [data-verb=start]").click();
            page.waitForSelector(".notice");
        });
        ALL.put("palette", page -> palette(page, ""));
        ALL.put("palette-found", page -> palette(page, "web"));
        ALL.put("palette-none", page -> palette(page, "zzz"));
        ALL.put("tray", page -> page.locator("#tray").hover());
        ALL.put("tree-filter", page -> filtered(page, "web"));
        ALL.put("tree-none", page -> filtered(page, "zzz"));
        ALL.put("tree-groups", Scenes::grouped);
        ALL.put("drawer", Scenes::drawer);
        ALL.put("focus", page -> {
            for (var step = 0; step < FAR; step++) {
                page.keyboard().press("Tab");
            }
        });
    }

    private Scenes() {}

    private static void plain(String... names) {
        for (var name : names) {
            ALL.put(name, _ -> {});
        }
    }

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** Brings an open page into the state that the last part of its address promises. */
    static void prepare(Page page) {
        page.waitForLoadState();
        var name = page.url().replaceAll("[?#].*", "").replaceAll(".*/", "");
        ALL.getOrDefault(name, _ -> {}).accept(page);
    }

    private static void connected(Page page) {
        page.waitForSelector(".console[data-state=open]");
        // The terminal is drawn on a canvas: what it shows cannot be read, two frames are enough for the greeting.
        page.evaluate("() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => go())))");
    }

    /** The screen is open, and its middle is no longer what an empty canvas is. */
    private static void drawn(Page page) {
        page.waitForSelector(".console[data-state=open]");
        page.waitForFunction("() => document.querySelector('#screen canvas').getContext('2d')"
                + ".getImageData(0, 0, 240, 24).data.some((part, at) => at % 4 < 3 && part > 100)");
    }

    private static void opened(Page page, String menu) {
        drawn(page);
        page.locator("[popovertarget=%s]".formatted(menu)).click();
    }

    private static void disconnected(Page page) {
        connected(page);
        page.route("**/console-ticket", Route::abort);
        page.locator("#terminal textarea").focus();
        page.keyboard().press("Control+d");
        page.waitForSelector(".console[data-state=lost]");
    }

    private static void dialog(Page page, String which) {
        page.locator("[popovertarget=guest-more]").click();
        page.locator("#guest-more [data-dialog$='/%s']".formatted(which)).click();
        page.waitForSelector("dialog[open] .dialog-foot");
    }

    private static void asked(Page page) {
        page.locator("[popovertarget=guest-verbs]").click();
        page.locator("#guest-verbs .danger").first().click();
        page.waitForSelector("dialog[open]");
    }

    private static void chosen(Page page) {
        page.locator("#guests tbody input").nth(1).check();
        page.locator("#guests tbody input").nth(3).check();
    }

    private static void bulk(Page page, String which) {
        chosen(page);
        page.locator("#chosen [data-bulk=%s]".formatted(which)).click();
        page.waitForSelector("dialog[open] .dialog-foot");
    }

    private static void palette(Page page, String typed) {
        page.keyboard().press("Control+k");
        page.waitForSelector("#palette-list li");
        page.keyboard().type(typed);
    }

    private static void drawer(Page page) {
        if (page.viewportSize().width < 992) {
            page.locator("#drawer-open").click();
        }
    }

    private static void filtered(Page page, String typed) {
        drawer(page);
        page.locator("#tree-filter").fill(typed);
        page.waitForSelector("#tree[data-narrowed] .tree-none");
    }

    private static void grouped(Page page) {
        drawer(page);
        page.locator("[data-branch='/hosts/local'] > summary").click();
        page.locator("[data-branch='/hosts/local'] [data-prefix] > summary")
                .first()
                .click();
        page.waitForSelector("[data-prefix] [data-guest]");
    }
}
