package org.karesansui.accelerator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.karesansui.accelerator.Accelerator.Kind;
import org.karesansui.config.AcceleratorChoice;
import org.karesansui.exec.Command;
import org.karesansui.exec.CommandRunner;
import org.karesansui.exec.ExecProblem;
import org.karesansui.exec.Output;
import org.karesansui.layout.Layout;
import org.karesansui.layout.MachinePaths;
import org.karesansui.problem.Problem;
import org.karesansui.words.Sentence;

/**
 * Finds out whether KVM works by running a guest on it with a time limit. A KVM that libvirt lists may be one that only
 * answers, in which guests hang; a guest that comes to its end proves the contrary. The finding holds until the host is
 * booted again. Blocks for up to ten seconds; safe for use by many threads.
 */
public final class AcceleratorProbe {
    /** A working KVM needs a fraction of a second, and a busy host some more for the start of QEMU. */
    private static final Duration LIMIT = Duration.ofSeconds(8);

    private static final Duration GRACE = Duration.ofSeconds(2);
    /** timeout(1): the command is there and cannot be run, or is not there. */
    private static final int NOT_RUN = 126;

    private static final int NOT_FOUND = 127;

    private final Layout layout;
    private final CommandRunner commands;
    private final String emulator;
    private final Machine machine;

    /**
     * What the probe looks at beside QEMU.
     *
     * @param kvm the device
     * @param bootId the file whose content changes with each boot
     */
    record Machine(Path kvm, Path bootId, boolean isX86) {
        static Machine here() {
            return new Machine(
                    MachinePaths.kvm(),
                    MachinePaths.bootId(),
                    System.getProperty("os.arch").equals("amd64"));
        }
    }

    /** @param emulator QEMU's program, a name or the absolute path that libvirt's capabilities give */
    public AcceleratorProbe(Layout layout, CommandRunner commands, String emulator) {
        this(layout, commands, emulator, Machine.here());
    }

    AcceleratorProbe(Layout layout, CommandRunner commands, String emulator, Machine machine) {
        this.layout = layout;
        this.commands = commands;
        this.emulator = emulator;
        this.machine = machine;
    }

    /** Begins to find out, so that nobody waits for it later; the answer of {@link #decide} waits for this one. */
    public void begin(AcceleratorChoice choice) {
        Thread.ofPlatform().daemon().name("kvm-probe").start(() -> decide(choice));
    }

    public Accelerator decide(AcceleratorChoice choice) {
        return switch (choice) {
            case KVM -> new Accelerator(Kind.KVM, Sentence.of("accelerator.chosen"));
            case TCG -> new Accelerator(Kind.TCG, Sentence.of("accelerator.chosen"));
            case AUTO -> automatic();
        };
    }

    private Accelerator automatic() {
        if (!Files.exists(machine.kvm())) {
            return new Accelerator(Kind.TCG, Sentence.of("accelerator.absent"));
        }
        // Mended by joining a group, at once; so it is asked each time and never remembered.
        if (!Files.isReadable(machine.kvm()) || !Files.isWritable(machine.kvm())) {
            return new Accelerator(Kind.TCG, Sentence.of("accelerator.forbidden", System.getProperty("user.name", "")));
        }
        if (!machine.isX86()) {
            return new Accelerator(Kind.KVM, Sentence.of("accelerator.unproved"));
        }
        return remembered();
    }

    /** One at a time: a second guest would compete with the first and tell nothing more. */
    private synchronized Accelerator remembered() {
        var cache = new ProbeCache(layout.acceleratorCache(), bootId(), emulator);
        var known = cache.find();
        if (known.isPresent()) {
            return known.get();
        }
        var found = probe();
        found.ifPresent(cache::keep);
        return found.orElseGet(() -> new Accelerator(Kind.TCG, Sentence.of("accelerator.unprobed", emulator)));
    }

    private String bootId() {
        try {
            return Files.readString(machine.bootId()).strip();
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Empty where QEMU itself is missing: that says nothing of KVM. */
    private Optional<Accelerator> probe() {
        try {
            var image = Files.createTempFile(layout.temporary(), "kvm-probe-", ".img");
            try {
                Files.write(image, ProbeGuest.image());
                return judge(commands.run(command(image, "kvm", LIMIT)));
            } finally {
                Files.delete(image);
            }
        } catch (IOException noRoom) {
            return Optional.empty();
        } catch (Problem problem) {
            return problem.code() == ExecProblem.COMMAND_TIMED_OUT
                    ? Optional.of(new Accelerator(Kind.TCG, Sentence.of("accelerator.hangs", seconds())))
                    : Optional.empty();
        }
    }

    private static Optional<Accelerator> judge(Output output) {
        return switch (output.exit()) {
            case ProbeGuest.SUCCESS -> Optional.of(new Accelerator(Kind.KVM, Sentence.of("accelerator.works")));
            case NOT_RUN, NOT_FOUND -> Optional.empty();
            default -> Optional.of(new Accelerator(Kind.TCG, Sentence.of("accelerator.fails", output.reason())));
        };
    }

    private static String seconds() {
        return Long.toString(LIMIT.toSeconds());
    }

    /** timeout(1) ends a guest that hangs also where this process was killed before it could. */
    Command command(Path image, String accelerator, Duration limit) {
        return Command.of(
                        "timeout",
                        "--signal=KILL",
                        Long.toString(limit.plus(GRACE).toSeconds()),
                        emulator,
                        "-accel",
                        accelerator,
                        "-machine",
                        "pc",
                        "-m",
                        "32",
                        "-nodefaults",
                        "-no-user-config",
                        "-no-reboot",
                        "-display",
                        "none",
                        "-device",
                        "isa-debug-exit,iobase=0xf4,iosize=0x04",
                        "-drive",
                        "format=raw,if=ide,snapshot=on,file.driver=file,file.filename=" + image)
                .timeout(limit);
    }
}
