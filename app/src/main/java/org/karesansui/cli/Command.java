package org.karesansui.cli;

import java.util.List;

/**
 * One command. Its sentence in the help is {@code cli.command.WORDS}, with dots between the words.
 *
 * @param words that call it, with spaces between them: {@code guest list}
 */
record Command(String words, List<Argument> arguments, Action action) {
    Command {
        arguments = List.copyOf(arguments);
    }

    /** What a command does. */
    interface Action {
        /** @return the exit code of the process */
        int run(Given given, Session session);
    }

    List<Argument.Option> options() {
        return arguments.stream()
                .filter(Argument.Option.class::isInstance)
                .map(Argument.Option.class::cast)
                .toList();
    }

    /** In the order in which they are typed. */
    List<Argument.Word> places() {
        return arguments.stream()
                .filter(Argument.Word.class::isInstance)
                .map(Argument.Word.class::cast)
                .toList();
    }

    Command(String words, Action action, Argument... arguments) {
        this(words, List.of(arguments), action);
    }
}
