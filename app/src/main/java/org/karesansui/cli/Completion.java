package org.karesansui.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may come next on a line that somebody types. The shells' completions ask for it with each Tab, so that no list of
 * commands is written by hand, in any shell's language; names come from the daemon.
 */
final class Completion {
    /** The command that the shells' completions call; no help lists it. */
    static final String WORD = "complete";

    /** The shell completes names of files itself. */
    private static final String FILE = ":file";

    private static final String FOLDER = ":folder";
    private static final Pattern CHOICES = Pattern.compile("\\w+(\\|\\w+)+");
    private static final List<Argument.Option> EVERYWHERE =
            List.of(Argument.flag("--help"), Argument.value(SpokenLanguage.OPTION, "ja_JP|en_US"));

    /** Parts of the program that speak to each other. */
    private static final String UNSEEN = "host-helper";

    private final List<Command> commands;
    private final Session session;
    private final List<String> path = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final Map<String, List<String>> values = new TreeMap<>();
    private @Nullable Command command;
    private Argument.@Nullable Value pending;

    private Completion(List<Command> commands, Session session) {
        this.commands =
                commands.stream().filter(each -> !each.words().equals(UNSEEN)).toList();
        this.session = session;
    }

    /**
     * Something that may come next.
     *
     * @param about what it is, in the language of who types; may be empty
     */
    record Candidate(String text, String about) {}

    /** Prints a line for each candidate: it, a tab, and what it is. */
    static int run(List<String> typed, Session session) {
        var words = typed.isEmpty() || !typed.getFirst().equals("--") ? typed : typed.subList(1, typed.size());
        new Completion(Commands.all(), session)
                .of(words)
                .filter(candidate -> candidate.text().equals(Columns.plain(candidate.text())))
                .forEach(candidate ->
                        session.terminal().out().println(candidate.text() + "\t" + Columns.plain(candidate.about())));
        return Exit.DONE;
    }

    /** @param typed behind the program's name; the last is being typed, and may be empty */
    static Stream<Candidate> of(List<Command> commands, List<String> typed, Session session) {
        return new Completion(commands, session).of(typed);
    }

    private Stream<Candidate> of(List<String> typed) {
        if (typed.isEmpty()) {
            return next("");
        }
        typed.subList(0, typed.size() - 1).forEach(this::read);
        var last = typed.getLast();
        return all(last).filter(candidate -> candidate.text().startsWith(":") || fits(candidate, last));
    }

    private static boolean fits(Candidate candidate, String last) {
        return candidate.text().startsWith(last);
    }

    private void read(String word) {
        if (pending != null) {
            keep(pending.name(), word);
            pending = null;
        } else if (word.startsWith("-")) {
            option(word.split("=", 2));
        } else if (command == null) {
            path.add(word);
            command = commands.stream()
                    .filter(each -> each.words().equals(String.join(" ", path)))
                    .findFirst()
                    .orElse(null);
        } else {
            places.add(word);
        }
    }

    private void option(String[] parts) {
        var found = find(parts[0]);
        if (parts.length == 2) {
            keep(found.map(Argument::name).orElse(parts[0]), parts[1]);
            return;
        }
        found.ifPresent(option -> {
            switch (option) {
                case Argument.Flag flag -> keep(flag.name(), "");
                case Argument.Value value -> pending = value;
            }
        });
    }

    private void keep(String name, String value) {
        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    private Stream<Argument.Option> options() {
        var own = command == null ? Stream.<Argument.Option>of() : command.options().stream();
        return Stream.concat(own, EVERYWHERE.stream());
    }

    private Optional<Argument.Option> find(String typed) {
        return options()
                .filter(option -> option.name().equals(typed)
                        || (option instanceof Argument.Value value
                                && value.names().contains(typed)))
                .findFirst();
    }

    private Stream<Candidate> all(String last) {
        if (pending != null) {
            return ofOption(pending, "");
        }
        var equals = last.indexOf('=');
        if (last.startsWith("-") && equals > 0) {
            return find(last.substring(0, equals))
                    .filter(Argument.Value.class::isInstance)
                    .map(Argument.Value.class::cast)
                    .map(option -> ofOption(option, last.substring(0, equals + 1)))
                    .orElseGet(Stream::of);
        }
        if (last.startsWith("-")) {
            return options()
                    .filter(this::isStillToCome)
                    .map(option -> new Candidate(option.name(), session.words().say(option.key())));
        }
        return command == null ? next(String.join(" ", path)) : ofPlace(command);
    }

    private boolean isStillToCome(Argument.Option option) {
        var isRepeated = option instanceof Argument.Value value && value.isRepeated();
        return isRepeated || !values.containsKey(option.name());
    }

    /** The words that follow those of the path in any command. */
    private Stream<Candidate> next(String typed) {
        var lead = typed.isEmpty() ? "" : typed + " ";
        return commands.stream()
                .map(Command::words)
                .filter(words -> words.startsWith(lead))
                .map(words -> words.substring(lead.length()).split(" ", 2)[0])
                .distinct()
                .map(word ->
                        new Candidate(word, session.words().say("cli.command." + (lead + word).replace(' ', '.'))));
    }

    private Stream<Candidate> ofPlace(Command asked) {
        var words = asked.places();
        var index = places.size();
        if (index < words.size()) {
            return ofWord(asked, words.get(index));
        }
        return words.isEmpty() || !words.getLast().isRepeated() ? Stream.of() : ofWord(asked, words.getLast());
    }

    private Stream<Candidate> ofWord(Command asked, Argument.Word word) {
        var names = new OfferedNames(new Given(values), session);
        return switch (word.name()) {
            case "GUEST" ->
                names.guests(asked.words())
                        .filter(Predicate.not(guest -> word.isRepeated() && places.contains(guest.text())));
            case "HOST" -> names.hosts();
            case "JOB" -> names.jobs();
            case "ACCOUNT" -> names.accounts();
            case "TOKEN" -> names.tokens();
            case "SWITCH" -> choices("on|off", "");
            case "SHELL" -> choices("bash|zsh|fish", "");
            case "FILE" -> only(FILE);
            default -> Stream.of();
        };
    }

    private Stream<Candidate> ofOption(Argument.Value option, String lead) {
        if (CHOICES.matcher(option.label()).matches()) {
            return choices(option.label(), lead);
        }
        return switch (option.key()) {
            case "cli.option.host", "cli.option.job-host" ->
                new OfferedNames(new Given(values), session)
                        .hosts()
                        .map(host -> new Candidate(lead + host.text(), host.about()));
            default ->
                switch (option.label()) {
                    case "FILE" -> only(FILE);
                    case "DIR" -> only(FOLDER);
                    default -> Stream.of();
                };
        };
    }

    private static Stream<Candidate> choices(String label, String lead) {
        return Stream.of(label.split("\\|")).map(word -> new Candidate(lead + word, ""));
    }

    private static Stream<Candidate> only(String text) {
        return Stream.of(new Candidate(text, ""));
    }
}
