package org.karesansui.store;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The tables of a database as the database itself tells them: each with its columns, behind those that it refers to. */
final class Tables {
    /** What the tools keep for themselves: Flyway its history, db-scheduler its times, which are typed by the vendor. */
    private static final Set<String> OF_TOOLS = Set.of("flyway_schema_history", "scheduled_tasks");

    private final DatabaseMetaData told;
    private final String schema;
    private final SequencedMap<String, List<String>> tables = new LinkedHashMap<>();

    private Tables(DatabaseMetaData told, String schema) {
        this.told = told;
        this.schema = schema;
    }

    static SequencedMap<String, List<String>> of(Handle handle) {
        try {
            var connection = handle.getConnection();
            var tables = new Tables(connection.getMetaData(), connection.getSchema());
            tables.find();
            return tables.tables;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void find() throws SQLException {
        var left = new LinkedHashMap<String, Set<String>>();
        for (var name : column(told.getTables(null, schema, "%", new String[] {"TABLE"}), "TABLE_NAME")) {
            if (!OF_TOOLS.contains(name) && !name.startsWith("sqlite_")) {
                left.put(name, parents(name));
            }
        }
        while (!left.isEmpty()) {
            left.remove(add(left));
        }
    }

    private Set<String> parents(String table) throws SQLException {
        var parents = new HashSet<>(column(told.getImportedKeys(null, schema, table), "PKTABLE_NAME"));
        parents.remove(table);
        return parents;
    }

    /** One that refers to none that is left. */
    private String add(Map<String, Set<String>> left) throws SQLException {
        for (var each : left.entrySet()) {
            if (tables.keySet().containsAll(each.getValue())) {
                var columns = column(told.getColumns(null, schema, each.getKey(), "%"), "COLUMN_NAME");
                tables.put(each.getKey(), List.copyOf(columns));
                return each.getKey();
            }
        }
        throw new IllegalStateException("These tables refer to each other: " + left.keySet());
    }

    private static List<String> column(ResultSet rows, String name) throws SQLException {
        try (rows) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(name));
            }
            return values;
        }
    }
}
