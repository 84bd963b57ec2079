package org.karesansui.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.karesansui.words.Language;
import org.karesansui.words.Words;

/** {@code karesansui man-page}: the page for man(1), from the same declarations as the help. */
final class ManPage {
    private static final String PROGRAM = "karesansui";

    /** The daemon starts it, and nobody else. */
    private static final String UNSEEN = "host-helper";

    private static final Set<String> VARIABLES = Set.of("SERVER", "TOKEN", "CERTIFICATE", "HOST");

    private final Roff roff = new Roff();
    private final Words words;
    private final List<Argument.Option> common;

    private ManPage(Words words) {
        this.words = words;
        var options = new ArrayList<Argument.Option>();
        options.add(Argument.flag("--help"));
        options.add(Argument.value(SpokenLanguage.OPTION, "ja_JP|en_US"));
        Stream.concat(
                        Stream.of(
                                Output.ARGUMENT,
                                Argument.flag(Call.DRY_RUN),
                                Argument.flag(Call.WAIT),
                                Argument.flag(Call.NO_WAIT)),
                        Server.ARGUMENTS.stream())
                .map(Argument.Option.class::cast)
                .forEach(options::add);
        this.common = List.copyOf(options);
    }

    static int run(Given given, Session session) {
        var day = LocalDate.ofInstant(session.ground().clock().instant(), ZoneOffset.UTC);
        session.terminal().out().print(new ManPage(session.words()).page(day));
        return Exit.DONE;
    }

    private Roff page(LocalDate day) {
        roff.remark("-*- coding: UTF-8 -*-");
        // No macro of ours: the hyphens of a date are no minus signs.
        roff.order("TH KARESANSUI 1 \"%s\" Karesansui \"%s\"".formatted(day, words.say("cli.man.title")));
        roff.order("ad l");
        if (words.language() == Language.JAPANESE) {
            // Where groff may break a line between Japanese letters.
            roff.order("mso ja.tmac");
        }
        section("cli.man.name").line("%s - %s".formatted(PROGRAM, words.say("cli.command")));
        section("cli.man.synopsis")
                .span(
                        Roff.bold(PROGRAM),
                        Roff.italic(words.say("cli.man.command")),
                        Roff.plain("[" + words.say("cli.man.option") + "]..."));
        section("cli.man.description").line(words.say("cli.man.two"));
        roff.macro("PP").line(words.say("cli.man.api"));
        section("cli.man.commands");
        Commands.all().stream()
                .filter(command -> !command.words().equals(UNSEEN))
                .forEach(this::command);
        section("cli.man.options").line(words.say("cli.man.common"));
        common.forEach(this::option);
        ending();
        return roff;
    }

    private Roff section(String key) {
        return roff.macro("SH", words.say(key));
    }

    private void command(Command command) {
        roff.macro("SS", command.words());
        var synopsis = new ArrayList<Roff.Part>();
        synopsis.add(Roff.bold(PROGRAM + " " + command.words()));
        command.options().stream()
                .filter(option -> option instanceof Argument.Value value && value.isRequired())
                .forEach(option -> synopsis.addAll(List.of(parts(option))));
        command.places().forEach(word -> synopsis.add(Roff.italic(shape(word))));
        roff.span(synopsis.toArray(Roff.Part[]::new));
        roff.macro("PP").line(words.say("cli.command." + command.words().replace(' ', '.')));
        command.places().forEach(word -> item(word, Roff.italic(word.name())));
        command.options().stream().filter(this::isItsOwn).forEach(this::option);
    }

    private boolean isItsOwn(Argument.Option option) {
        return common.stream().noneMatch(each -> each.equals(option));
    }

    private static String shape(Argument.Word word) {
        var name = word.isRepeated() ? word.name() + "..." : word.name();
        return word.isRequired() ? name : "[" + name + "]";
    }

    private void option(Argument.Option option) {
        item(option, parts(option));
    }

    private static Roff.Part[] parts(Argument.Option option) {
        return switch (option) {
            case Argument.Flag flag -> new Roff.Part[] {Roff.bold(flag.name())};
            case Argument.Value value ->
                new Roff.Part[] {
                    Roff.bold(value.names().stream().collect(Collectors.joining(", "))), Roff.italic(value.label())
                };
        };
    }

    private void item(Argument argument, Roff.Part... head) {
        roff.macro("TP").span(head).line(words.say(argument.key()));
    }

    private void ending() {
        section("cli.man.exit");
        for (var key : List.of("cli.man.exit.0", "cli.man.exit.1", "cli.man.exit.2")) {
            var code = key.substring(key.lastIndexOf('.') + 1);
            roff.macro("TP").span(Roff.bold(code)).line(words.say(key));
        }
        section("cli.man.environment");
        VARIABLES.stream()
                .sorted()
                .forEach(variable -> roff.macro("TP")
                        .span(Roff.bold("KARESANSUI_" + variable))
                        .line(words.say("cli.man.instead", "--" + variable.toLowerCase(Locale.ROOT))));
        roff.macro("TP").span(Roff.bold("NO_COLOR")).line(words.say("cli.man.colour"));
        section("cli.man.see").span(Roff.bold("virsh"), Roff.plain("(1)"));
    }
}
