package org.karesansui.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.problem.Problem;

/**
 * Puts what a {@link Dump} holds in the place of all that a database holds, in one transaction: whoever looks, and a
 * machine that lost its power in the middle, sees the old content or the new one.
 */
public final class Restoration {
    private static final int BATCH = 500;

    private final Database database;
    private final Set<String> passing;
    private final Rooms rooms;

    /** What rooms have to say when their tables are restored. */
    public interface Rooms {
        /** Refuses by an exception where the content must not be replaced now. */
        void before(Handle handle);

        /** Sets right what a dump of another time gets wrong. */
        void after(Handle handle);
    }

    /** @param passing tables that are emptied, and not filled again */
    public Restoration(Database database, Set<String> passing, Rooms rooms) {
        this.database = database;
        this.passing = Set.copyOf(passing);
        this.rooms = rooms;
    }

    /**
     * When a dump was made.
     *
     * @throws Problem {@link StoreProblem#STORE_DUMP_DAMAGED} for another file, {@link StoreProblem#STORE_NEWER}
     */
    public static Instant made(Path dump) throws IOException {
        try (var reader = DumpReader.open(dump)) {
            requireKnown(reader.schema());
            return reader.at();
        }
    }

    /**
     * Restores it.
     *
     * @param scratch an existing folder of ours alone, for a dump of an older release
     * @return how many rows
     * @throws Problem {@link StoreProblem#STORE_DUMP_DAMAGED}, {@link StoreProblem#STORE_NEWER}, or what the rooms say;
     *     then nothing has changed
     */
    public long restore(Path dump, Path scratch) throws IOException {
        try (var reader = DumpReader.open(dump)) {
            requireKnown(reader.schema());
            if (reader.schema().equals(Migrations.VERSIONS)) {
                return database.write(handle -> replace(handle, reader));
            }
            return restore(modern(reader, scratch), scratch);
        } catch (UncheckedIOException failure) {
            throw new Problem(failure, StoreProblem.STORE_DUMP_DAMAGED);
        }
    }

    private static void requireKnown(List<String> schema) {
        var known = Migrations.VERSIONS;
        if (schema.isEmpty()) {
            throw DumpReader.damaged();
        }
        if (schema.size() > known.size() || !known.subList(0, schema.size()).equals(schema)) {
            throw new Problem(StoreProblem.STORE_NEWER, schema.getLast());
        }
    }

    /** A dump of the same content as this release has it: an older one goes through the migrations in a file of its own. */
    private Path modern(DumpReader old, Path scratch) throws IOException {
        var file = new DatabaseAddress.Sqlite(scratch.resolve("older.db"));
        try (var older = Database.older(file, old.schema().size())) {
            older.write(handle -> fill(handle, old));
        }
        var dump = scratch.resolve("modern.dump");
        try (var migrated = Database.open(file);
                var out = Files.newOutputStream(dump)) {
            Dump.write(migrated, passing, old.at(), out);
        }
        return dump;
    }

    private long replace(Handle handle, DumpReader reader) {
        rooms.before(handle);
        var tables = List.copyOf(Tables.of(handle).keySet()).reversed();
        for (var table : tables) {
            handle.createUpdate("delete from <table>").define("table", table).execute();
        }
        var rows = fill(handle, reader);
        rooms.after(handle);
        return rows;
    }

    private static long fill(Handle handle, DumpReader reader) {
        try {
            var tables = Tables.of(handle);
            var rows = 0L;
            var line = reader.line();
            while (line.has("table")) {
                var table = line.path("table").asText();
                var columns = DumpReader.texts(line.path("columns"));
                if (!tables.getOrDefault(table, List.of()).containsAll(columns) || columns.isEmpty()) {
                    throw DumpReader.damaged();
                }
                var batch = batch(handle, table, columns);
                for (line = reader.line(); line.isArray(); line = reader.line()) {
                    add(batch, line, columns.size());
                    rows++;
                }
                flush(batch);
            }
            if (line.path("rows").asLong(-1) != rows) {
                throw DumpReader.damaged();
            }
            reader.mustBeOver();
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static PreparedBatch batch(Handle handle, String table, List<String> columns) {
        return handle.prepareBatch("insert into <table> (<columns>) values (<places>)")
                .define("table", table)
                .defineList("columns", columns)
                .defineList("places", Collections.nCopies(columns.size(), "?"));
    }

    private static void add(PreparedBatch batch, JsonNode row, int columns) {
        if (row.size() != columns) {
            throw DumpReader.damaged();
        }
        for (var column = 0; column < columns; column++) {
            var value = row.path(column);
            batch.bind(column, value.isNull() ? null : value(value));
        }
        batch.add();
        if (batch.size() >= BATCH) {
            flush(batch);
        }
    }

    private static Object value(JsonNode value) {
        return value.isIntegralNumber() ? value.asLong() : value.asText();
    }

    private static void flush(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
