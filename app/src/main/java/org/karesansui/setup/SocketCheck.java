package org.karesansui.setup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.karesansui.exec.Command;
import org.karesansui.exec.CommandRunner;
import org.karesansui.exec.Output;
import org.karesansui.layout.Layout;
import org.karesansui.problem.Problem;
import org.karesansui.words.Sentence;

/**
 * Whether the daemon's account, and not only root, gets through to libvirt. Three things decide it: the socket's group
 * and mode ({@code unix_sock_group}, {@code unix_sock_rw_perms}), membership of that group, and whom polkit lets in
 * where {@code auth_unix_rw} asks it.
 */
final class SocketCheck implements Check {
    private final Layout layout;
    private final HostState state;
    private final CommandRunner commands;
    private final String uri;
    private final Path socket;

    SocketCheck(Layout layout, CommandRunner commands, String uri, Path socket) {
        this.layout = layout;
        this.state = new HostState(layout, commands);
        this.commands = commands;
        this.uri = uri;
        this.socket = socket;
    }

    /** Nothing where the account is not there yet, or where this process is it: then its own connection tells. */
    @Override
    public List<Finding> look() {
        var account = layout.owners().account();
        var itself = System.getProperty("user.name", "").equals(account);
        return itself || !uri.startsWith("qemu:///") || !state.isUser(account) ? List.of() : List.of(look(account));
    }

    private Finding look(String account) {
        var what = Sentence.of("check.socket", account, socket.toString());
        var answer = as(account, "virsh", "--quiet", "--connect", uri, "uri");
        if (answer.succeeded()) {
            return Finding.ok(what, answer.text().strip());
        }
        var through = as(account, "test", "-w", socket.toString()).succeeded();
        return Finding.wrong(
                what,
                Sentence.of("check.reachable"),
                Finding.value(answer.reason()),
                through ? Sentence.of("check.mend-polkit") : Sentence.of("check.mend-socket", account));
    }

    private Output as(String account, String... words) {
        var all = new ArrayList<>(List.of("runuser", "-u", account, "--"));
        all.addAll(List.of(words));
        try {
            return commands.run(Command.of(all));
        } catch (Problem unanswered) {
            return Output.of("runuser", 1, "", String.valueOf(unanswered.getMessage()));
        }
    }
}
