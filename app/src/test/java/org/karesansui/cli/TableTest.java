package org.karesansui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final String LONG = "a-name-that-is-longer-than-most-names-are";

    private static List<String> printed(int columns, Table table) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        table.print(new Terminal(
                out,
                out,
                new BufferedReader(new StringReader("")),
                InputStream.nullInputStream(),
                Map.of("COLUMNS", "" + columns, "NO_COLOR", "1"),
                true));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Table table(String... row) {
        var table = new Table(List.of(
                new Table.Heading("State", false, false),
                new Table.Heading("Name", false, true),
                new Table.Heading("Memory", true, false),
                new Table.Heading("Addresses", false, true),
                new Table.Heading("Uptime", false, false)));
        table.add(List.of(row).stream().map(Table.Cell::of).toList());
        return table;
    }

    @Test
    void numbers_stand_at_the_right_and_japanese_is_two_columns_wide() {
        assertThat(printed(80, table("実行中", "web1", "8 GiB", "10.0.0.1", "3 d")))
                .containsExactly("State   Name  Memory  Addresses  Uptime", "実行中  web1   8 GiB  10.0.0.1   3 d");
    }

    @Test
    void an_empty_column_goes_before_a_name_is_cut() {
        assertThat(printed(70, table("running", LONG, "8 GiB", "", "3 d")))
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(70))
                .first()
                .asString()
                .doesNotContain("Addresses");
        assertThat(printed(70, table("running", LONG, "8 GiB", "", "3 d")).getLast())
                .contains(LONG);
    }

    @Test
    void a_name_is_cut_before_a_column_that_says_something_goes() {
        var lines = printed(60, table("running", LONG, "8 GiB", "10.0.0.1", "3 d"));
        assertThat(lines).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(60));
        assertThat(lines.getLast()).contains("…").contains("10.0.0.1").contains("3 d");
    }

    @Test
    void what_still_does_not_fit_leaves_the_last_columns_out() {
        var lines = printed(40, table("running", LONG, "8 GiB", "10.0.0.1", "3 d"));
        assertThat(lines).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(40));
        assertThat(lines.getLast()).contains("running").contains("a-name").doesNotContain("3 d");
    }

    @Test
    void what_strangers_wrote_moves_no_cursor() {
        assertThat(printed(80, table("running", "a\u001b[2Jb\r\nc\u202ed", "", "", ""))
                        .getLast())
                .isEqualTo("running  a [2Jb c d");
    }
}
