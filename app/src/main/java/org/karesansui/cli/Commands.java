package org.karesansui.cli;

import java.util.List;
import java.util.stream.Stream;
import org.karesansui.helper.HelperServer;

/** Every command, in the order of the help. */
final class Commands {
    private Commands() {}

    static List<Command> all() {
        var others = Stream.of(HostCalls.all(), JobCalls.all(), AccountCalls.all())
                .flatMap(List::stream)
                .map(Call::command);
        return Stream.of(
                        local().stream(),
                        GuestCalls.commands().stream(),
                        Stream.of(GuestConsole.command(), GuestTop.command()),
                        others)
                .flatMap(commands -> commands)
                .toList();
    }

    /** What is done at the machine itself, without a server. */
    private static List<Command> local() {
        return List.of(
                new Command(
                        "serve",
                        Serve::run,
                        Argument.value("--root", "DIR"),
                        Argument.value("--listen", "ADDRESS:PORT"),
                        Argument.values("--host", "NAME=URI").as("hosts")),
                new Command(
                        "setup",
                        AccountCommands::setUp,
                        Argument.needed("--email", "ADDRESS"),
                        Argument.value("--nickname", "NAME"),
                        Argument.flag("--password-stdin"),
                        Argument.value("--root", "DIR")),
                new Command(
                        "token create",
                        AccountCommands::createToken,
                        Argument.word("NAME"),
                        Argument.value("--role", "ROLE"),
                        Argument.value("--expires", "LENGTH"),
                        Argument.value("--root", "DIR")),
                new Command(
                        "doctor",
                        HostPreparation::doctor,
                        Argument.flag("--fix"),
                        Argument.flag("--yes"),
                        Output.ARGUMENT,
                        Argument.value("--root", "DIR")),
                new Command(
                        "set-up-host", HostPreparation::setUp, Argument.flag("--yes"), Argument.value("--root", "DIR")),
                new Command(
                        "dump",
                        DumpCommands::dump,
                        Argument.word("FILE"),
                        Argument.flag("--replace"),
                        Argument.value("--root", "DIR")),
                new Command(
                        "restore",
                        DumpCommands::restore,
                        Argument.word("FILE"),
                        Argument.flag("--yes"),
                        Argument.flag(Call.DRY_RUN),
                        Argument.value("--root", "DIR")),
                new Command("completion", CompletionScript::run, Argument.word("SHELL")),
                new Command("man-page", ManPage::run),
                new Command("host-helper", (_, _) -> {
                    HelperServer.serve();
                    return Exit.DONE;
                }));
    }
}
