package org.karesansui.helper;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.List;
import org.karesansui.exec.Command;
import org.karesansui.exec.CommandRunner;
import org.karesansui.exec.Output;
import org.karesansui.layout.Grant;
import org.karesansui.layout.Owners;
import org.karesansui.layout.Ownership.Ours;
import org.karesansui.layout.Party;
import org.karesansui.problem.Problem;

/** Gives files and folders that are held open the owner, mode and access of the layout. */
final class Dress {
    private final Owners owners;
    private final CommandRunner commands;

    Dress(Owners owners, CommandRunner commands) {
        this.owners = owners;
        this.commands = commands;
    }

    /** Owner first: the kernel takes set-id bits away then, and a wrong owner never has the wider mode. */
    void own(Pinned file, Ours ours) throws IOException {
        var view = Files.getFileAttributeView(file.path(), PosixFileAttributeView.class);
        view.setOwner(user(ours.owner()));
        view.setGroup(group(ours.group()));
        view.setPermissions(ours.mode().permissions());
    }

    /**
     * Adds entries to the access control list. Where the file system has none, nothing is done: there QEMU's user is a
     * member of our group instead, which the set-up does and the doctor checks.
     */
    void grant(Pinned file, List<Grant> grants) {
        for (var grant : grants) {
            // Names its owner already, or root, whom nothing keeps out.
            if (!owners.name(grant.to()).equals(owners.root())) {
                var entry = grant.entry(owners);
                check(commands.run(Command.of(
                        "setfacl", "--modify", entry, "--", file.path().toString())));
            }
        }
    }

    void revoke(Pinned file, List<Grant> grants) {
        for (var grant : grants) {
            var entry = grant.entry(owners);
            var who = entry.substring(0, entry.lastIndexOf(':'));
            check(commands.run(
                    Command.of("setfacl", "--remove", who, "--", file.path().toString())));
        }
    }

    private static void check(Output output) {
        if (!output.reason().endsWith("Operation not supported")) {
            output.require();
        }
    }

    /**
     * Refuses what we would not have made: an owner who is none of ours, or a file with a second name, by which somebody
     * could have a file of root's handed over.
     */
    void proveOurs(Pinned file) throws IOException {
        var attributes = Files.readAttributes(file.path(), PosixFileAttributes.class);
        var known = List.of(user(Party.ROOT), user(Party.ACCOUNT), userOrRoot(Party.QEMU));
        if (!known.contains(attributes.owner())) {
            throw foreign(file, "owned by " + attributes.owner().getName());
        }
        proveOneName(file);
    }

    void proveOneName(Pinned file) throws IOException {
        var names = ((Number) Files.getAttribute(file.path(), "unix:nlink")).intValue();
        if (Files.isRegularFile(file.path()) && names != 1) {
            throw foreign(file, names + " names");
        }
    }

    /** Refuses a folder of the layout that does not belong to whom the layout says. */
    void proveOwned(Pinned folder, Ours ours) throws IOException {
        var attributes = Files.readAttributes(folder.path(), PosixFileAttributes.class);
        var isOurs = attributes.owner().equals(user(ours.owner()))
                && attributes.group().equals(group(ours.group()));
        if (!isOurs) {
            throw foreign(
                    folder,
                    "owned by " + attributes.owner().getName() + ":"
                            + attributes.group().getName());
        }
    }

    private static Problem foreign(Pinned file, String found) {
        return new Problem(HelperProblem.HELPER_FOREIGN, file.name().toString(), found);
    }

    private UserPrincipal user(Party party) throws IOException {
        return FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(owners.name(party));
    }

    private GroupPrincipal group(Party party) throws IOException {
        return FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByGroupName(owners.name(party));
    }

    // A host without QEMU has no such user, and no file of his.
    private UserPrincipal userOrRoot(Party party) throws IOException {
        try {
            return user(party);
        } catch (UserPrincipalNotFoundException none) {
            return user(Party.ROOT);
        }
    }
}
