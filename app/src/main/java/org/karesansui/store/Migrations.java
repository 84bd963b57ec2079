package org.karesansui.store;

import java.util.Arrays;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.karesansui.problem.Problem;

/** Brings the tables up to what this release needs, and refuses those that a newer one has changed. */
final class Migrations {
    private static final String FOLDER = "classpath:org/karesansui/store/migration/";

    private Migrations() {}

    static void run(Engine engine) {
        var flyway = Flyway.configure()
                .dataSource(engine.dataSource())
                .locations(FOLDER + "common", FOLDER + engine.vendor().name().toLowerCase(Locale.ROOT))
                .cleanDisabled(true)
                .load();
        try {
            Arrays.stream(flyway.info().applied())
                    .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)
                    .map(MigrationInfo::getVersion)
                    .findFirst()
                    .ifPresent(version -> {
                        throw new Problem(StoreProblem.STORE_NEWER, version.toString());
                    });
            flyway.migrate();
        } catch (FlywayException failure) {
            throw failure.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE
                    ? new Problem(failure, StoreProblem.STORE_FOREIGN)
                    : failure;
        }
    }
}
