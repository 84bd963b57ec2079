package org.karesansui.cli;

import java.util.List;
import java.util.stream.Stream;
import org.karesansui.helper.HelperServer;

/** Every command, in the order of the help. */
final class Commands {
    private Commands() {}

    static List<Command> all() {
        var remote = Stream.of(GuestCalls.all(), HostCalls.all(), JobCalls.all(), AccountCalls.all())
                .flatMap(List::stream);
        return Stream.concat(Stream.of(local()).flatMap(List::stream), remote.map(Call::command))
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
                new Command("host-helper", (_, _) -> {
                    HelperServer.serve();
                    return Exit.DONE;
                }));
    }
}
