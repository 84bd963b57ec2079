package org.karesansui.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.karesansui.exec.CommandRunner;
import org.karesansui.helper.OurPool;
import org.karesansui.helper.SetUpVerb;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Ownership.Libvirts;
import org.karesansui.layout.Ownership.Ours;
import org.karesansui.layout.Place;
import org.karesansui.layout.PlaceKind;
import org.karesansui.layout.Writer;

/** What this host lacks, as steps in the order in which they must be done. A host that lacks nothing has no steps. */
final class SetUpPlan {
    /** Who may use libvirt, and KVM, on Debian and Red Hat alike. */
    private static final List<String> GROUPS = List.of("libvirt", "kvm");

    private final Layout layout;
    private final HostState state;
    private final Path launcher;
    private final List<SetUpStep> steps = new ArrayList<>();

    SetUpPlan(Layout layout, CommandRunner commands, Path launcher) {
        this.layout = layout;
        this.state = new HostState(layout, commands);
        this.launcher = launcher;
    }

    List<SetUpStep> steps() {
        // A layout of its own lives beside the host: it borrows the host's accounts and changes none.
        if (!layout.isRelocated()) {
            accounts();
            KvmDevice.of(layout).look(state).ifPresent(found -> steps.addAll(found.steps()));
        }
        for (var place : layout.places()) {
            if (!place.isPattern()) {
                place(place);
            }
        }
        if (!layout.isRelocated()) {
            sudoers();
            new OurPool(layout)
                    .lacks()
                    .ifPresent(name -> add(new SetUpVerb.DefinePool(name), new SetUpVerb.RemovePool(name)));
        }
        return List.copyOf(steps);
    }

    /** The steps that mend one place. */
    List<SetUpStep> stepsOf(Place place) {
        place(place);
        return List.copyOf(steps);
    }

    private void accounts() {
        var owners = layout.owners();
        if (!state.isGroup(owners.group())) {
            add(new SetUpVerb.MakeGroup(owners.group()), new SetUpVerb.RemoveGroup(owners.group()));
        }
        if (!state.isUser(owners.account())) {
            add(
                    new SetUpVerb.MakeAccount(owners.account(), owners.group(), layout.state()),
                    new SetUpVerb.RemoveAccount(owners.account()));
        }
        for (var group : GROUPS) {
            if (state.isGroup(group) && !state.isMember(owners.account(), group)) {
                join(owners.account(), group);
            }
        }
    }

    private void join(String account, String group) {
        add(new SetUpVerb.JoinGroup(account, group), new SetUpVerb.LeaveGroup(account, group));
    }

    private void place(Place place) {
        switch (place.ownership()) {
            case Ours ours -> ours(place, ours);
            case Libvirts() -> grant(place);
        }
    }

    private void ours(Place place, Ours ours) {
        var word = place.word();
        var held = state.held(place.path());
        if (held.isEmpty()) {
            if (place.kind() == PlaceKind.FOLDER && place.writer() == Writer.SET_UP) {
                add(new SetUpVerb.MakeFolder(word), new SetUpVerb.RemoveFolder(word));
            }
            return;
        }
        var wanted = wanted(ours);
        if (!held.get().equals(wanted)) {
            add(handOver(word, wanted), handOver(word, held.get()));
        }
        grant(place);
    }

    private HostState.Held wanted(Ours ours) {
        var owners = layout.owners();
        return new HostState.Held(owners.name(ours.owner()), owners.name(ours.group()), ours.mode());
    }

    private static SetUpVerb handOver(String word, HostState.Held held) {
        return new SetUpVerb.HandOver(word, held.owner(), held.group(), held.mode());
    }

    private void grant(Place place) {
        if (Files.exists(place.path()) && !state.grants(place.path(), place.grants())) {
            add(new SetUpVerb.Grant(place.word()), new SetUpVerb.Revoke(place.word()));
        }
    }

    private void sudoers() {
        if (!isWritten()) {
            add(new SetUpVerb.WriteSudoers(launcher), new SetUpVerb.RemoveSudoers());
        }
    }

    private boolean isWritten() {
        try {
            return Files.readString(layout.sudoers()).contains(launcher + " host-helper\n");
        } catch (IOException absent) {
            return false;
        }
    }

    private void add(SetUpVerb verb, SetUpVerb inverse) {
        steps.add(new SetUpStep(verb, inverse));
    }
}
