package org.karesansui.gallery;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** Takes a picture of every page, {ja, en} x {light, dark} x {1440, 390}, to be looked at by a person. */
final class Pictures {
    private static final List<String> LOOKS = List.of("ja-light", "en-light", "ja-dark", "en-dark");

    private Pictures() {}

    /** @param arguments the folder that gets them, and what the names of those to take contain; none for all */
    public static void main(String... arguments) {
        var wanted = arguments.length > 1 ? arguments[1] : "";
        try (var gallery = Gallery.open(0);
                var browser = new Browser()) {
            for (var look : LOOKS) {
                for (var name : Gallery.PAGES) {
                    for (var width : List.of(1440, 390)) {
                        var file = "%s-%s-%d.png".formatted(name, look, width);
                        if (file.matches(".*(" + wanted + ").*")) {
                            take(
                                    browser.open(gallery.address() + "/" + look + "/" + name, width),
                                    Path.of(arguments[0], file));
                        }
                    }
                }
            }
            browser.complaints().forEach(System.err::println);
        }
    }

    private static void take(Page page, Path file) {
        prepare(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        page.context().close();
    }

    /** Brings the page into the state that its name in the gallery promises. */
    static void prepare(Page page) {
        page.waitForLoadState();
        if (page.url().endsWith("/delete")) {
            page.locator("[popovertarget=guest-more]").click();
            page.locator("[data-dialog]:visible").first().click();
            page.waitForSelector("dialog .goes");
        }
        if (page.url().endsWith("/note")) {
            page.locator("[data-dialog$='/note']:visible").first().click();
            page.waitForSelector("dialog #f-title");
        }
        if (page.url().endsWith("/rename")) {
            page.evaluate("() => document.querySelector(\"[data-dialog$='/rename']\").removeAttribute('disabled')");
            page.locator("[popovertarget=guest-more]").click();
            page.locator("[data-dialog$='/rename']").click();
            page.waitForSelector("dialog #f-name");
        }
        if (page.url().matches(".*/(chosen|bulk-tag|bulk-delete)")) {
            page.locator("#guests tbody input").nth(1).check();
            page.locator("#guests tbody input").nth(3).check();
        }
        if (page.url().matches(".*/bulk-(tag|delete)")) {
            page.locator("#chosen [data-bulk=" + page.url().replaceAll(".*-", "") + "]")
                    .click();
            page.waitForSelector("dialog .dialog-foot");
        }
        if (page.url().endsWith("/palette")) {
            page.keyboard().press("Control+k");
            page.waitForSelector("#palette-list li");
        }
        if (page.url().matches(".*/console(-quiet)?")) {
            page.waitForSelector(".console[data-state=open]");
        }
        if (page.url().endsWith("/console-taken")) {
            page.waitForSelector(".console[data-state=taken]");
        }
    }
}
