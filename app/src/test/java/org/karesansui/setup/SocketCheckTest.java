package org.karesansui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.exec.ScriptedCommands;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Owners;
import org.karesansui.words.Language;
import org.karesansui.words.Words;

/** The account is one that every host has; what it meets at libvirt's socket is scripted. */
class SocketCheckTest {
    private static final Words ENGLISH = Words.in(Language.ENGLISH);
    private static final Path SOCKET = Path.of("/run/libvirt/libvirt-sock");

    @TempDir
    Path root;

    private final ScriptedCommands commands = new ScriptedCommands();

    private SocketCheck check(String account, String uri) {
        var layout = Layout.of(root).with(new Owners("root", "root", account, account, "nobody"));
        return new SocketCheck(layout, commands, uri, SOCKET);
    }

    private ScriptedCommands.Reply asks() {
        return commands.when("runuser", "-u", "daemon", "--", "virsh", "--quiet", "--connect", "qemu:///system", "uri");
    }

    private ScriptedCommands.Reply looksAtTheSocket() {
        return commands.when("runuser", "-u", "daemon", "--", "test", "-w", SOCKET.toString());
    }

    private Finding found() {
        var findings = check("daemon", "qemu:///system").look();
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    @Test
    void an_account_that_gets_an_answer_is_well() {
        asks().says("qemu:///system\n");
        assertThat(found().state()).isEqualTo(Finding.State.OK);
    }

    @Test
    void an_account_outside_the_sockets_group_is_told_which_group_and_mode() {
        asks().exits(1, "", "error: Failed to connect socket to '/run/libvirt/libvirt-sock': Permission denied\n");
        looksAtTheSocket().exits(1, "", "");
        assertThat(found().state()).isEqualTo(Finding.State.WRONG);
        assertThat(ENGLISH.say(found().found())).contains("Permission denied");
        assertThat(ENGLISH.say(found().mend())).contains("gpasswd --add daemon libvirt", "unix_sock_rw_perms");
    }

    @Test
    void an_account_that_only_polkit_keeps_out_is_told_of_polkit() {
        asks().exits(1, "", "error: authentication unavailable: no polkit agent available\n");
        looksAtTheSocket().says("");
        assertThat(ENGLISH.say(found().mend())).contains("polkit", "auth_unix_rw");
    }

    @Test
    void a_host_without_virsh_says_so() {
        asks().isMissing();
        looksAtTheSocket().says("");
        assertThat(found().state()).isEqualTo(Finding.State.WRONG);
        assertThat(ENGLISH.say(found().found())).contains("runuser");
    }

    @Test
    void an_account_that_is_not_there_yet_and_another_hypervisor_are_not_asked() {
        assertThat(check("nobody-has-this", "qemu:///system").look()).isEmpty();
        assertThat(check("daemon", "test:///default").look()).isEmpty();
        assertThat(commands.commands()).isEmpty();
    }
}
