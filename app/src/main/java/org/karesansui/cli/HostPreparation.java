package org.karesansui.cli;

import java.util.List;
import org.karesansui.config.Settings;
import org.karesansui.exec.HostCommands;
import org.karesansui.layout.Layout;
import org.karesansui.layout.MachinePaths;
import org.karesansui.setup.Doctor;
import org.karesansui.setup.DoctorReport;
import org.karesansui.setup.Finding;
import org.karesansui.setup.SetUpHost;
import org.karesansui.setup.SetUpStep;

/** {@code karesansui doctor} and {@code karesansui set-up-host}. */
final class HostPreparation {
    private static final String YES = "--yes";
    private static final String THIS_MACHINE = "qemu:///system";

    private HostPreparation() {}

    static int doctor(Given given, Session session) {
        var layout = Premises.of(given);
        var doctor = new Doctor(
                new Doctor.Patient(
                        layout,
                        Settings.read(layout),
                        MachinePaths.launcher(),
                        THIS_MACHINE,
                        session.ground().emulator()),
                new HostCommands(),
                session.ground().clock());
        var findings = doctor.examine();
        if (given.has("--fix")) {
            findings = mended(doctor, findings, layout, given, session);
        }
        var report = new DoctorReport(findings, session.words());
        Output.of(given)
                .print(report.json(), session, () -> session.terminal().out().print(report.table()));
        return report.isWell() ? Exit.DONE : Exit.FAILED;
    }

    private static List<Finding> mended(
            Doctor doctor, List<Finding> findings, Layout layout, Given given, Session session) {
        var steps = doctor.plan(findings);
        if (!agreed(steps, layout, given, session)) {
            return findings;
        }
        doctor.mend(steps, step -> done(step, layout, session));
        return doctor.examine();
    }

    static int setUp(Given given, Session session) {
        var layout = Premises.of(given);
        var host = new SetUpHost(layout, new HostCommands(), MachinePaths.launcher());
        var steps = host.plan();
        if (steps.isEmpty()) {
            session.say("cli.host.ready");
            return Exit.DONE;
        }
        if (!agreed(steps, layout, given, session)) {
            session.tell("cli.host.nothingDone");
            return Exit.FAILED;
        }
        host.apply(steps, step -> done(step, layout, session));
        session.say("cli.host.ready");
        return Exit.DONE;
    }

    /** Shows what would be done, and asks whether it may be. */
    private static boolean agreed(List<SetUpStep> steps, Layout layout, Given given, Session session) {
        if (steps.isEmpty()) {
            return false;
        }
        session.tell("cli.host.plan");
        for (var step : steps) {
            session.terminal()
                    .err()
                    .println("  - " + session.words().say(step.verb().sentence(layout)));
        }
        return given.has(YES) || session.agrees("cli.host.ask");
    }

    private static void done(SetUpStep step, Layout layout, Session session) {
        session.tell("cli.host.done", session.words().say(step.verb().sentence(layout)));
    }
}
