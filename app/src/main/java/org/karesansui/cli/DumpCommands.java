package org.karesansui.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.karesansui.account.Gatehouse;
import org.karesansui.config.SettingTable;
import org.karesansui.config.Settings;
import org.karesansui.job.Console;
import org.karesansui.job.JobRestoration;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.layout.Layout;
import org.karesansui.problem.Problem;
import org.karesansui.store.Database;
import org.karesansui.store.Dump;
import org.karesansui.store.Restoration;
import org.karesansui.words.Figures;

/** {@code karesansui dump} and {@code karesansui restore}: what only the database holds, in a file. */
final class DumpCommands {
    private static final String FILE = "FILE";
    private static final String REPLACE = "--replace";
    private static final String YES = "--yes";
    private static final Set<String> PASSING = Stream.of(Gatehouse.PASSING_TABLES, JobRestoration.PASSING_TABLES)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());

    private DumpCommands() {}

    static int dump(Given given, Session session) {
        var file = given.read(FILE, Path::of);
        if (Files.exists(file) && !given.has(REPLACE)) {
            throw new Problem(CliProblem.CLI_FILE_EXISTS, file.toString());
        }
        var layout = Premises.ready(given);
        requireDatabase(Settings.read(layout));
        try (var vault = Vault.open(layout, session.ground())) {
            var at = session.ground().clock().instant();
            var rows = DumpFile.write(file, out -> Dump.write(vault.database(), PASSING, at, out));
            session.say("cli.dump.done", new Figures(session.words()).count(rows), file.toString());
            return Exit.DONE;
        } catch (IOException failure) {
            throw new Problem(failure, CliProblem.CLI_DUMP_UNWRITABLE, file.toString());
        }
    }

    /** Opening it would make one, and a dump of nothing would be taken for a dump. */
    private static void requireDatabase(Settings settings) {
        if (settings.value(SettingTable.DATABASE) instanceof DatabaseAddress.Sqlite sqlite
                && !Files.exists(sqlite.file())) {
            throw new Problem(CliProblem.CLI_FILE_UNREADABLE, sqlite.file().toString());
        }
    }

    static int restore(Given given, Session session) {
        var file = given.read(FILE, Path::of);
        try {
            var made = Restoration.made(file);
            if (!isAgreed(given, session, made.toString())) {
                session.tell("cli.host.nothingDone");
                return Exit.FAILED;
            }
            var rows = restore(given, session, file);
            var told = given.has(Call.DRY_RUN) ? "cli.restore.planned" : "cli.restore.done";
            session.say(told, new Figures(session.words()).count(rows), made.toString());
            return Exit.DONE;
        } catch (IOException failure) {
            throw new Problem(failure, CliProblem.CLI_FILE_UNREADABLE, file.toString());
        }
    }

    private static boolean isAgreed(Given given, Session session, String made) {
        if (given.has(YES) || given.has(Call.DRY_RUN)) {
            return true;
        }
        if (!session.terminal().isInteractive()) {
            throw new Misuse(CliProblem.CLI_AGREEMENT_NEEDED);
        }
        return session.agrees("cli.restore.ask", made);
    }

    private static long restore(Given given, Session session, Path file) throws IOException {
        var layout = Premises.ready(given);
        var scratch = Files.createTempDirectory(
                scratch(layout),
                "restore",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (var vault = Vault.open(layout, session.ground())) {
            var database = given.has(Call.DRY_RUN) ? vault.database().rehearsal() : vault.database();
            return restoration(database, session.ground()).restore(file, scratch);
        } finally {
            clear(scratch);
        }
    }

    private static Restoration restoration(Database database, Ground ground) {
        var self = Console.here(ground.machine().get());
        return new Restoration(database, PASSING, new JobRestoration(database, self, ground.clock()));
    }

    private static Path scratch(Layout layout) throws IOException {
        return Files.createDirectories(layout.temporary());
    }

    private static void clear(Path scratch) throws IOException {
        try (var files = Files.list(scratch)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(scratch);
    }
}
