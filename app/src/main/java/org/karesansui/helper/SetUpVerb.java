package org.karesansui.helper;

import java.nio.file.Path;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Mode;
import org.karesansui.words.Sentence;

/**
 * What prepares a host, done once as root by a person who has read the plan; the daemon's helper does not take it. Each
 * may be repeated. Places are named by their word in the layout.
 */
public sealed interface SetUpVerb {
    record MakeGroup(String group) implements SetUpVerb {}

    record RemoveGroup(String group) implements SetUpVerb {}

    /** A system account without a shell. */
    record MakeAccount(String account, String group, Path home) implements SetUpVerb {}

    record RemoveAccount(String account) implements SetUpVerb {}

    record JoinGroup(String account, String group) implements SetUpVerb {}

    record LeaveGroup(String account, String group) implements SetUpVerb {}

    /** Makes a folder that is not there, with owner, mode and access of the layout. */
    record MakeFolder(String place) implements SetUpVerb {}

    /** Removes a folder that is empty. */
    record RemoveFolder(String place) implements SetUpVerb {}

    /** Gives a file or folder that is there to somebody. */
    record HandOver(String place, String owner, String group, Mode mode) implements SetUpVerb {}

    /** Adds the access that the layout wants beside owner and mode. */
    record Grant(String place) implements SetUpVerb {}

    record Revoke(String place) implements SetUpVerb {}

    /** Gives a device of the machine to somebody, until the machine is booted again. */
    record HandOverDevice(Path device, String owner, String group, Mode mode) implements SetUpVerb {}

    /** Lets the daemon's account start the root helper of this launcher, and nothing else. */
    record WriteSudoers(Path launcher) implements SetUpVerb {}

    record RemoveSudoers() implements SetUpVerb {}

    /** Gives libvirt the pool whose images lie in guests' folders, started now and with the host. */
    record DefinePool(String name) implements SetUpVerb {}

    /** Takes that pool from libvirt; what lies in it stays. */
    record RemovePool(String name) implements SetUpVerb {}

    /** What it will do, as a person reads it before it is done. */
    default Sentence sentence(Layout layout) {
        return switch (this) {
            case MakeGroup(var group) -> Sentence.of("step.make-group", group);
            case RemoveGroup(var group) -> Sentence.of("step.remove-group", group);
            case MakeAccount(var account, var group, var home) ->
                Sentence.of("step.make-account", account, group, home.toString());
            case RemoveAccount(var account) -> Sentence.of("step.remove-account", account);
            case JoinGroup(var account, var group) -> Sentence.of("step.join-group", account, group);
            case LeaveGroup(var account, var group) -> Sentence.of("step.leave-group", account, group);
            case MakeFolder(var place) ->
                Sentence.of("step.make-folder", layout.place(place).path().toString());
            case RemoveFolder(var place) ->
                Sentence.of("step.remove-folder", layout.place(place).path().toString());
            case HandOver(var place, var owner, var group, var mode) ->
                Sentence.of(
                        "step.hand-over", layout.place(place).path().toString(), owner + ":" + group, mode.toString());
            case HandOverDevice(var device, var owner, var group, var mode) ->
                Sentence.of("step.hand-over", device.toString(), owner + ":" + group, mode.toString());
            case Grant(var place) ->
                Sentence.of("step.grant", layout.place(place).path().toString(), layout.entries(place));
            case Revoke(var place) ->
                Sentence.of("step.revoke", layout.place(place).path().toString(), layout.entries(place));
            case WriteSudoers(var launcher) ->
                Sentence.of("step.write-sudoers", layout.sudoers().toString(), launcher.toString());
            case DefinePool(var name) ->
                Sentence.of("step.define-pool", name, layout.domains().toString());
            case RemovePool(var name) -> Sentence.of("step.remove-pool", name);
            case RemoveSudoers() ->
                Sentence.of("step.remove-sudoers", layout.sudoers().toString());
        };
    }
}
