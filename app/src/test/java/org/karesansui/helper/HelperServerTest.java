package org.karesansui.helper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karesansui.exec.Command;
import org.karesansui.exec.ScriptedCommands;
import org.karesansui.exec.ScriptedCommands.Exchange;
import org.karesansui.helper.HelperVerb.MakeGuestFolder;
import org.karesansui.helper.HelperVerb.PlaceImage;
import org.karesansui.helper.HelperVerb.RemoveImage;
import org.karesansui.helper.HelperVerb.RenameGuestFolder;
import org.karesansui.helper.HelperVerb.SettleBootFile;
import org.karesansui.problem.Problem;

class HelperServerTest {
    private static final String[] COMMAND = {"sudo", "-n", "/opt/karesansui/bin/karesansui", "host-helper"};

    @TempDir
    Path root;

    private HelperWorld world;

    @BeforeEach
    void makeWorld() throws IOException {
        world = new HelperWorld(root);
    }

    private List<String> serve(String lines) {
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        new HelperServer(world.verbs, Duration.ofSeconds(30))
                .serve(in, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void each_line_is_answered_by_a_line() {
        var line = VerbText.write(new MakeGuestFolder("deb"));
        assertThat(line).isEqualTo("{\"verb\":\"MakeGuestFolder\",\"guest\":\"deb\"}");
        assertThat(serve(line + "\n" + line + "\n")).containsExactly("{\"done\":true}", "{\"done\":true}");
        assertThat(world.layout.guestImages("deb")).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[]",
                "{}",
                "\"MakeGuestFolder\"",
                "{\"verb\":\"Execute\",\"line\":\"id\"}",
                "{\"verb\":\"MakeGuestFolder\"}",
                "{\"verb\":\"MakeGuestFolder\",\"guest\":null}",
                "{\"verb\":\"MakeGuestFolder\",\"guest\":[\"a\"]}",
                "{\"verb\":\"MakeGuestFolder\",\"guest\":\"a\",\"mode\":\"0777\"}",
                "{\"verb\":\"MakeGuestFolder\",\"guest\":\"a\",\"guest\":\"b\"}",
                "{\"verb\":\"MakeGuestFolder\",\"guest\":\"a\"} {}",
                "{\"verb\":\"MakeGuestFolder\",\"guest\":\"\"}",
                "{\"verb\":\"MakeGuestFolder\",\"guest\":\"..\"}",
                "{\"verb\":\"MakeGuestFolder\",\"guest\":\"../boot\"}",
                "{\"verb\":\"MakeGuestFolder\",\"guest\":\"/etc\"}",
                "{\"verb\":\"MakeGuestFolder\",\"guest\":\"a\\u0000b\"}",
                "{\"verb\":\"MakeGuestFolder\",\"guest\":\"a\\nb\"}",
                "{\"verb\":\"MakeGuestFolder\",\"guest\":\"a1590d77-64b6-4a53-89d9-b6f55fa56574\"}",
                "{\"verb\":\"RenameGuestFolder\",\"from\":\"a\",\"to\":\"../a\"}",
                "{\"verb\":\"PlaceImage\",\"file\":\"../x\",\"guest\":\"a\","
                        + "\"uuid\":\"a1590d77-64b6-4a53-89d9-b6f55fa56574\",\"role\":\"FIRST\"}",
                "{\"verb\":\"PlaceImage\",\"file\":\"x\",\"guest\":\"a\",\"uuid\":\"../x\",\"role\":\"FIRST\"}",
                "{\"verb\":\"PlaceImage\",\"file\":\"x\",\"guest\":\"a\","
                        + "\"uuid\":\"a1590d77-64b6-4a53-89d9-b6f55fa56574\",\"role\":0}",
                "{\"verb\":\"RemoveBootFile\",\"file\":\"../domains\"}",
                "{\"verb\":\"SettleConfiguration\",\"file\":\"../passwd\"}"
            })
    void what_is_no_verb_is_refused_and_changes_nothing(String line) {
        var before = world.tree();
        assertThat(serve(line + "\n"))
                .singleElement()
                .asString()
                .startsWith("{\"done\":false,\"code\":\"HELPER_REFUSED\"");
        assertThat(world.tree()).isEqualTo(before);
    }

    @Test
    void a_name_of_300_characters_is_refused() {
        var line = "{\"verb\":\"MakeGuestFolder\",\"guest\":\"" + "a".repeat(300) + "\"}";
        assertThat(serve(line + "\n")).singleElement().asString().contains("HELPER_REFUSED");
    }

    @Test
    void a_line_longer_than_any_verb_ends_the_conversation() {
        var line = VerbText.write(new MakeGuestFolder("deb"));
        assertThat(serve("x".repeat(1 << 20) + "\n" + line + "\n")).isEmpty();
    }

    @Test
    void a_helper_that_is_not_asked_ends() throws IOException {
        try (var silent = new PipedOutputStream();
                var in = new PipedInputStream(silent)) {
            var out = new ByteArrayOutputStream();
            new HelperServer(world.verbs, Duration.ofMillis(20)).serve(in, new PrintStream(out, true));
            assertThat(out.size()).isZero();
        }
    }

    @Test
    void every_verb_is_the_same_after_its_text() {
        for (var verb : List.of(
                new MakeGuestFolder("deb"),
                new RenameGuestFolder("deb", "web"),
                new HelperVerb.RenameBootFile("deb-1-initrd", "web-1-initrd"),
                new PlaceImage("draft-7", "deb", HelperWorld.GUEST, DiskRole.FIRST),
                new RemoveImage("deb", HelperWorld.DISK, DiskRole.FURTHER),
                new SettleBootFile("kernel"))) {
            assertThat(VerbText.read(VerbText.write(verb))).isEqualTo(verb);
            verb.inverse()
                    .ifPresent(inverse ->
                            assertThat(VerbText.read(VerbText.write(inverse))).isEqualTo(inverse));
        }
    }

    @Test
    void the_client_says_what_the_helper_said() {
        var line = VerbText.write(new MakeGuestFolder("deb"));
        var taken = VerbText.failed(new Problem(HelperProblem.HELPER_TAKEN, "/a"));
        var commands = new ScriptedCommands()
                .when(COMMAND)
                .talks(new Exchange(line, VerbText.done()), new Exchange(line, taken), new Exchange(line, "?"));
        try (var helper = HostHelper.through(commands, Path.of("/opt/karesansui/bin/karesansui"))) {
            helper.run(new MakeGuestFolder("deb"));
            assertThatThrownBy(() -> helper.run(new MakeGuestFolder("deb")))
                    .isInstanceOfSatisfying(Problem.class, problem -> {
                        assertThat(problem.code()).isEqualTo(HelperProblem.HELPER_TAKEN);
                        assertThat(problem.sentence().arguments()).containsExactly("/a");
                    });
            assertThatThrownBy(() -> helper.run(new MakeGuestFolder("deb"))).hasMessageContaining("HELPER_UNREACHABLE");
            assertThat(commands.commands()).hasSize(1);
        }
    }

    @Test
    void a_helper_that_has_ended_is_started_again() {
        var line = VerbText.write(new MakeGuestFolder("deb"));
        var commands = new ScriptedCommands();
        commands.when(COMMAND).talks(new Exchange(line, VerbText.done()));
        try (var helper = HostHelper.through(commands, Path.of("/opt/karesansui/bin/karesansui"))) {
            helper.run(new MakeGuestFolder("deb"));
            helper.run(new MakeGuestFolder("deb"));
        }
        assertThat(commands.commands())
                .containsExactly(
                        Command.of(COMMAND[0], "-n", COMMAND[2], COMMAND[3]),
                        Command.of(COMMAND[0], "-n", COMMAND[2], COMMAND[3]));
    }

    @Test
    void a_helper_that_cannot_be_started_is_said_so() {
        var commands = new ScriptedCommands().when(COMMAND).isMissing();
        try (var helper = HostHelper.through(commands, Path.of("/opt/karesansui/bin/karesansui"))) {
            assertThatThrownBy(() -> helper.run(new MakeGuestFolder("deb"))).hasMessageContaining("HELPER_UNREACHABLE");
        }
    }
}
