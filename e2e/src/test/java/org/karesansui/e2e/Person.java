package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;

/** Somebody at the browser, who finds buttons and fields by their words. */
final class Person {
    static final String EMAIL = "yamada@example.org";
    static final String PASSWORD = "stones and raked sand";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Page page;

    Person(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    void goes(URI address) {
        page.navigate(address.toString());
    }

    void makesTheFirstAccount(URI setUpLink) {
        goes(setUpLink);
        fills("Email address", EMAIL);
        fills("Name", "山田");
        fills("Password", PASSWORD);
        page.getByLabel("Language").selectOption("en_US");
        presses("Create the account");
    }

    void signsOut() {
        button("山田").click();
        presses("Sign out");
    }

    void signsIn() {
        fills("Email address", EMAIL);
        fills("Password", PASSWORD);
        presses("Sign in");
    }

    void fills(String label, String text) {
        field(label).fill(text);
    }

    /** The label of a field may say more than its name: that it is optional. */
    private Locator field(String label) {
        return page.getByLabel(label)
                .and(page.locator("input:not([type=radio]), textarea, select"))
                .first();
    }

    void presses(String words) {
        button(words).click();
    }

    private Locator button(String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .locator("visible=true")
                .first();
    }

    /** One of several, by its words. */
    void chooses(String words) {
        page.getByLabel(words, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("[type=radio], [type=checkbox]"))
                .first()
                .check();
    }

    void follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .locator("visible=true")
                .first()
                .click();
    }

    /** Opens a folded part of a form. */
    void unfolds(String heading) {
        var section = page.locator("details.section", new Page.LocatorOptions().setHas(heading(heading)));
        if (section.getAttribute("open") == null) {
            section.locator("summary").click();
        }
    }

    private Locator heading(String words) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** Waits until the page shows the words, without touching it. */
    void sees(String selector, String words) {
        Eventually.holds(
                PATIENCE,
                () -> assertThat(page.locator(selector).first().innerText()).contains(words));
    }

    void seesHeading(String words) {
        Eventually.holds(
                PATIENCE, () -> assertThat(page.locator("h1").innerText()).isEqualTo(words));
    }
}
