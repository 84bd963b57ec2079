package org.karesansui.helper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.karesansui.layout.FileName;
import org.karesansui.layout.Grant;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Mode;
import org.karesansui.layout.Ownership.Ours;
import org.karesansui.layout.Party;
import org.karesansui.problem.Problem;

/** The folders of guests below domains/. */
final class GuestFolders {
    static final String IMAGES = "images";
    static final String DISKS = "disk";
    private static final Ours SHARED = new Ours(Party.ROOT, Party.GROUP, new Mode(0770));
    private static final List<String> PARTS = List.of(IMAGES, DISKS);

    private final Layout layout;
    private final Dress dress;

    GuestFolders(Layout layout, Dress dress) {
        this.layout = layout;
        this.dress = dress;
    }

    Pinned domains() throws IOException {
        var domains = Pinned.top(layout.domains());
        dress.proveOwned(domains, SHARED);
        return domains;
    }

    void make(String guest) throws IOException {
        try (var domains = domains();
                var folder = domains.makeFolder(guest)) {
            dress(folder);
            for (var part : PARTS) {
                try (var inner = folder.makeFolder(part)) {
                    dress(inner);
                }
            }
        }
    }

    private void dress(Pinned folder) throws IOException {
        dress.proveOurs(folder);
        dress.own(folder, SHARED);
        dress.grant(folder, List.of(Grant.searchForQemu()));
    }

    void remove(String guest) throws IOException {
        try (var domains = domains()) {
            if (domains.look(guest).isEmpty()) {
                return;
            }
            try (var folder = domains.folder(guest)) {
                dress.proveOurs(folder);
                refuseFiles(folder);
                for (var part : PARTS) {
                    folder.deleteFolder(part);
                }
            }
            domains.deleteFolder(guest);
        }
    }

    private static void refuseFiles(Pinned folder) throws IOException {
        var files = new ArrayList<String>();
        for (var name : folder.names()) {
            if (!PARTS.contains(name)) {
                files.add(name);
                continue;
            }
            try (var part = folder.folder(name)) {
                part.names().forEach(inner -> files.add(name + "/" + inner));
            }
        }
        if (!files.isEmpty()) {
            throw new Problem(HelperProblem.HELPER_NOT_EMPTY, folder.name().toString(), String.join(", ", files));
        }
    }

    /** Folder, first image, links: in this order, so that a run that was broken off goes on where it stopped. */
    void rename(String from, String to) throws IOException {
        if (from.equals(to)) {
            return;
        }
        try (var domains = domains()) {
            if (domains.look(from).isPresent()) {
                proveFolder(domains, from);
                domains.move(from, domains, to);
            }
            try (var folder = domains.folder(to)) {
                dress.proveOurs(folder);
                renameImage(folder, from, to);
            }
            for (var name : domains.names()) {
                if (FileName.findUuid(name).isPresent()) {
                    turn(domains, name, from, to);
                }
            }
        }
    }

    private void proveFolder(Pinned domains, String guest) throws IOException {
        try (var folder = domains.folder(guest)) {
            dress.proveOurs(folder);
        }
    }

    private static void renameImage(Pinned folder, String from, String to) throws IOException {
        if (folder.look(IMAGES).isEmpty()) {
            return;
        }
        try (var images = folder.folder(IMAGES)) {
            if (images.look(from + ".img").isPresent()) {
                images.move(from + ".img", images, to + ".img");
            }
        }
    }

    private void turn(Pinned domains, String link, String from, String to) throws IOException {
        var text = domains.linkText(link);
        if (text.isEmpty()) {
            return;
        }
        var old = Path.of(text.get());
        if (old.equals(layout.guestImage(from))) {
            relink(domains, link, layout.guestImage(to));
        }
        if (old.startsWith(layout.guestDisks(from))) {
            relink(
                    domains,
                    link,
                    layout.guestDisks(to).resolve(layout.guestDisks(from).relativize(old)));
        }
    }

    // Made beside and renamed over: there is a link at every moment.
    private static void relink(Pinned domains, String link, Path target) throws IOException {
        var draft = "." + link + ".new";
        domains.delete(draft);
        domains.makeLink(draft, target);
        domains.replace(draft, link);
    }
}
