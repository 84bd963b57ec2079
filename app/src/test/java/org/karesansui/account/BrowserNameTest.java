package org.karesansui.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowserNameTest {
    @Test
    void a_browser_is_not_taken_for_one_whose_name_it_borrows() {
        assertThat(BrowserName.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0"))
                .isEqualTo("Edge · Windows");
        assertThat(BrowserName.of("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/130.0.0.0 Safari/537.36"))
                .isEqualTo("Chrome · Linux");
        assertThat(BrowserName.of("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15"
                        + " (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1"))
                .isEqualTo("Safari · iPhone");
    }

    @Test
    void what_is_not_known_is_shown_as_it_calls_itself() {
        assertThat(BrowserName.of("curl/8.11.0")).isEqualTo("curl/8.11.0");
        assertThat(BrowserName.of("")).isEmpty();
    }
}
