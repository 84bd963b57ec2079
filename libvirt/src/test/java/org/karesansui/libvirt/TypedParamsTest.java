package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TypedParamsTest {
    @RegisterExtension
    final TestConnection host = new TestConnection();

    private static final TypedParams EVERY_TYPE = TypedParams.of(List.of(
            new TypedParams.TypedParam("int", new TypedValue.Int(-7)),
            new TypedParams.TypedParam("uint", new TypedValue.UnsignedInt(0xFFFF_FFFFL)),
            new TypedParams.TypedParam("llong", new TypedValue.LongLong(Long.MIN_VALUE)),
            new TypedParams.TypedParam("ullong", new TypedValue.UnsignedLong(-1)),
            new TypedParams.TypedParam("double", new TypedValue.Real(0.5)),
            new TypedParams.TypedParam("boolean", new TypedValue.Bool(true)),
            new TypedParams.TypedParam("text", new TypedValue.Text("日本語")),
            new TypedParams.TypedParam("text", new TypedValue.Text("again"))));

    @Test
    void every_type_survives_the_way_through_native_memory() {
        try (var scratch = new Scratch()) {
            assertThat(TypedParams.copy(EVERY_TYPE.in(scratch), EVERY_TYPE.size()))
                    .isEqualTo(EVERY_TYPE);
        }
    }

    @Test
    void a_lookup_answers_the_first_of_that_name_and_only_in_its_type() {
        assertThat(EVERY_TYPE.text("text")).contains("日本語");
        assertThat(EVERY_TYPE.number("uint")).hasValue(4294967295L);
        assertThat(EVERY_TYPE.number("text")).isEmpty();
        assertThat(EVERY_TYPE.flag("boolean")).isTrue();
        assertThat(EVERY_TYPE.real("nothing")).isEmpty();
    }

    @Test
    void a_name_too_long_for_libvirt_is_refused() {
        var name = "x".repeat(80);
        assertThatThrownBy(() -> new TypedParams.TypedParam(name, new TypedValue.Int(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void limits_that_were_set_are_read_back() {
        try (var domain = host.connection().domainLookupByName("test")) {
            var tuning = domain.tuning();
            tuning.setMemoryParameters(TypedParams.none().withUnsignedLong("hard_limit", 9_000_000), AffectFlag.CONFIG);
            assertThat(tuning.memoryParameters(AffectFlag.CONFIG).number("hard_limit"))
                    .hasValue(9_000_000);
        }
    }
}
