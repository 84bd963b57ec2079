package org.karesansui.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import org.karesansui.config.Settings;
import org.karesansui.layout.Layout;
import org.karesansui.problem.Problem;
import org.karesansui.store.Database;

/** The database that the settings name, for a command at the machine itself; the daemon may run beside it or not. */
final class Vault implements AutoCloseable {
    private final Layout layout;
    private final Logs logs;
    private final Database database;

    private Vault(Layout layout, Logs logs, Database database) {
        this.layout = layout;
        this.logs = logs;
        this.database = database;
    }

    static Vault open(Layout layout, Ground ground) {
        var settings = Settings.read(layout);
        var logs = Logs.ofCommand(layout);
        try {
            return new Vault(layout, logs, ground.database().apply(settings));
        } catch (RuntimeException failure) {
            logs.close();
            throw failure;
        }
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
        logs.close();
        if (!layout.isRelocated() && Premises.isRoot()) {
            List.of(layout.database(), layout.auditLog()).forEach(this::handOver);
        }
    }

    /** What root made here must be the daemon's, or it could not write there any more. */
    private void handOver(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            var people = file.getFileSystem().getUserPrincipalLookupService();
            var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            view.setOwner(people.lookupPrincipalByName(layout.owners().account()));
            view.setGroup(people.lookupPrincipalByGroupName(layout.owners().group()));
        } catch (IOException failure) {
            throw new Problem(failure, CliProblem.CLI_FILE_UNWRITABLE, file.toString());
        }
    }
}
