package org.karesansui.helper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.exec.HostCommands;
import org.karesansui.exec.ScriptedCommands;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Mode;

class SetUpVerbsTest {
    @TempDir
    Path root;

    private Path launcher;
    private Layout layout;
    private SetUpVerbs verbs;

    @BeforeEach
    void makeDistribution() throws IOException {
        launcher = root.resolve("karesansui/bin/karesansui");
        Files.createDirectories(launcher.getParent());
        Files.createDirectories(root.resolve("karesansui/lib"));
        Files.writeString(launcher, "launcher");
        Files.writeString(root.resolve("karesansui/lib/app.jar"), "jar");
        layout = Layout.of(root.resolve("host"));
        verbs = new SetUpVerbs(layout, new HostCommands());
    }

    @Test
    void the_rule_names_one_command_with_one_word_and_visudo_reads_it() {
        verbs.run(new SetUpVerb.WriteSudoers(launcher));
        verbs.run(new SetUpVerb.WriteSudoers(launcher));
        assertThat(layout.sudoers())
                .content()
                .contains("kss ALL=(root) NOPASSWD: " + launcher + " host-helper\n")
                .contains("Defaults!" + launcher + " env_reset");
        assertThatCode(() -> assertThat(HelperWorld.owner(layout.sudoers())).isEqualTo("root:root 0440"))
                .doesNotThrowAnyException();
        verbs.run(new SetUpVerb.RemoveSudoers());
        verbs.run(new SetUpVerb.RemoveSudoers());
        assertThat(layout.sudoers()).doesNotExist();
    }

    @Test
    void a_rule_that_visudo_cannot_read_is_not_written() {
        var refusing = new ScriptedCommands()
                .when("visudo", "--check", "--quiet", "--file=-")
                .exits(1, "", "syntax error");
        assertThatThrownBy(() -> new SetUpVerbs(layout, refusing).run(new SetUpVerb.WriteSudoers(launcher)))
                .hasMessageContaining("syntax error");
        assertThat(layout.sudoers()).doesNotExist();
    }

    @Test
    void a_launcher_that_others_can_change_gets_no_rule() throws IOException {
        var jar = root.resolve("karesansui/lib/app.jar");
        HelperWorld.own(jar, "daemon", "root", 0644);
        refused(jar.toString());
        HelperWorld.own(jar, "root", "daemon", 0664);
        refused(jar.toString());
        HelperWorld.own(jar, "root", "root", 0644);
        HelperWorld.own(root, "root", "root", 0777);
        refused(root.toString());
        HelperWorld.own(root, "root", "root", 0755);
        assertThat(SetUpVerbs.weakness(launcher)).isEmpty();
    }

    private void refused(String weakness) {
        assertThatThrownBy(() -> verbs.run(new SetUpVerb.WriteSudoers(launcher)))
                .hasMessageContaining("HELPER_FOREIGN")
                .hasMessageContaining(weakness);
        assertThat(layout.sudoers()).doesNotExist();
    }

    @Test
    void a_path_that_means_something_to_sudo_gets_no_rule() throws IOException {
        var odd = Files.createDirectories(root.resolve("a b/bin")).resolve("karesansui, ALL");
        Files.writeString(odd, "launcher");
        assertThatThrownBy(() -> verbs.run(new SetUpVerb.WriteSudoers(odd))).hasMessageContaining("HELPER_REFUSED");
    }

    @Test
    void an_account_that_is_there_and_one_that_is_not_are_no_failure() {
        var home = layout.state();
        var commands = new ScriptedCommands();
        commands.when("groupadd", "--system", "--", "kss").exits(9, "", "group 'kss' already exists");
        commands.when("groupdel", "--", "kss").exits(6, "", "group 'kss' does not exist");
        commands.when("gpasswd", "--delete", "kss", "libvirt").exits(3, "", "user 'kss' is not a member of 'libvirt'");
        commands.when("userdel", "--", "kss").exits(8, "", "user kss is currently used by process 1");
        commands.when(
                        "useradd",
                        "--system",
                        "--gid",
                        "kss",
                        "--home-dir",
                        home.toString(),
                        "--no-create-home",
                        "--shell",
                        "/usr/sbin/nologin",
                        "--comment",
                        "Karesansui",
                        "--",
                        "kss")
                .exits(9, "", "user 'kss' already exists");
        var scripted = new SetUpVerbs(layout, commands);
        scripted.run(new SetUpVerb.MakeGroup("kss"));
        scripted.run(new SetUpVerb.RemoveGroup("kss"));
        scripted.run(new SetUpVerb.LeaveGroup("kss", "libvirt"));
        scripted.run(new SetUpVerb.MakeAccount("kss", "kss", home));
        assertThatThrownBy(() -> scripted.run(new SetUpVerb.RemoveAccount("kss")))
                .hasMessageContaining("currently used");
    }

    @Test
    void a_file_with_a_second_name_is_not_handed_over() throws IOException {
        Files.createDirectories(layout.configuration());
        var secret = Files.writeString(root.resolve("secret"), "secret");
        Files.createLink(layout.applicationConf(), secret);
        var verb = new SetUpVerb.HandOver("application-conf", "daemon", "daemon", new Mode(0660));
        assertThatThrownBy(() -> verbs.run(verb)).hasMessageContaining("HELPER_FOREIGN");
        assertThat(HelperWorld.owner(secret)).startsWith("root:root");
    }
}
