package org.karesansui.setup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.karesansui.exec.Command;
import org.karesansui.exec.CommandRunner;
import org.karesansui.helper.SetUpVerb;
import org.karesansui.helper.SetUpVerbs;
import org.karesansui.layout.Layout;
import org.karesansui.words.Sentence;

/** The daemon's account, its groups, and its way to the root helper. */
final class AccountCheck implements Check {
    private static final String LIBVIRT = "libvirt";

    private final Layout layout;
    private final HostState state;
    private final Path launcher;

    AccountCheck(Layout layout, CommandRunner commands, Path launcher) {
        this.layout = layout;
        this.state = new HostState(layout, commands);
        this.launcher = launcher;
    }

    @Override
    public List<Finding> look() {
        var findings = new ArrayList<Finding>();
        findings.add(account());
        findings.add(membership());
        findings.add(qemu());
        findings.add(launcher());
        findings.add(rule());
        return findings;
    }

    private Finding account() {
        var account = layout.owners().account();
        var group = layout.owners().group();
        var what = Sentence.of("check.account", account, group);
        var expected = Finding.value(account + ":" + group);
        return state.isUser(account) && state.isGroup(group)
                ? Finding.ok(what, account + ":" + group)
                : Finding.wrong(what, expected, Sentence.of("check.absent"), Sentence.of("check.mend-set-up"));
    }

    private Finding membership() {
        var account = layout.owners().account();
        var what = Sentence.of("check.member", account, LIBVIRT);
        if (account.equals(layout.owners().root()) || state.isMember(account, LIBVIRT)) {
            return Finding.ok(what, LIBVIRT);
        }
        var join = new SetUpStep(new SetUpVerb.JoinGroup(account, LIBVIRT), new SetUpVerb.LeaveGroup(account, LIBVIRT));
        // The accounts of the host are not a layout's to change that lives beside it.
        var isOurs = !layout.isRelocated() && state.isGroup(LIBVIRT) && state.isUser(account);
        var steps = isOurs ? List.of(join) : List.<SetUpStep>of();
        return Finding.wrong(
                        what,
                        Finding.value(LIBVIRT),
                        Sentence.of("check.no-member"),
                        Sentence.of("check.mend-member", account, LIBVIRT))
                .mendedBy(steps);
    }

    /** By the access control list, or, where the file system has none, by membership of our group. */
    private Finding qemu() {
        var qemu = layout.owners().qemu();
        var what = Sentence.of("check.qemu-search", qemu, layout.domains().toString());
        var place = layout.place("domains");
        if (!state.isUser(qemu)) {
            return Finding.wrong(
                    what, Finding.value(qemu), Sentence.of("check.absent"), Sentence.of("check.mend-package", "QEMU"));
        }
        if (state.grants(place.path(), place.grants())) {
            return Finding.ok(what, layout.entries(place.word()));
        }
        var group = layout.owners().group();
        if (state.isMember(qemu, group)) {
            return Finding.ok(what, group);
        }
        return Finding.wrong(
                what,
                Finding.value(layout.entries(place.word())),
                Sentence.of("check.no-access"),
                Sentence.of("check.mend-qemu", qemu, group));
    }

    private Finding launcher() {
        var what = Sentence.of("check.launcher", launcher.toString());
        var expected = Sentence.of("check.roots-alone");
        try {
            var weakness = SetUpVerbs.weakness(launcher);
            return weakness.isEmpty()
                    ? Finding.ok(what, layout.owners().root())
                    : Finding.wrong(
                            what, expected, Finding.value(weakness), Sentence.of("check.mend-launcher", weakness));
        } catch (IOException unreadable) {
            return Finding.wrong(
                    what,
                    expected,
                    Finding.value(String.valueOf(unreadable.getMessage())),
                    Sentence.of("check.mend-launcher", launcher.toString()));
        }
    }

    /** sudo itself says whether the rule works: as the account, or as root about the account. */
    private Finding rule() {
        var account = layout.owners().account();
        var what = Sentence.of("check.rule", account);
        var command = System.getProperty("user.name", "").equals(account)
                ? Command.of("sudo", "-n", "-l", launcher.toString(), "host-helper")
                : Command.of("sudo", "-n", "-l", "-U", account, launcher.toString(), "host-helper");
        var allowed = state.said(command).map(String::strip).filter(said -> !said.isEmpty());
        if (allowed.isPresent()) {
            return Finding.ok(what, allowed.get());
        }
        var write = new SetUpStep(new SetUpVerb.WriteSudoers(launcher), new SetUpVerb.RemoveSudoers());
        var steps = layout.isRelocated() ? List.<SetUpStep>of() : List.of(write);
        return Finding.wrong(
                        what,
                        Finding.value(launcher + " host-helper"),
                        Sentence.of("check.not-allowed"),
                        Sentence.of("check.mend-set-up"))
                .mendedBy(steps);
    }
}
