package org.karesansui.gallery;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** The system's Chromium without a window. What it complains about is kept. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--enable-unsafe-swiftshader");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(ARGUMENTS));
    private final List<String> complaints = new ArrayList<>();

    /** A window of that width, open at the address. */
    Page open(String address, int width) {
        var page = window(address, width);
        page.navigate(address);
        return page;
    }

    /** One whose clock stands still, so that two pictures differ only where the pages do. */
    Page open(String address, int width, Instant now) {
        var page = window(address, width);
        page.clock().setFixedTime(Date.from(now));
        page.navigate(address);
        return page;
    }

    private Page window(String address, int width) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, width < 500 ? 844 : 900)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(address + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(address + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith("http://127.0.0.1:") && !request.url().startsWith("data:")) {
                complaints.add(address + " asks " + request.url());
            }
        });
        return page;
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
