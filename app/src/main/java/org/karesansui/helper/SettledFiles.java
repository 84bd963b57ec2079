package org.karesansui.helper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Ownership.Ours;
import org.karesansui.layout.PlaceKind;
import org.karesansui.problem.Problem;

/** Files that the daemon writes itself and root must own. */
final class SettledFiles {
    private final Layout layout;
    private final Dress dress;

    SettledFiles(Layout layout, Dress dress) {
        this.layout = layout;
        this.dress = dress;
    }

    void boot(String file) throws IOException {
        settle(layout.bootFile(file), ours("boot-file"));
    }

    void removeBoot(String file) throws IOException {
        try (var boot = Pinned.top(layout.boot())) {
            dress.proveOwned(boot, ours("boot"));
            boot.delete(file);
        }
    }

    void renameBoot(String from, String to) throws IOException {
        try (var boot = Pinned.top(layout.boot())) {
            dress.proveOwned(boot, ours("boot"));
            if (boot.look(from).isPresent()) {
                boot.move(from, boot, to);
            }
        }
    }

    void configuration(String file) throws IOException {
        var path = layout.configuration().resolve(file);
        var place = layout.places().stream()
                .filter(known -> known.kind() == PlaceKind.FILE && known.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new Problem(HelperProblem.HELPER_REFUSED, "not a configuration file"));
        settle(path, ours(place.word()));
    }

    void mirror(String guest) throws IOException {
        settle(layout.mirror(guest), ours("mirror"));
    }

    private void settle(Path path, Ours ours) throws IOException {
        var parent = Objects.requireNonNull(path.getParent());
        try (var folder = Pinned.top(parent);
                var file = folder.file(String.valueOf(path.getFileName()))) {
            dress.proveOwned(folder, ours("configuration"));
            dress.proveOurs(file);
            dress.own(file, ours);
        }
    }

    private Ours ours(String word) {
        if (layout.place(word).ownership() instanceof Ours ours) {
            return ours;
        }
        throw new IllegalArgumentException("No place of ours: " + word);
    }
}
