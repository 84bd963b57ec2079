package org.karesansui.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2Test {
    private final Argon2 argon2 = new Argon2();

    @AfterEach
    void close() {
        argon2.close();
    }

    @Test
    void a_hash_of_the_reference_implementation_is_matched() {
        // From test.c of github.com/P-H-C/phc-winner-argon2: password "password", salt "somesalt".
        var reference =
                PhcHash.parse("$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");
        assertThat(argon2.matches("password", reference)).isTrue();
        assertThat(argon2.matches("Password", reference)).isFalse();
    }

    @Test
    void a_hash_has_its_own_salt_and_the_cost_that_we_chose() {
        var password = new Password("砂紋を引く熊手と石");
        var one = argon2.hash(password);
        var two = argon2.hash(password);
        assertThat(one).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(two);
        assertThat(argon2.matches("砂紋を引く熊手と石", PhcHash.parse(one))).isTrue();
        assertThat(argon2.matches("砂紋を引く熊手と石 ", PhcHash.parse(one))).isFalse();
    }

    @Test
    void one_password_typed_on_two_keyboards_is_one() {
        var composed = argon2.hash(new Password("がががががががが"));
        assertThat(argon2.matches("か\u3099".repeat(8), PhcHash.parse(composed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "$argon2i$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$AAAA",
                "$argon2id$v=16$m=19456,t=2,p=1$c29tZXNhbHQ$AAAA",
                "$argon2id$v=19$m=4194304,t=2,p=1$c29tZXNhbHQ$AAAA",
                "$argon2id$v=19$m=19456,t=999999,p=1$c29tZXNhbHQ$AAAA",
                "$argon2id$v=19$m=19456,t=2$c29tZXNhbHQ$AAAA"
            })
    void what_is_no_hash_of_ours_is_refused(String text) {
        assertThatThrownBy(() -> PhcHash.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
