package org.karesansui.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of cells under a heading, as wide as they need to be. Where the terminal is narrower, the widest of the columns
 * that can give do, after the empty ones; where that is not enough, the last columns are left out.
 */
final class Table {
    private static final String GAP = "  ";
    private static final int NARROWEST = 16;

    private final List<Heading> headings;
    private final List<List<Cell>> rows = new ArrayList<>();

    /**
     * The head of a column.
     *
     * @param isNumber stands at the right edge
     * @param gives may be cut
     */
    record Heading(String text, boolean isNumber, boolean gives) {}

    /** @param colour of SGR (ECMA-48 §8.3.117); empty for none */
    record Cell(String text, String colour) {
        Cell {
            text = Columns.plain(text);
        }

        static Cell of(String text) {
            return new Cell(text, "");
        }
    }

    Table(List<Heading> headings) {
        this.headings = List.copyOf(headings);
    }

    void add(List<Cell> row) {
        rows.add(List.copyOf(row));
    }

    void print(Terminal terminal) {
        var widths = widths(terminal.width());
        terminal.out()
                .println(line(
                        headings.stream()
                                .map(heading -> Cell.of(heading.text()))
                                .toList(),
                        widths,
                        false));
        rows.forEach(row -> terminal.out().println(line(row, widths, terminal.isColourful())));
    }

    private int[] widths(int room) {
        var widths = new int[headings.size()];
        for (var column = 0; column < widths.length; column++) {
            widths[column] = Columns.of(headings.get(column).text());
            for (var row : rows) {
                widths[column] =
                        Math.max(widths[column], Columns.of(row.get(column).text()));
            }
        }
        for (var column = widths.length - 1; column > 0 && total(widths) > room; column--) {
            widths[column] = isEmpty(column) ? 0 : widths[column];
        }
        while (total(widths) > room && narrow(widths)) {}
        for (var column = widths.length - 1; column > 0 && total(widths) > room; column--) {
            widths[column] = 0;
        }
        return widths;
    }

    private boolean isEmpty(int column) {
        return rows.stream().allMatch(row -> row.get(column).text().isBlank());
    }

    private static long total(int[] widths) {
        return Arrays.stream(widths)
                        .filter(width -> width > 0)
                        .mapToLong(width -> width + GAP.length())
                        .sum()
                - GAP.length();
    }

    /** Takes a character off the widest column that gives; false where none of them can give any more. */
    private boolean narrow(int[] widths) {
        var widest = -1;
        for (var column = 0; column < widths.length; column++) {
            if (headings.get(column).gives() && (widest < 0 || widths[column] > widths[widest])) {
                widest = column;
            }
        }
        if (widest < 0 || widths[widest] <= NARROWEST) {
            return false;
        }
        widths[widest]--;
        return true;
    }

    private String line(List<Cell> cells, int[] widths, boolean colourful) {
        var line = new StringBuilder();
        for (var column = 0; column < widths.length; column++) {
            if (widths[column] == 0) {
                continue;
            }
            var cell = cells.get(column);
            var text = Columns.cut(cell.text(), widths[column]);
            var space = " ".repeat(widths[column] - Columns.of(text));
            var painted = colourful ? painted(text, cell.colour()) : text;
            line.append(column == 0 ? "" : GAP)
                    .append(headings.get(column).isNumber() ? space + painted : painted + space);
        }
        return line.toString().stripTrailing();
    }

    static String painted(String text, String colour) {
        return colour.isEmpty() ? text : "\u001b[" + colour + "m" + text + "\u001b[0m";
    }
}
