package org.karesansui.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonGenerator.Feature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;

/**
 * Writes what a database holds as text, alike for either kind of database: gzip (RFC 1952) over a line of JSON for the
 * head, one for each table, one for each of its rows, and one that ends it. All of it is one state, though others write
 * meanwhile.
 */
public final class Dump {
    static final String FORMAT = "karesansui-dump-1";

    /** Rows that PostgreSQL's driver holds at a time. */
    private static final int FETCHED = 500;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonGenerator json;
    private final Set<String> passing;
    private long rows;

    private Dump(JsonGenerator json, Set<String> passing) {
        this.json = json;
        this.passing = passing;
    }

    /**
     * Writes it, and leaves the stream open.
     *
     * @param passing tables whose rows mean nothing to another process or at another time
     * @return how many rows
     */
    public static long write(Database database, Set<String> passing, Instant at, OutputStream out) throws IOException {
        var gzip = new GZIPOutputStream(out);
        try (var json = JSON.createGenerator(gzip)) {
            json.configure(Feature.AUTO_CLOSE_TARGET, false);
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            var dump = new Dump(json, Set.copyOf(passing));
            database.<Boolean>read(handle -> dump.all(handle, at));
            json.flush();
            gzip.finish();
            return dump.rows;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private boolean all(Handle handle, Instant at) {
        try {
            json.writePOJO(new Head(FORMAT, Migrations.VERSIONS, at.toString()));
            for (var table : Tables.of(handle).entrySet()) {
                if (!passing.contains(table.getKey())) {
                    table(handle, table.getKey(), table.getValue());
                }
            }
            json.writePOJO(new End(rows));
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The first line.
     *
     * @param schema the migrations that its tables have gone through
     * @param at when it was made
     */
    record Head(String format, List<String> schema, String at) {}

    /** The line before the rows of a table. */
    record Table(String table, List<String> columns) {}

    /** The last line. Where it is missing, so is more. */
    record End(long rows) {}

    private void table(Handle handle, String name, List<String> columns) throws IOException {
        json.writePOJO(new Table(name, columns));
        var query = handle.createQuery("select <columns> from <table>")
                .define("table", name)
                .defineList("columns", columns)
                .setFetchSize(FETCHED);
        query.scanResultSet((results, _) -> {
            try (var found = results.get()) {
                while (found.next()) {
                    row(found, columns.size());
                }
                return true;
            }
        });
    }

    private void row(ResultSet row, int columns) throws SQLException {
        try {
            json.writeStartArray();
            for (var column = 1; column <= columns; column++) {
                switch (row.getObject(column)) {
                    case null -> json.writeNull();
                    case String text -> json.writeString(text);
                    case Number number -> json.writeNumber(number.longValue());
                    case Object other -> throw new IllegalStateException("No table has a " + other.getClass());
                }
            }
            json.writeEndArray();
            rows++;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
