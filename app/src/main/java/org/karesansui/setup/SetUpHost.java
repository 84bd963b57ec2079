package org.karesansui.setup;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.karesansui.exec.CommandRunner;
import org.karesansui.helper.SetUpVerbs;
import org.karesansui.layout.Layout;
import org.karesansui.words.Sentence;

/**
 * Prepares a host: accounts, folders, access, the rule for the root helper. First the plan, which changes nothing and is
 * shown to a person; then, when he agrees, its steps, as root. Never done silently at start.
 */
public final class SetUpHost {
    private final Layout layout;
    private final CommandRunner commands;
    private final Path launcher;

    /** @param launcher the absolute path of {@code bin/karesansui} */
    public SetUpHost(Layout layout, CommandRunner commands, Path launcher) {
        this.layout = layout;
        this.commands = commands;
        this.launcher = launcher;
    }

    /** What this host lacks; empty where all is as it should be. */
    public List<SetUpStep> plan() {
        return new SetUpPlan(layout, commands, launcher).steps();
    }

    /** What a step will do, for a person to read. */
    public Sentence sentence(SetUpStep step) {
        return step.verb().sentence(layout);
    }

    /**
     * Does the steps in order, and stops at the first that fails; a new plan then has what is left.
     *
     * @param told hears of each step after it is done
     * @throws org.karesansui.problem.Problem of the step that failed
     */
    public void apply(List<SetUpStep> steps, Consumer<SetUpStep> told) {
        var verbs = new SetUpVerbs(layout, commands);
        for (var step : steps) {
            verbs.run(step.verb());
            told.accept(step);
        }
    }

    /** Takes steps that were done back, the last one first. */
    public void takeBack(List<SetUpStep> steps) {
        var verbs = new SetUpVerbs(layout, commands);
        for (var step : steps.reversed()) {
            verbs.run(step.inverse());
        }
    }
}
