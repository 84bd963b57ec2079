package org.karesansui.setup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.karesansui.exec.CommandRunner;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Ownership.Libvirts;
import org.karesansui.layout.Ownership.Ours;
import org.karesansui.layout.Place;
import org.karesansui.layout.PlaceKind;
import org.karesansui.layout.Writer;
import org.karesansui.setup.Finding.State;
import org.karesansui.words.Sentence;

/** Each folder and file of the layout: is it there, whose is it, who may reach it. */
final class PlaceCheck implements Check {
    private final Layout layout;
    private final CommandRunner commands;
    private final Path launcher;
    private final HostState state;

    PlaceCheck(Layout layout, CommandRunner commands, Path launcher) {
        this.layout = layout;
        this.commands = commands;
        this.launcher = launcher;
        this.state = new HostState(layout, commands);
    }

    @Override
    public List<Finding> look() {
        var findings = new ArrayList<Finding>();
        for (var place : layout.places()) {
            if (!place.isPattern()) {
                findings.add(finding(place));
            }
        }
        return findings;
    }

    private Finding finding(Place place) {
        var what = Finding.value(place.path().toString());
        var found = state.held(place.path()).map(HostState.Held::toString);
        if (found.isEmpty() && !isNeeded(place)) {
            return new Finding(
                    what,
                    State.OK,
                    Sentence.of("check.made-when-needed"),
                    Sentence.of("check.absent"),
                    Sentence.of("check.nothing"),
                    List.of());
        }
        var steps = new SetUpPlan(layout, commands, launcher).stepsOf(place);
        var held = found.orElse("");
        if (steps.isEmpty()) {
            return Finding.ok(what, held);
        }
        var shown = held.isEmpty() ? Sentence.of("check.absent") : Finding.value(held);
        var mend = Sentence.of("check.mend-place");
        return Finding.wrong(what, Finding.value(expected(place)), shown, mend).mendedBy(steps);
    }

    private static boolean isNeeded(Place place) {
        return switch (place.ownership()) {
            case Ours _ -> place.kind() == PlaceKind.FOLDER && place.writer() == Writer.SET_UP;
            case Libvirts() -> false;
        };
    }

    private String expected(Place place) {
        var entries = place.grants().isEmpty() ? "" : " + " + layout.entries(place.word());
        return switch (place.ownership()) {
            case Ours(var owner, var group, var mode) ->
                layout.owners().name(owner) + ":" + layout.owners().name(group) + " " + mode + entries;
            case Libvirts() -> "libvirt" + entries;
        };
    }
}
