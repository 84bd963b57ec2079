package org.karesansui.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text for man(1), in the macros of man(7). Whatever roff would take for an order of its own is escaped. */
final class Roff {
    private final StringBuilder text = new StringBuilder();

    /** A remark to the programs that read the page. */
    Roff remark(String remark) {
        text.append("'\\\" ").append(remark).append('\n');
        return this;
    }

    /** An order that man(7) does not have; its words are ours. */
    Roff order(String words) {
        text.append('.').append(words).append('\n');
        return this;
    }

    /** A macro with its arguments. */
    Roff macro(String name, String... arguments) {
        text.append('.').append(name);
        for (var argument : arguments) {
            text.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
        }
        text.append('\n');
        return this;
    }

    /** A line of running text. */
    Roff line(String sentence) {
        return span(plain(sentence));
    }

    /** A line of parts in different type. */
    Roff span(Part... parts) {
        text.append(Stream.of(parts).map(Part::text).collect(Collectors.joining(" ")))
                .append('\n');
        return this;
    }

    /** Something already escaped. */
    record Part(String text) {}

    static Part plain(String words) {
        // A line that begins with a point or an apostrophe is an order.
        return new Part((words.startsWith(".") || words.startsWith("'") ? "\\&" : "") + escaped(words));
    }

    static Part bold(String words) {
        return new Part("\\fB" + escaped(words) + "\\fR");
    }

    static Part italic(String words) {
        return new Part("\\fI" + escaped(words) + "\\fR");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\e").replace("-", "\\-");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
