package org.karesansui.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import org.karesansui.account.Gatehouse;
import org.karesansui.account.SessionRules;
import org.karesansui.config.Settings;
import org.karesansui.layout.Layout;
import org.karesansui.problem.Problem;
import org.karesansui.store.Database;

/** The accounts in the database, for a command at the machine itself; the daemon may run beside it or not. */
final class Ledger implements AutoCloseable {
    private final Layout layout;
    private final Logs logs;
    private final Database database;
    private final Gatehouse gatehouse;

    private Ledger(Layout layout, Logs logs, Database database, Ground ground) {
        this.layout = layout;
        this.logs = logs;
        this.database = database;
        this.gatehouse = new Gatehouse(database, SessionRules.USUAL, ground.clock());
    }

    static Ledger open(Layout layout, Ground ground) {
        var settings = Settings.read(layout);
        var logs = Logs.ofCommand(layout);
        try {
            return new Ledger(layout, logs, ground.database().apply(settings), ground);
        } catch (RuntimeException failure) {
            logs.close();
            throw failure;
        }
    }

    Gatehouse gatehouse() {
        return gatehouse;
    }

    @Override
    public void close() {
        gatehouse.close();
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
