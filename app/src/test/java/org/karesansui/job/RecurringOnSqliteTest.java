package org.karesansui.job;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.layout.DatabaseAddress;

class RecurringOnSqliteTest extends RecurringContract {
    @TempDir
    Path folder;

    @Override
    DatabaseAddress empty() {
        return new DatabaseAddress.Sqlite(folder.resolve("karesansui.db"));
    }
}
