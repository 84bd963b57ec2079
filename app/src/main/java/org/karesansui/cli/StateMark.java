package org.karesansui.cli;

import org.karesansui.words.Words;

/** A guest's state as a mark and a word: the same shapes and colours as in the pages. */
final class StateMark {
    static final String MOSS = "32";
    static final String AMBER = "33";
    static final String GREY = "90";
    private static final String RED = "31";
    private static final String BLUE = "34";

    private StateMark() {}

    static Table.Cell of(String state, Words words) {
        var key = "guest.state." + state;
        var word = words.patterns().getOrDefault(key, state);
        return new Table.Cell(shape(state) + " " + word, colour(state));
    }

    /** A state of a later release has a word and no shape. */
    private static String shape(String state) {
        return switch (state) {
            case "running" -> "●";
            case "paused" -> "‖";
            case "shutting-down" -> "◐";
            case "shut-off" -> "○";
            case "saved" -> "■";
            case "sleeping" -> "◌";
            case "crashed" -> "▲";
            case "lost" -> "✕";
            default -> "?";
        };
    }

    private static String colour(String state) {
        return switch (state) {
            case "running" -> MOSS;
            case "paused", "shutting-down" -> AMBER;
            case "saved", "sleeping" -> BLUE;
            case "crashed" -> RED;
            default -> GREY;
        };
    }
}
