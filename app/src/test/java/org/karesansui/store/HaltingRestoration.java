package org.karesansui.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.karesansui.layout.DatabaseAddress;

/** Restores a dump, says so just before its end, and waits there to be killed. */
final class HaltingRestoration {
    static final String SAYS = "all but the end";

    private HaltingRestoration() {}

    /** @param arguments the dump, and the file of SQLite or host, port, name and user of PostgreSQL */
    public static void main(String... arguments) throws IOException {
        var dump = Path.of(arguments[0]);
        var address = arguments.length == 2
                ? new DatabaseAddress.Sqlite(Path.of(arguments[1]))
                : new DatabaseAddress.Postgresql(
                        arguments[1], Integer.parseInt(arguments[2]), arguments[3], arguments[4], "");
        try (var database = Database.open(address)) {
            new Restoration(database, Set.of("session"), new Halting())
                    .restore(dump, Files.createTempDirectory(dump.getParent(), "halting"));
        }
    }

    private static final class Halting implements Restoration.Rooms {
        @Override
        public void before(Handle handle) {}

        @Override
        public void after(Handle handle) {
            System.out.println(SAYS);
            try {
                System.in.transferTo(System.out);
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        }
    }
}
