package org.karesansui.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.karesansui.problem.Problem;
import org.karesansui.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** Reads what was typed, and writes the help: picocli's work, of which nobody else knows. */
final class CommandTree {
    private static final String PROGRAM = "karesansui";

    private final Words words;
    private final List<String> typed;
    private final CommandLine tree;

    /**
     * Builds what is typed, and of the rest only what the help lists: picocli is not quick, and all of it would be half
     * the time of a call.
     */
    CommandTree(List<Command> commands, List<String> typed, Words words, int width) {
        this.words = words;
        this.typed = List.copyOf(typed);
        var root = dress(CommandSpec.create(), PROGRAM, "cli.command")
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .description(words.say("cli.option.help"))
                        .build())
                .addOption(OptionSpec.builder(SpokenLanguage.OPTION)
                        .paramLabel("ja_JP|en_US")
                        .type(String.class)
                        .scopeType(ScopeType.INHERIT)
                        .description(words.say("cli.option.language"))
                        .build());
        var groups = new LinkedHashMap<String, CommandSpec>();
        commands.forEach(command -> add(root, groups, command));
        this.tree = new CommandLine(root)
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setUsageHelpWidth(width);
    }

    /** What was typed, understood. */
    sealed interface Reading {
        record Asked(Command command, Given given) implements Reading {}

        /** @param wanted false where somebody named a group of commands and none of it */
        record Help(String text, boolean wanted) implements Reading {}
    }

    /** @throws Misuse for what cannot be understood */
    Reading read() {
        try {
            return reading(tree.parseArgs(typed.toArray(String[]::new)));
        } catch (CommandLine.MissingParameterException missing) {
            throw new Misuse(
                    CliProblem.CLI_ARGUMENT_MISSING, name(missing.getMissing().getFirst()));
        } catch (CommandLine.OverwrittenOptionException twice) {
            throw new Misuse(CliProblem.CLI_ARGUMENT_TWICE, name(twice.getOverwritten()));
        } catch (CommandLine.UnmatchedArgumentException unmatched) {
            throw new Misuse(
                    CliProblem.CLI_ARGUMENT_UNKNOWN, unmatched.getUnmatched().getFirst());
        } catch (CommandLine.ParameterException other) {
            throw new Misuse(
                    "", new Problem(other, CliProblem.CLI_ARGUMENT_UNKNOWN, String.valueOf(other.getMessage())));
        }
    }

    private static Reading reading(ParseResult root) {
        var last = root;
        var values = new LinkedHashMap<String, List<String>>();
        collect(last, values);
        while (last.hasSubcommand()) {
            last = last.subcommand();
            collect(last, values);
        }
        var spec = last.commandSpec();
        var help = last.isUsageHelpRequested();
        return !help && spec.userObject() instanceof Command command
                ? new Reading.Asked(command, new Given(values))
                : new Reading.Help(spec.commandLine().getUsageMessage(Ansi.OFF), help);
    }

    private static void collect(ParseResult part, Map<String, List<String>> values) {
        part.matchedOptions().forEach(option -> values.put(option.longestName(), option.originalStringValues()));
        part.matchedPositionals()
                .forEach(positional -> values.put(positional.paramLabel(), positional.originalStringValues()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private void add(CommandSpec root, Map<String, CommandSpec> groups, Command command) {
        var names = List.of(command.words().split(" "));
        if (names.size() == 1) {
            root.addSubcommand(names.getFirst(), spec(names, command));
            return;
        }
        var group = groups.computeIfAbsent(names.getFirst(), name -> {
            var made = dress(CommandSpec.create(), name, "cli.command." + name);
            root.addSubcommand(name, made);
            return made;
        });
        if (typed.contains(names.getFirst())) {
            group.addSubcommand(names.getLast(), spec(names, command));
        }
    }

    private CommandSpec spec(List<String> names, Command command) {
        var spec = dress(
                CommandSpec.wrapWithoutInspection(command), names.getLast(), "cli.command." + String.join(".", names));
        if (typed.containsAll(names)) {
            command.options().forEach(option -> add(spec, option));
            for (var index = 0; index < command.places().size(); index++) {
                add(spec, command.places().get(index), index);
            }
        }
        return spec;
    }

    private CommandSpec dress(CommandSpec spec, String name, String key) {
        spec.name(name)
                .usageMessage()
                .description(words.say(key))
                .descriptionHeading("%n")
                .synopsisHeading(words.say("cli.help.synopsis") + " ")
                .parameterListHeading(heading("cli.help.words"))
                .optionListHeading(heading("cli.help.options"))
                .commandListHeading(heading("cli.help.commands"))
                .adjustLineBreaksForWideCJKCharacters(true);
        return spec;
    }

    private String heading(String key) {
        return "%n" + words.say(key) + "%n";
    }

    private void add(CommandSpec spec, Argument.Option argument) {
        var sentence = words.say(argument.key());
        var option = switch (argument) {
            case Argument.Flag flag ->
                OptionSpec.builder(flag.name()).arity("0").type(boolean.class);
            case Argument.Value value ->
                OptionSpec.builder(value.names().toArray(String[]::new))
                        .paramLabel(value.label())
                        .required(value.isRequired())
                        .arity("1")
                        .type(value.isRepeated() ? List.class : String.class)
                        .auxiliaryTypes(String.class);
        };
        spec.addOption(option.description(sentence).build());
    }

    private void add(CommandSpec spec, Argument.Word word, int index) {
        spec.addPositional(PositionalParamSpec.builder()
                .index(word.isRepeated() ? index + "..*" : Integer.toString(index))
                .paramLabel(word.name())
                .arity(arity(word))
                .type(word.isRepeated() ? List.class : String.class)
                .auxiliaryTypes(String.class)
                .description(words.say(word.key()))
                .build());
    }

    private static String arity(Argument.Word word) {
        if (word.isRepeated()) {
            return word.isRequired() ? "1..*" : "0..*";
        }
        return word.isRequired() ? "1" : "0..1";
    }
}
