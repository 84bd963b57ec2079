package org.karesansui.setup;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.List;
import java.util.Optional;
import org.karesansui.exec.Command;
import org.karesansui.exec.CommandRunner;
import org.karesansui.layout.Grant;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Mode;
import org.karesansui.problem.Problem;

/** What the host has now. Reads only; what this account may not see is not there for it. */
final class HostState {
    private final Layout layout;
    private final CommandRunner commands;

    HostState(Layout layout, CommandRunner commands) {
        this.layout = layout;
        this.commands = commands;
    }

    /** Owner, group and permissions of a file. */
    record Held(String owner, String group, Mode mode) {
        @Override
        public String toString() {
            return owner + ":" + group + " " + mode;
        }
    }

    Optional<Held> held(Path path) {
        try {
            var attributes = Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(new Held(
                    attributes.owner().getName(), attributes.group().getName(), Mode.of(attributes.permissions())));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    boolean isUser(String name) {
        try {
            FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(name);
            return true;
        } catch (UserPrincipalNotFoundException none) {
            return false;
        } catch (IOException failure) {
            return false;
        }
    }

    boolean isGroup(String name) {
        try {
            FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByGroupName(name);
            return true;
        } catch (UserPrincipalNotFoundException none) {
            return false;
        } catch (IOException failure) {
            return false;
        }
    }

    boolean isMember(String account, String group) {
        return said(Command.of("id", "--groups", "--name", "--", account))
                .map(names -> List.of(names.strip().split(" ")).contains(group))
                .orElse(false);
    }

    /** Whether the access control list of a file has every entry. */
    boolean grants(Path path, List<Grant> grants) {
        if (grants.isEmpty()) {
            return true;
        }
        var lines = said(Command.of("getfacl", "--absolute-names", "--omit-header", "--", path.toString()))
                .orElse("")
                .lines()
                .map(line -> line.split("\\s", 2)[0])
                .toList();
        return grants.stream().allMatch(grant -> isRoot(grant) || lines.contains(line(grant)));
    }

    private boolean isRoot(Grant grant) {
        return layout.owners().name(grant.to()).equals(layout.owners().root());
    }

    private String line(Grant grant) {
        var who = grant.to().isGroup() ? "group" : "user";
        return who + ":" + layout.owners().name(grant.to()) + ":" + grant.access();
    }

    /** What a command says; empty where it is missing, fails or takes too long. */
    Optional<String> said(Command command) {
        try {
            var output = commands.run(command);
            return output.succeeded() ? Optional.of(output.text()) : Optional.empty();
        } catch (Problem unanswered) {
            return Optional.empty();
        }
    }
}
