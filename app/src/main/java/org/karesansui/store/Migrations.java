package org.karesansui.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.karesansui.problem.Problem;

/**
 * Brings the tables up to what this release needs, and refuses those that a newer one has changed. Flyway does it, and
 * is not even loaded where nothing is owed: it and its parser are 1,100 classes, a sixth of a start and 7 MB.
 */
final class Migrations {
    /** Every migration of the folder, in order; a test compares it to what Flyway finds there. */
    static final List<String> VERSIONS = List.of("10", "20", "21", "22", "23");

    private static final String FOLDER = "classpath:org/karesansui/store/migration/";

    private Migrations() {}

    static void run(Engine engine) {
        if (!applied(engine.dataSource()).equals(VERSIONS)) {
            migrate(engine);
        }
    }

    /** Makes the tables as they were after the first of the migrations, in an empty database. */
    static void runFirst(Engine engine, int count) {
        flyway(engine).target(VERSIONS.get(count - 1)).load().migrate();
    }

    /** What the tables have gone through; nothing where they do not tell. */
    private static List<String> applied(DataSource source) {
        var versions = new ArrayList<String>();
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select version from flyway_schema_history where success order by installed_rank")) {
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
            return versions;
        } catch (SQLException noHistory) {
            return List.of();
        }
    }

    /** A migration that is not listed would never reach a database that has all the others: no start may get by that. */
    private static void mustBeListed(List<String> applied) {
        if (!applied.equals(VERSIONS)) {
            throw new IllegalStateException(
                    "VERSIONS lists %s, the tables went through %s".formatted(VERSIONS, applied));
        }
    }

    private static FluentConfiguration flyway(Engine engine) {
        return Flyway.configure()
                .dataSource(engine.dataSource())
                .locations(FOLDER + "common", FOLDER + engine.vendor().name().toLowerCase(Locale.ROOT))
                .cleanDisabled(true);
    }

    private static void migrate(Engine engine) {
        var flyway = flyway(engine).load();
        try {
            Arrays.stream(flyway.info().applied())
                    .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)
                    .map(MigrationInfo::getVersion)
                    .findFirst()
                    .ifPresent(version -> {
                        throw new Problem(StoreProblem.STORE_NEWER, version.toString());
                    });
            flyway.migrate();
            mustBeListed(applied(engine.dataSource()));
        } catch (FlywayException failure) {
            throw failure.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE
                    ? new Problem(failure, StoreProblem.STORE_FOREIGN)
                    : failure;
        }
    }
}
