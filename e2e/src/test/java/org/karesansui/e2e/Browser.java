package org.karesansui.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The system's Chromium, driven by Playwright. A window is somebody's: it has a language, a theme and a width, and cookies
 * of its own. What a page throws or logs as an error is kept, for tests to claim that there was none.
 */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int HEIGHT = 900;

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium =
            playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM));
    private final List<String> errors = new ArrayList<>();

    /** How somebody looks at the product. */
    record Looks(String language, ColorScheme theme, int width) {
        static final Looks USUAL = new Looks("en-US", ColorScheme.LIGHT, 1440);

        /** All that every page is looked at in: two languages, two themes, a desk and a phone. */
        static List<Looks> all() {
            var all = new ArrayList<Looks>();
            for (var language : List.of("ja-JP", "en-US")) {
                for (var theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    for (var width : List.of(1440, 390)) {
                        all.add(new Looks(language, theme, width));
                    }
                }
            }
            return all;
        }

        /** {@code ja-dark-390}: for the names of pictures. */
        String name() {
            return language.substring(0, 2) + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        }
    }

    /** A new window without cookies. It closes with the browser. */
    Page window(Looks looks) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(looks.language())
                .setColorScheme(looks.theme())
                .setViewportSize(looks.width(), HEIGHT);
        return page(chromium.newContext(options));
    }

    /** A further tab beside the page, with its cookies. */
    Page tab(Page beside) {
        return page(beside.context());
    }

    private Page page(BrowserContext context) {
        var page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text() + " at " + message.location());
            }
        });
        return page;
    }

    /** What pages threw or logged as errors so far. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    /** Keeps a picture of the whole page under {@code e2e/target/pictures}. */
    Path picture(Page page, String name) {
        var file = Path.of("target", "pictures", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
