package org.karesansui.helper;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;
import org.karesansui.exec.Command;
import org.karesansui.exec.CommandRunner;
import org.karesansui.layout.Layout;
import org.karesansui.layout.MachinePaths;
import org.karesansui.layout.Mode;
import org.karesansui.layout.Ownership.Libvirts;
import org.karesansui.layout.Ownership.Ours;
import org.karesansui.layout.Place;
import org.karesansui.problem.Problem;

/** Runs the verbs of the set-up with the rights of this process. */
public final class SetUpVerbs {
    /** groupadd(8) and useradd(8): the name is in use. */
    private static final int IN_USE = 9;
    /** groupdel(8) and userdel(8): there is no such name. */
    private static final int NO_SUCH_NAME = 6;
    /** gpasswd(1): not a member. */
    private static final int NO_MEMBER = 3;

    private final Layout layout;
    private final CommandRunner commands;
    private final Dress dress;

    public SetUpVerbs(Layout layout, CommandRunner commands) {
        this.layout = layout;
        this.commands = commands;
        this.dress = new Dress(layout.owners(), commands);
    }

    /** @throws Problem of {@link HelperProblem}, or of a command that failed */
    public void run(SetUpVerb verb) {
        try {
            perform(verb);
        } catch (IOException failure) {
            throw new Problem(failure, HelperProblem.HELPER_FAILED, String.valueOf(failure));
        }
    }

    private void perform(SetUpVerb verb) throws IOException {
        switch (verb) {
            case SetUpVerb.MakeGroup(var group) -> tolerate(IN_USE, Command.of("groupadd", "--system", "--", group));
            case SetUpVerb.RemoveGroup(var group) -> tolerate(NO_SUCH_NAME, Command.of("groupdel", "--", group));
            case SetUpVerb.MakeAccount account -> makeAccount(account);
            case SetUpVerb.RemoveAccount(var account) -> tolerate(NO_SUCH_NAME, Command.of("userdel", "--", account));
            case SetUpVerb.JoinGroup(var account, var group) ->
                commands.run(Command.of("gpasswd", "--add", account, group)).require();
            case SetUpVerb.LeaveGroup(var account, var group) ->
                tolerate(NO_MEMBER, Command.of("gpasswd", "--delete", account, group));
            case SetUpVerb.MakeFolder(var place) -> makeFolder(layout.place(place));
            case SetUpVerb.RemoveFolder(var place) -> removeFolder(layout.place(place));
            case SetUpVerb.HandOver handOver -> handOver(handOver);
            case SetUpVerb.HandOverDevice device -> handOver(device);
            case SetUpVerb.Grant(var place) -> grant(layout.place(place));
            case SetUpVerb.Revoke(var place) -> revoke(layout.place(place));
            case SetUpVerb.WriteSudoers(var launcher) -> new Sudoers(layout, commands).write(launcher);
            case SetUpVerb.RemoveSudoers() -> Files.deleteIfExists(layout.sudoers());
            case SetUpVerb.DefinePool(var name) -> new OurPool(layout).define(name);
            case SetUpVerb.RemovePool(var name) -> new OurPool(layout).remove(name);
        }
    }

    private void tolerate(int exit, Command command) {
        var output = commands.run(command);
        if (output.exit() != exit) {
            output.require();
        }
    }

    private void makeAccount(SetUpVerb.MakeAccount verb) {
        tolerate(
                IN_USE,
                Command.of(
                        "useradd",
                        "--system",
                        "--gid",
                        verb.group(),
                        "--home-dir",
                        verb.home().toString(),
                        "--no-create-home",
                        "--shell",
                        MachinePaths.noShell().toString(),
                        "--comment",
                        "Karesansui",
                        "--",
                        verb.account()));
    }

    private void makeFolder(Place place) throws IOException {
        var parent = Objects.requireNonNull(place.path().getParent());
        Files.createDirectories(parent);
        try (var above = Pinned.top(parent);
                var folder = above.makeFolder(String.valueOf(place.path().getFileName()))) {
            switch (place.ownership()) {
                case Ours ours -> dress.own(folder, ours);
                case Libvirts() -> throw new IllegalArgumentException("libvirt makes " + place.path());
            }
            dress.grant(folder, place.grants());
        }
    }

    private static void removeFolder(Place place) throws IOException {
        var parent = Objects.requireNonNull(place.path().getParent());
        if (!Files.isDirectory(parent)) {
            return;
        }
        try (var above = Pinned.top(parent)) {
            above.deleteFolder(String.valueOf(place.path().getFileName()));
        }
    }

    private void handOver(SetUpVerb.HandOver verb) throws IOException {
        try (var file = open(layout.place(verb.place()))) {
            own(file.path(), verb.owner(), verb.group(), verb.mode());
        }
    }

    /** A device lies in a folder that is root's alone, so its path stays what it is. */
    private static void handOver(SetUpVerb.HandOverDevice verb) throws IOException {
        own(verb.device(), verb.owner(), verb.group(), verb.mode());
    }

    private static void own(Path path, String owner, String group, Mode mode) throws IOException {
        var accounts = FileSystems.getDefault().getUserPrincipalLookupService();
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        view.setOwner(accounts.lookupPrincipalByName(owner));
        view.setGroup(accounts.lookupPrincipalByGroupName(group));
        view.setPermissions(mode.permissions());
    }

    private void grant(Place place) throws IOException {
        try (var file = open(place)) {
            dress.grant(file, place.grants());
        }
    }

    private void revoke(Place place) throws IOException {
        try (var file = open(place)) {
            dress.revoke(file, place.grants());
        }
    }

    /** A file is proved to have one name only: its folder may be one that others write in. */
    private Pinned open(Place place) throws IOException {
        var parent = Objects.requireNonNull(place.path().getParent());
        var name = String.valueOf(place.path().getFileName());
        try (var above = Pinned.top(parent)) {
            return switch (place.kind()) {
                case FOLDER -> above.folder(name);
                case FILE -> provedFile(above, name);
                case LINK, SOCKET -> throw new IllegalArgumentException("Neither file nor folder: " + place.path());
            };
        }
    }

    private Pinned provedFile(Pinned above, String name) throws IOException {
        var file = above.file(name);
        try {
            dress.proveOneName(file);
            return file;
        } catch (Problem foreign) {
            file.close();
            throw foreign;
        }
    }

    /** Where a launcher is not root's alone; empty text where it is. */
    public static String weakness(Path launcher) throws IOException {
        return Sudoers.weakness(launcher);
    }
}
