package org.karesansui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
    @Test
    void a_file_is_named_after_three_slashes() {
        assertThat(DatabaseAddress.find("sqlite:////var/lib/kare sansui/a%20b.db"))
                .contains(new DatabaseAddress.Sqlite(Path.of("/var/lib/kare sansui/a%20b.db")));
    }

    @Test
    void a_server_is_named_with_its_account() {
        assertThat(DatabaseAddress.find("postgres://kss:p%40ss%3Aw%2Bo+rd@db.example:5433/karesansui"))
                .contains(new DatabaseAddress.Postgresql("db.example", 5433, "karesansui", "kss", "p@ss:w+o+rd"));
        assertThat(DatabaseAddress.find("postgresql://kss@[::1]/k"))
                .contains(new DatabaseAddress.Postgresql("[::1]", 5432, "k", "kss", ""));
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
    void what_is_no_address_is_none(String bind) {
        assertThat(DatabaseAddress.find(bind)).isEmpty();
    }

    @Test
    void a_logged_address_hides_the_password() {
        assertThat(DatabaseAddress.find("postgres://kss:hush@db.example/k"))
                .map(Object::toString)
                .contains("postgres://kss@db.example:5432/k");
    }
}
