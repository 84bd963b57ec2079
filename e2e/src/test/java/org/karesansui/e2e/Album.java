package org.karesansui.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Pictures of the real pages on the way, in every language, theme and width, for people to look at. None are taken unless
 * the property {@code karesansui.pictures} names a folder: they take longer than the journey itself.
 */
final class Album {
    private static final String CHOOSE_LANGUAGE = """
            async language => {
              const { prefix, csrf } = document.documentElement.dataset;
              const headers = { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf };
              const body = JSON.stringify({ language });
              return csrf && (await fetch(prefix + '/api/v1/accounts/self', { method: 'PATCH', headers, body })).status;
            }
            """;
    private static final Map<String, String> LANGUAGES = Map.of("en", "en_US", "ja", "ja_JP");

    private final Browser browser;
    private final String folder = System.getProperty("karesansui.pictures", "");

    Album(Browser browser) {
        this.browser = browser;
    }

    void keeps(Page page, String name) {
        keeps(page, name, _ -> {});
    }

    /**
     * Takes what the page shows in each look, in windows of their own, so that the journey's stays as it is.
     *
     * @param before what is to be done in the new window to make it look so
     */
    void keeps(Page page, String name, Consumer<Page> before) {
        if (folder.isEmpty()) {
            return;
        }
        for (var looks : Browser.Looks.all()) {
            var window = browser.window(looks);
            window.context().addCookies(page.context().cookies());
            window.navigate(page.url());
            window.evaluate(CHOOSE_LANGUAGE, LANGUAGES.get(looks.name().substring(0, 2)));
            window.reload();
            before.accept(window);
            window.waitForLoadState(LoadState.LOAD);
            var file = Path.of(folder, "%s-%s.png".formatted(name, looks.name()));
            window.screenshot(new Page.ScreenshotOptions().setPath(file));
            window.context().close();
        }
        page.evaluate(CHOOSE_LANGUAGE, LANGUAGES.get("en"));
    }
}
