package org.karesansui.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.karesansui.words.Language;

/**
 * The language that a command speaks: the option, or the locale as POSIX orders its variables (XBD §8.2). It is found
 * before the arguments are read, since what is wrong with them is said in it.
 */
final class SpokenLanguage {
    static final String OPTION = "--language";

    private SpokenLanguage() {}

    static Language of(List<String> arguments, Terminal terminal) {
        return Stream.concat(typed(arguments).stream(), locale(terminal).stream())
                .flatMap(word -> Language.find(word).stream())
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    private static Optional<String> typed(List<String> arguments) {
        for (var index = 0; index < arguments.size(); index++) {
            var argument = arguments.get(index);
            if (argument.startsWith(OPTION + "=")) {
                return Optional.of(argument.substring(OPTION.length() + 1));
            }
            if (argument.equals(OPTION) && index + 1 < arguments.size()) {
                return Optional.of(arguments.get(index + 1));
            }
        }
        return Optional.empty();
    }

    /** Without encoding and modifier: {@code ja_JP} of {@code ja_JP.UTF-8@cjk}. */
    private static Optional<String> locale(Terminal terminal) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .flatMap(name -> terminal.variable(name).stream())
                .findFirst()
                .map(value -> value.replaceFirst("[.@].*", ""));
    }
}
