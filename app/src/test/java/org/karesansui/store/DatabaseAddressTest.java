package org.karesansui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karesansui.problem.Problem;

class DatabaseAddressTest {
    @Test
    void a_file_is_named_after_three_slashes() {
        assertThat(DatabaseAddress.parse("sqlite:////var/lib/kare sansui/a%20b.db"))
                .isEqualTo(new DatabaseAddress.Sqlite(Path.of("/var/lib/kare sansui/a%20b.db")));
    }

    @Test
    void a_server_is_named_with_its_account() {
        assertThat(DatabaseAddress.parse("postgres://kss:p%40ss%3Aw%2Bo+rd@db.example:5433/karesansui"))
                .isEqualTo(new DatabaseAddress.Postgresql("db.example", 5433, "karesansui", "kss", "p@ss:w+o+rd"));
        assertThat(DatabaseAddress.parse("postgresql://kss@[::1]/k"))
                .isEqualTo(new DatabaseAddress.Postgresql("[::1]", 5432, "k", "kss", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sqlite:///relative.db",
                "sqlite:/var/lib/x.db",
                "mysql://a:hush@b/c",
                "postgres://db.example/karesansui",
                "postgres://kss:hush@/karesansui",
                "postgres://kss:hush@db.example",
                "postgres://kss:hush@db.example:99999/k",
                "postgres://kss:hu%zz@db.example/k",
                "postgres://kss:hu sh@db.example/k"
            })
    void what_is_no_address_is_refused_without_repeating_the_password(String bind) {
        assertThatThrownBy(() -> DatabaseAddress.parse(bind))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("STORE_ADDRESS_INVALID")
                .hasMessageNotContaining("hush")
                .hasNoCause();
    }

    @Test
    void a_logged_address_hides_the_password() {
        assertThat(DatabaseAddress.parse("postgres://kss:hush@db.example/k").toString())
                .isEqualTo("postgres://kss@db.example:5432/k");
    }
}
