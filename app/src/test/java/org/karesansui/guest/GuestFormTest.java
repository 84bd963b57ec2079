package org.karesansui.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karesansui.problem.Problem;

class GuestFormTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "..",
                "../web",
                "-web",
                ".web",
                "web/1",
                "web 1",
                "ウェブ",
                "web\n",
                "a\u0000b",
                "a234567890123456789012345678901234567890123456789012345678901234"
            })
    void a_name_that_is_no_safe_file_name_is_refused(String name) {
        assertThatThrownBy(() -> new GuestName(name))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo(GuestProblem.GUEST_NAME_INVALID));
    }

    @Test
    void a_medium_is_a_path_a_volume_or_an_address() {
        assertThat(Medium.parse(" /srv/vmlinuz ")).isEqualTo(new Medium.HostFile("/srv/vmlinuz"));
        assertThat(Medium.parse("volume:default/vmlinuz")).isEqualTo(new Medium.PoolVolume("default", "vmlinuz"));
        assertThat(Medium.parse("https://example.org/vmlinuz")).isInstanceOf(Medium.Download.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vmlinuz",
                "file:///etc/shadow",
                "gopher://example.org/",
                "http:///x",
                "jar:http://x!/y",
                "volume:x"
            })
    void a_medium_of_another_kind_is_refused(String text) {
        assertThatThrownBy(() -> Medium.parse(text))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo(GuestProblem.GUEST_MEDIUM_INVALID));
    }

    @Test
    void a_name_that_leaves_no_room_for_the_files_that_are_fetched_is_refused_before_they_are() {
        Media.requireShort("a".repeat(35), Media.Role.INITRD);
        assertThatThrownBy(() -> Media.requireShort("a".repeat(36), Media.Role.INITRD))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(GuestProblem.GUEST_NAME_TOO_LONG);
                    assertThat(problem.sentence().arguments()).containsExactly("35");
                });
    }

    @Test
    void control_characters_never_reach_xml() {
        assertThat(GuestForm.line("a\u0000b\nc", 10)).isEqualTo("a b c");
        assertThat(GuestForm.text("a\r\nb\u0007\tc", 10)).isEqualTo("a\nb\tc");
    }

    @Test
    void tags_are_separated_by_commas() {
        assertThat(GuestForm.tags("web, db ,, ")).containsExactly("web", "db");
    }
}
