package org.karesansui.cli;

import java.util.List;
import java.util.Locale;

/** Something that a command takes. Its sentence in the help is {@code cli.option.KEY} or {@code cli.word.KEY}. */
sealed interface Argument {
    /** As it is typed or, for a word, as it stands in the help. */
    String name();

    String key();

    /** A word that stands by its place: {@code GUEST}. */
    record Word(String name, boolean isRequired, boolean isRepeated) implements Argument {
        @Override
        public String key() {
            return "cli.word." + name.toLowerCase(Locale.ROOT);
        }
    }

    /** What stands by its name. */
    sealed interface Option extends Argument {}

    /** An option without value: {@code --wait}. */
    record Flag(String name) implements Option {
        @Override
        public String key() {
            return "cli.option." + name.substring(2);
        }
    }

    /**
     * An option with a value: {@code --memory SIZE}.
     *
     * @param shortName {@code -o}; empty for none
     * @param topic tells two options of one name apart in the help; usually the name itself
     */
    record Value(String name, String shortName, String label, String topic, boolean isRequired, boolean isRepeated)
            implements Option {
        @Override
        public String key() {
            return "cli.option." + topic;
        }

        List<String> names() {
            return shortName.isEmpty() ? List.of(name) : List.of(shortName, name);
        }

        /** With another sentence in the help. */
        Value as(String other) {
            return new Value(name, shortName, label, other, isRequired, isRepeated);
        }

        Value shortly(String letter) {
            return new Value(name, letter, label, topic, isRequired, isRepeated);
        }
    }

    static Word word(String name) {
        return new Word(name, true, false);
    }

    static Word optionalWord(String name) {
        return new Word(name, false, false);
    }

    static Word words(String name) {
        return new Word(name, false, true);
    }

    /** One or more. */
    static Word someWords(String name) {
        return new Word(name, true, true);
    }

    static Flag flag(String name) {
        return new Flag(name);
    }

    static Value value(String name, String label) {
        return new Value(name, "", label, name.substring(2), false, false);
    }

    static Value needed(String name, String label) {
        return new Value(name, "", label, name.substring(2), true, false);
    }

    static Value values(String name, String label) {
        return new Value(name, "", label, name.substring(2), false, true);
    }
}
