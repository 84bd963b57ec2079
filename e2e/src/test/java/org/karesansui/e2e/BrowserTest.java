package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser of the lab: it reaches what runs on the host, notices errors, and can draw both languages. */
class BrowserTest {
    @TempDir
    private Path folder;

    @Test
    void a_window_shows_a_page_of_the_host_in_its_language_and_keeps_its_errors() throws Exception {
        Files.writeString(folder.resolve("page.html"), """
                <!doctype html><meta charset="utf-8"><title>枯山水</title><style>body{font-size:40px}</style><p>枯山水</p>
                <script>document.body.append(navigator.language); throw new Error("found")</script>
                """);
        try (var server = FileServer.of(folder);
                var browser = new Browser()) {
            var page = browser.window(Browser.Looks.all().getFirst());
            page.navigate(server.address("page.html").toString());
            assertThat(page.title()).isEqualTo("枯山水");
            assertThat(page.locator("body").innerText()).contains("ja-JP");
            assertThat(browser.errors()).singleElement().asString().contains("found");
            assertThat(browser.picture(page, "browser-test")).isNotEmptyFile();
        }
    }

    @Test
    void the_host_has_glyphs_for_japanese() {
        assertThat(Shell.run("fc-list", ":lang=ja"))
                .as("fonts: pictures would show boxes")
                .isNotEmpty();
    }
}
