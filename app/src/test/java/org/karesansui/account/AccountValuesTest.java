package org.karesansui.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karesansui.ManualClock;
import org.karesansui.problem.Problem;

class AccountValuesTest {
    private static final Instant NOW = Instant.parse("2026-11-01T09:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "yamada.taro+kvm@example.co.jp", "山田@例え.jp", "o'neil@example.org"})
    void what_can_take_mail_is_an_address(String address) {
        assertThat(new Email(address).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@",
                "@b",
                "a b@c",
                "a@b\n",
                "a@b\r\nBcc: x@y",
                "<a@b>",
                "\"a\"@b",
                "a@b\u0000",
                "a@\u202eb",
                "a@b@c d"
            })
    void what_cannot_take_mail_is_none(String address) {
        assertThatThrownBy(() -> new Email(address)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new Email("a".repeat(300) + "@b")).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\nb", "a\u0007", "\u202eevil"})
    void a_nickname_is_one_readable_line(String text) {
        assertThatThrownBy(() -> new Nickname(text)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new Nickname("x".repeat(65))).isInstanceOf(Problem.class);
    }

    @Test
    void a_password_is_long_enough_and_not_endless_in_characters_not_bytes() {
        assertThat(new Password("石".repeat(8)).text()).hasSize(8);
        assertThat(new Password("\ud83c\udf3f".repeat(1024))).isNotNull();
        assertThatThrownBy(() -> new Password("\ud83c\udf3f".repeat(7))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new Password("x".repeat(1025))).isInstanceOf(Problem.class);
    }

    @Test
    void a_length_of_time_is_read_and_bounded() {
        assertThat(Expiry.in("30d", NOW)).isEqualTo(new Expiry.At(NOW.plus(Duration.ofDays(30))));
        assertThat(Expiry.in("12h", NOW)).isEqualTo(new Expiry.At(NOW.plus(Duration.ofHours(12))));
        for (var wrong : new String[] {"", "0d", "-1d", "30", "d", "99999999999d", "4000d", "１d"}) {
            assertThatThrownBy(() -> Expiry.in(wrong, NOW)).as(wrong).isInstanceOf(Problem.class);
        }
    }

    @Test
    void nothing_secret_is_in_what_is_printed() {
        assertThat(new Password("five stones, raked").toString()).doesNotContain("stones");
        assertThat(new Secret("kss_abcdef").toString()).doesNotContain("abcdef");
        assertThat(new SignIn.Attempt("a@b", "five stones", "192.0.2.1", "").toString())
                .doesNotContain("stones");
    }

    @Test
    void a_stranger_cannot_forge_a_line_of_the_audit_log() {
        assertThat(Audit.quoted("x\"\nsign-in account=\"root@example.org\\\u2028\u202e"))
                .isEqualTo("\"x\\\"\\u{a}sign-in account=\\\"root@example.org\\\\\\u{2028}\\u{202e}\"");
        assertThat(Audit.quoted("y".repeat(5000))).hasSize(302);
    }

    @Test
    void an_address_of_many_accounts_is_slowed_down_as_a_whole() {
        var clock = new ManualClock();
        var delays = new SignInDelays(clock);
        for (var i = 0; i < 11; i++) {
            delays.attempt("victim" + i + "@example.org", "2001:db8:0:1::" + i);
        }
        assertThatThrownBy(() -> delays.attempt("victim99@example.org", "2001:db8:0:1::99"))
                .isInstanceOf(Problem.class);
        delays.attempt("victim99@example.org", "2001:db8:0:2::99");
        clock.advance(Duration.ofHours(2));
        delays.attempt("victim99@example.org", "2001:db8:0:1::99");
    }

    @Test
    void of_many_attempts_at_once_one_is_checked() {
        var delays = new SignInDelays(new ManualClock());
        delays.attempt("a@b", "192.0.2.1");
        assertThatThrownBy(() -> delays.attempt("a@b", "192.0.2.1")).isInstanceOf(Problem.class);
        delays.succeeded("a@b", "192.0.2.1");
        delays.attempt("a@b", "192.0.2.1");
    }
}
