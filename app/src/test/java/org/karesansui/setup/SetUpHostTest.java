package org.karesansui.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.exec.Command;
import org.karesansui.exec.HostCommands;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Mode;
import org.karesansui.layout.Owners;
import org.karesansui.words.Language;
import org.karesansui.words.Words;

/** Runs as root below a root of its own, with accounts that every Linux has in the place of ours. */
class SetUpHostTest {
    private static final Owners OWNERS = new Owners("root", "root", "daemon", "daemon", "nobody");

    @TempDir
    Path root;

    private final HostCommands commands = new HostCommands();
    private Layout layout;
    private SetUpHost host;

    @BeforeEach
    void makeHost() {
        layout = Layout.of(root).with(OWNERS);
        host = new SetUpHost(layout, commands, root.resolve("bin/karesansui"));
    }

    private static String held(Path path) throws IOException {
        var attributes = Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.owner().getName() + ":" + attributes.group().getName() + " "
                + Mode.of(attributes.permissions());
    }

    private String access(Path path) {
        return commands.run(Command.of("getfacl", "-cp", path.toString()))
                .require()
                .text();
    }

    @Test
    void a_plan_changes_nothing() {
        assertThat(host.plan()).isNotEmpty();
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void after_its_steps_the_host_is_as_the_layout_says_and_lacks_nothing() throws IOException {
        var told = new ArrayList<SetUpStep>();
        var plan = host.plan();
        host.apply(plan, told::add);
        assertThat(told).isEqualTo(plan);
        assertThat(held(layout.configuration())).isEqualTo("root:daemon 0770");
        assertThat(held(layout.mirrors())).isEqualTo("root:daemon 0770");
        assertThat(held(layout.state())).isEqualTo("daemon:daemon 0770");
        assertThat(held(layout.temporary())).isEqualTo("daemon:daemon 0770");
        assertThat(held(layout.logs())).isEqualTo("root:daemon 0770");
        assertThat(held(layout.domains())).isEqualTo("root:daemon 0770");
        assertThat(held(layout.boot())).isEqualTo("root:daemon 0770");
        assertThat(access(layout.domains())).contains("user:nobody:--x\n");
        assertThat(access(layout.boot())).contains("user:nobody:--x\n");
        assertThat(host.plan()).isEmpty();
    }

    @Test
    void steps_may_be_done_again_and_taken_back_twice() {
        var plan = host.plan();
        host.apply(plan, _ -> {});
        host.apply(plan, _ -> {});
        assertThat(host.plan()).isEmpty();
        host.takeBack(plan);
        host.takeBack(plan);
        assertThat(host.plan()).isEqualTo(plan);
        assertThat(layout.state()).doesNotExist();
    }

    @Test
    void a_step_broken_off_is_finished_by_the_next_plan() throws IOException {
        var plan = host.plan();
        for (var done = 1; done < plan.size(); done++) {
            host.apply(plan.subList(0, done), _ -> {});
            Files.setPosixFilePermissions(layout.configuration(), new Mode(0700).permissions());
            host.apply(host.plan(), _ -> {});
            assertThat(host.plan()).isEmpty();
            host.takeBack(plan);
        }
    }

    @Test
    void a_folder_that_was_there_is_given_back_as_it_was() throws IOException {
        Files.createDirectories(layout.boot());
        Files.setPosixFilePermissions(layout.boot(), new Mode(0711).permissions());
        Files.writeString(layout.boot().resolve("kernel"), "of somebody");
        var plan = host.plan();
        host.apply(plan, _ -> {});
        assertThat(held(layout.boot())).isEqualTo("root:daemon 0770");
        host.takeBack(plan);
        assertThat(held(layout.boot())).isEqualTo("root:root 0711");
        assertThat(access(layout.boot())).doesNotContain("nobody");
        assertThat(layout.boot().resolve("kernel")).hasContent("of somebody");
    }

    @Test
    void a_folder_with_files_is_not_taken_back() throws IOException {
        var plan = host.plan();
        host.apply(plan, _ -> {});
        Files.writeString(layout.database(), "accounts");
        assertThatThrownBy(() -> host.takeBack(plan)).hasMessageContaining("HELPER_FAILED");
        assertThat(layout.database()).hasContent("accounts");
    }

    @Test
    void a_link_in_the_place_of_a_folder_is_not_followed() throws IOException {
        host.apply(host.plan(), _ -> {});
        var victim = Files.createDirectory(root.resolve("victim"));
        var before = held(victim);
        Files.delete(layout.mirrors());
        Files.createSymbolicLink(layout.mirrors(), victim);
        var plan = host.plan();
        assertThat(plan).isNotEmpty();
        assertThatThrownBy(() -> host.apply(plan, _ -> {})).hasMessageContaining("HELPER_FOREIGN");
        assertThat(held(victim)).isEqualTo(before);
    }

    @Test
    void every_step_is_a_sentence_in_both_languages() {
        for (var step : host.plan()) {
            for (var language : Language.values()) {
                assertThat(Words.in(language).say(host.sentence(step))).contains(root.toString());
                assertThat(Words.in(language).say(step.inverse().sentence(layout)))
                        .contains(root.toString());
            }
        }
    }

    @Test
    void below_a_root_of_its_own_no_account_and_no_rule_is_planned() {
        assertThat(host.plan())
                .noneMatch(step -> List.of("MakeAccount", "MakeGroup", "JoinGroup", "WriteSudoers")
                        .contains(step.verb().getClass().getSimpleName()));
    }
}
