package org.karesansui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InlineFieldsTest {
    record Size(int width, @Nullable Integer depth) implements Inline {}

    record Box(String name, Size size, @Nullable List<Lid> lids) {}

    record Lid(Size size, String colour) {}

    private final Json json = new Json(List.of());

    @Test
    void the_fields_of_an_inline_record_stand_among_those_of_its_holder() {
        var box = new Box("a", new Size(1, null), List.of(new Lid(new Size(2, 3), "red")));
        assertThat(new String(json.bytes(box), StandardCharsets.UTF_8))
                .isEqualTo("{\"name\":\"a\",\"width\":1,\"lids\":[{\"width\":2,\"depth\":3,\"colour\":\"red\"}]}");
    }

    @Test
    void the_schema_says_the_same() {
        assertThat(Schemas.paths(Box.class, json))
                .containsExactly("depth", "lids", "lids.*.colour", "lids.*.depth", "lids.*.width", "name", "width");
        var schemas = new Schemas(json);
        schemas.reference(Box.class);
        var definitions = schemas.definitions();
        assertThat(definitions.has("Size")).isFalse();
        assertThat(definitions.at("/Box/required").toString()).isEqualTo("[\"name\",\"width\"]");
        assertThat(definitions.at("/Lid/required").toString())
                .contains("width", "colour")
                .doesNotContain("depth");
    }
}
