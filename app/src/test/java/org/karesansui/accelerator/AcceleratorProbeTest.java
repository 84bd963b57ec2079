package org.karesansui.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.accelerator.Accelerator.Kind;
import org.karesansui.accelerator.AcceleratorProbe.Machine;
import org.karesansui.config.AcceleratorChoice;
import org.karesansui.exec.Command;
import org.karesansui.exec.CommandRunner;
import org.karesansui.exec.Conversation;
import org.karesansui.exec.ExecProblem;
import org.karesansui.exec.HostCommands;
import org.karesansui.exec.Output;
import org.karesansui.layout.Layout;
import org.karesansui.problem.Problem;

class AcceleratorProbeTest {
    @TempDir
    Path root;

    private final List<Command> ran = new ArrayList<>();
    private Layout layout;
    private Path kvm;
    private Path bootId;

    @BeforeEach
    void makeMachine() throws IOException {
        layout = Layout.of(root);
        Files.createDirectories(layout.temporary());
        kvm = Files.createFile(root.resolve("kvm"));
        bootId = Files.writeString(root.resolve("boot_id"), "first\n");
    }

    private interface Answer {
        Output to(Command command);
    }

    private Accelerator decide(AcceleratorChoice choice, Answer answer) {
        return new AcceleratorProbe(layout, commands(answer), "qemu", new Machine(kvm, bootId, true)).decide(choice);
    }

    /** The probe's image has a name that changes, so no script of arguments fits it. */
    private CommandRunner commands(Answer answer) {
        return new CommandRunner() {
            @Override
            public Output run(Command command) {
                ran.add(command);
                return answer.to(command);
            }

            @Override
            public Conversation start(Command command) {
                throw new AssertionError(command);
            }
        };
    }

    private static Output exits(Command command, int exit, String errors) {
        return Output.of(command.program(), exit, "", errors);
    }

    private static Output hangs(Command command) {
        throw new Problem(ExecProblem.COMMAND_TIMED_OUT, command.program(), "8");
    }

    @Test
    void a_guest_that_comes_to_its_end_proves_kvm() {
        var found = decide(AcceleratorChoice.AUTO, command -> exits(command, 33, ""));
        assertThat(found.kind()).isEqualTo(Kind.KVM);
        assertThat(found.kind().domainType()).isEqualTo("kvm");
        assertThat(ran)
                .singleElement()
                .satisfies(command -> assertThat(command.words()).containsSequence("qemu", "-accel", "kvm"));
    }

    @Test
    void a_guest_that_hangs_means_tcg() {
        var found = decide(AcceleratorChoice.AUTO, AcceleratorProbeTest::hangs);
        assertThat(found.kind()).isEqualTo(Kind.TCG);
        assertThat(found.reason().key()).isEqualTo("accelerator.hangs");
        assertThat(found.kind().domainType()).isEqualTo("qemu");
    }

    @Test
    void a_kvm_that_qemu_cannot_use_means_tcg_with_qemus_words() {
        var found = decide(AcceleratorChoice.AUTO, command -> exits(command, 1, "failed to initialize kvm\n"));
        assertThat(found.kind()).isEqualTo(Kind.TCG);
        assertThat(found.reason().arguments()).containsExactly("failed to initialize kvm");
    }

    @Test
    void what_was_found_holds_for_this_boot() throws IOException {
        decide(AcceleratorChoice.AUTO, AcceleratorProbeTest::hangs);
        var again = decide(AcceleratorChoice.AUTO, command -> exits(command, 33, ""));
        assertThat(again.reason().key()).isEqualTo("accelerator.hangs");
        assertThat(ran).hasSize(1);
        Files.writeString(bootId, "second\n");
        assertThat(decide(AcceleratorChoice.AUTO, command -> exits(command, 33, ""))
                        .kind())
                .isEqualTo(Kind.KVM);
    }

    @Test
    void a_damaged_finding_is_found_again() throws IOException {
        Files.writeString(layout.acceleratorCache(), "{\"boot\":\"first\"");
        assertThat(decide(AcceleratorChoice.AUTO, command -> exits(command, 33, ""))
                        .kind())
                .isEqualTo(Kind.KVM);
    }

    @Test
    void without_kvm_or_with_a_choice_no_guest_is_run() throws IOException {
        assertThat(decide(AcceleratorChoice.TCG, AcceleratorProbeTest::hangs).kind())
                .isEqualTo(Kind.TCG);
        assertThat(decide(AcceleratorChoice.KVM, AcceleratorProbeTest::hangs).kind())
                .isEqualTo(Kind.KVM);
        Files.delete(kvm);
        assertThat(decide(AcceleratorChoice.AUTO, AcceleratorProbeTest::hangs)
                        .reason()
                        .key())
                .isEqualTo("accelerator.absent");
        assertThat(ran).isEmpty();
    }

    @Test
    void without_qemu_nothing_is_found_and_nothing_kept() {
        var found = decide(AcceleratorChoice.AUTO, command -> {
            throw new Problem(ExecProblem.COMMAND_MISSING, command.program());
        });
        assertThat(found.reason().key()).isEqualTo("accelerator.unprobed");
        assertThat(layout.acceleratorCache()).doesNotExist();
    }

    @Test
    void a_qemu_that_is_not_on_this_host_proves_nothing() {
        var machine = new Machine(kvm, bootId, true);
        var found = new AcceleratorProbe(layout, new HostCommands(), "no-such-qemu", machine)
                .decide(AcceleratorChoice.AUTO);
        assertThat(found.reason().key()).isEqualTo("accelerator.unprobed");
        assertThat(layout.acceleratorCache()).doesNotExist();
    }

    /** The oracle is timeout(1): a guest whose parent is gone would hang, and use a processor, for ever. */
    @Test
    void a_guest_that_hangs_ends_also_when_nobody_is_left_to_end_it() throws IOException {
        var image = Files.write(root.resolve("probe.img"), ProbeGuest.image());
        var hanging = Files.writeString(root.resolve("qemu"), "#!/bin/sh\nexec sleep 600\n");
        Files.setPosixFilePermissions(hanging, PosixFilePermissions.fromString("rwx------"));
        var probe = new AcceleratorProbe(layout, new HostCommands(), hanging.toString());
        var command = probe.command(image, "kvm", Duration.ZERO).timeout(Duration.ofMinutes(1));
        assertThat(new HostCommands().run(command).exit()).isEqualTo(137);
    }

    @Test
    void no_image_is_left_behind() {
        decide(AcceleratorChoice.AUTO, AcceleratorProbeTest::hangs);
        assertThat(layout.temporary()).isDirectoryNotContaining("glob:**/kvm-probe-*");
    }

    /** The oracle is QEMU itself: translated, the guest comes to its end on every machine. */
    @Test
    void the_guest_of_the_probe_comes_to_its_end_when_it_is_translated() throws IOException {
        var image = Files.write(root.resolve("probe.img"), ProbeGuest.image());
        var probe = new AcceleratorProbe(layout, new HostCommands(), "qemu-system-x86_64");
        var output = new HostCommands().run(probe.command(image, "tcg", Duration.ofMinutes(1)));
        assertThat(output.exit()).as(output.errors()).isEqualTo(ProbeGuest.SUCCESS);
    }
}
