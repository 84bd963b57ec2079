package org.karesansui.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Owners;
import org.karesansui.layout.PlaceKind;
import org.karesansui.layout.Writer;
import org.karesansui.problem.Problem;

/** The layout that a command works in: the host's, or one of its own below {@code --root DIR}. */
final class Premises {
    private static final String ROOT = "--root";

    private Premises() {}

    static Layout of(Given given) {
        return given.find(ROOT, Path::of).map(Layout::of).orElseGet(() -> Layout.of(Path.of("/")));
    }

    /**
     * As {@link #of}, with the folders that the set-up would make. On a host a person confirms that first; a folder of
     * its own needs neither root nor asking, and belongs to whoever calls.
     */
    static Layout ready(Given given) {
        var layout = of(given);
        if (!layout.isRelocated()) {
            return layout;
        }
        makeFolders(layout);
        return isRoot() ? layout : layout.with(Owners.only(System.getProperty("user.name"), group(layout)));
    }

    static void makeFolders(Layout layout) {
        try {
            for (var place : layout.places()) {
                if (place.kind() == PlaceKind.FOLDER && place.writer() == Writer.SET_UP && !place.isPattern()) {
                    Files.createDirectories(place.path());
                }
            }
        } catch (IOException failure) {
            throw new Problem(
                    failure, CliProblem.CLI_FOLDER_UNUSABLE, layout.root().toString(), failure.toString());
        }
    }

    static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static String group(Layout layout) {
        try {
            return Files.getAttribute(layout.state(), "posix:group").toString();
        } catch (IOException failure) {
            throw new Problem(
                    failure, CliProblem.CLI_FOLDER_UNUSABLE, layout.state().toString(), failure.toString());
        }
    }
}
