package org.karesansui.setup;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.karesansui.accelerator.AcceleratorProbe;
import org.karesansui.config.Settings;
import org.karesansui.exec.CommandRunner;
import org.karesansui.layout.Layout;
import org.karesansui.layout.MachinePaths;

/**
 * Looks at each prerequisite and path and says what is expected, what is found and how to mend it. Needs a platform
 * thread, since it speaks with libvirt.
 */
public final class Doctor {
    private final List<Check> checks;
    private final SetUpHost host;

    /** Where the doctor looks. */
    public record Patient(Layout layout, Settings settings, Path launcher, String uri, String emulator) {}

    public Doctor(Patient patient, CommandRunner commands, InstantSource clock) {
        var layout = patient.layout();
        var probe = new AcceleratorProbe(layout, commands, patient.emulator());
        this.host = new SetUpHost(layout, commands, patient.launcher());
        this.checks = List.of(
                new AccountCheck(layout, commands, patient.launcher()),
                new PlaceCheck(layout, commands, patient.launcher()),
                new SocketCheck(layout, commands, patient.uri(), MachinePaths.libvirtSocket()),
                new LibvirtCheck(layout, commands, patient.uri(), patient.emulator()),
                new MachineCheck(layout, patient.settings(), probe, clock));
    }

    /** All findings, also those that are well. Changes nothing but the memory of the KVM probe. */
    public List<Finding> examine() {
        var findings = new ArrayList<Finding>();
        checks.forEach(check -> findings.addAll(check.look()));
        return List.copyOf(findings);
    }

    /** What {@link #mend} would do: the whole plan of the set-up, and what single findings add to it. */
    public List<SetUpStep> plan(List<Finding> findings) {
        var steps = new LinkedHashSet<>(host.plan());
        findings.forEach(finding -> steps.addAll(finding.steps()));
        return List.copyOf(steps);
    }

    /** Does the steps of a plan, as root. */
    public void mend(List<SetUpStep> steps, Consumer<SetUpStep> told) {
        host.apply(steps, told);
    }
}
