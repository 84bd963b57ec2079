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
            for (var name : Scenes.names()) {
                for (var look : LOOKS) {
                    for (var width : List.of(1440, 390)) {
                        var file = "%s-%s-%d.png".formatted(name, look, width);
                        if (file.matches(".*(" + wanted + ").*")) {
                            take(
                                    browser.open(gallery.address() + "/" + look + "/" + name, width, Samples.NOW),
                                    Path.of(arguments[0], file));
                        }
                    }
                }
            }
            browser.complaints().forEach(System.err::println);
        }
    }

    private static void take(Page page, Path file) {
        Scenes.prepare(page);
        var isShort = Boolean.TRUE.equals(page.evaluate(
                "() => document.documentElement.scrollHeight < 4000 && !document.querySelector('dialog[open]')"));
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(isShort));
        page.context().close();
    }
}
