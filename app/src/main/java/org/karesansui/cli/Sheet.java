package org.karesansui.cli;

import java.util.ArrayList;
import java.util.List;

/** One thing, a line for each of its traits: what it is called, and its value. Traits without a value are left out. */
final class Sheet {
    private static final String GAP = "  ";

    private final Session session;
    private final List<Trait> traits = new ArrayList<>();

    private record Trait(String label, Table.Cell value) {}

    Sheet(Session session) {
        this.session = session;
    }

    void line(String key, String value) {
        cell(key, Table.Cell.of(value));
    }

    void cell(String key, Table.Cell value) {
        if (!value.text().isBlank()) {
            traits.add(new Trait(session.words().say(key), value));
        }
    }

    void print() {
        var width = traits.stream()
                .mapToInt(trait -> Columns.of(trait.label()))
                .max()
                .orElse(0);
        var terminal = session.terminal();
        for (var trait : traits) {
            var space = " ".repeat(width - Columns.of(trait.label()));
            var value = trait.value();
            var text = terminal.isColourful() ? Table.painted(value.text(), value.colour()) : value.text();
            terminal.out().println(trait.label() + space + GAP + text);
        }
    }
}
