package org.karesansui.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.karesansui.problem.Problem;

class KeyboardTest {
    private static final int SHIFT = 42;

    private static List<Integer> codes(Keyboard keyboard, String text) {
        return keyboard.write(text).stream()
                .flatMap(stroke -> stroke.codes().stream())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Keyboard.class)
    void every_character_of_ascii_has_its_key(Keyboard keyboard) {
        var ascii =
                IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).collect(Collectors.joining());
        assertThat(keyboard.write(ascii)).hasSize(ascii.length()).doesNotHaveDuplicates();
    }

    @Test
    void the_same_sign_is_another_key_on_a_japanese_keyboard() {
        assertThat(codes(Keyboard.US, "@")).containsExactly(SHIFT, 3);
        assertThat(codes(Keyboard.JA, "@")).containsExactly(26);
        assertThat(codes(Keyboard.JA, "_\\|")).containsExactly(SHIFT, 89, 89, SHIFT, 124);
    }

    @Test
    void a_line_ends_with_one_enter_however_it_is_written() {
        assertThat(codes(Keyboard.US, "a\r\nb\rc\n")).containsExactly(30, 28, 48, 28, 46, 28);
    }

    @Test
    void a_character_without_a_key_is_named() {
        assertThatThrownBy(() -> Keyboard.JA.write("庭")).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ConsoleProblem.CONSOLE_CHARACTER_UNKNOWN);
            assertThat(problem.sentence().arguments()).containsExactly("庭", "ja");
        });
    }

    @Test
    void combinations_of_keys_are_read_by_their_names() {
        assertThat(Stroke.parse("ctrl-alt-delete").codes()).containsExactly(29, 56, 111);
        assertThat(Stroke.parse("Ctrl-C").codes()).containsExactly(29, 46);
        assertThat(Stroke.parse("F12").codes()).containsExactly(88);
        for (var wrong : List.of("", "ctrl-", "ctrl-alt-shift-super-menu-a", "any key", "é")) {
            assertThatThrownBy(() -> Stroke.parse(wrong)).as(wrong).isInstanceOf(Problem.class);
        }
    }
}
