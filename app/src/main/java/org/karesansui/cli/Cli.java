package org.karesansui.cli;

import java.util.List;
import org.karesansui.problem.Problem;
import org.karesansui.words.Sentence;
import org.karesansui.words.Words;

/** The command line of Karesansui. */
public final class Cli {
    private final Terminal terminal;
    private final Words words;
    private final Session session;

    private Cli(Terminal terminal, Words words, Ground ground) {
        this.terminal = terminal;
        this.words = words;
        this.session = new Session(terminal, words, ground);
    }

    /**
     * Does what was typed. Whatever goes wrong is a sentence on the error output.
     *
     * @return the exit code: 0 done, 1 failed, 2 used wrongly
     */
    public static int run(List<String> arguments, Terminal terminal, Ground ground) {
        var words = Words.in(SpokenLanguage.of(arguments, terminal));
        var exit = new Cli(terminal, words, ground).run(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return exit;
    }

    private int run(List<String> arguments) {
        try {
            if (!arguments.isEmpty() && arguments.getFirst().equals(Completion.WORD)) {
                return Completion.run(arguments.subList(1, arguments.size()), session);
            }
            return answer(new CommandTree(Commands.all(), arguments, words, terminal.columns()).read());
        } catch (Misuse misuse) {
            misused(misuse);
            return Exit.MISUSED;
        } catch (Refusal refusal) {
            refused(refusal);
        } catch (Problem problem) {
            failed(problem);
        } catch (RuntimeException fault) {
            failed(new Problem(fault, CliProblem.CLI_FAULT, fault.toString()));
        }
        return Exit.FAILED;
    }

    private int answer(CommandTree.Reading reading) {
        return switch (reading) {
            case CommandTree.Reading.Asked(var command, var given) ->
                command.action().run(given, session);
            case CommandTree.Reading.Help(var text, var wanted) -> {
                (wanted ? terminal.out() : terminal.err()).print(text);
                yield wanted ? Exit.DONE : Exit.MISUSED;
            }
        };
    }

    private void misused(Misuse misuse) {
        var sentence = say(misuse.problem().sentence());
        line(misuse.argument().isEmpty() ? sentence : misuse.argument() + ": " + sentence, misuse.problem());
        session.tell("cli.seeHelp");
    }

    private void failed(Problem problem) {
        line(say(problem.sentence()), problem);
        problem.fields()
                .forEach(field -> detail(
                        field.field(),
                        say(Problem.sentence(field.code(), field.arguments())),
                        field.code().name()));
    }

    /** The server has said it in our language already. */
    private void refused(Refusal refusal) {
        terminal.err().println("karesansui: %s (%s)".formatted(refusal.sentence(), refusal.code()));
        refusal.fields().forEach(field -> detail(field.name(), field.message(), field.code()));
    }

    private void line(String sentence, Problem problem) {
        terminal.err()
                .println(
                        "karesansui: %s (%s)".formatted(sentence, problem.code().name()));
    }

    private void detail(String name, String sentence, String code) {
        terminal.err().println("  %s: %s (%s)".formatted(name, sentence, code));
    }

    private String say(Sentence sentence) {
        return words.say(sentence);
    }
}
