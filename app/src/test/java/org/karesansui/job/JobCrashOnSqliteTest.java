package org.karesansui.job;

import org.karesansui.layout.DatabaseAddress;

class JobCrashOnSqliteTest extends JobCrashContract {
    @Override
    DatabaseAddress empty() {
        return new DatabaseAddress.Sqlite(folder.resolve("karesansui.db"));
    }

    @Override
    String bind(DatabaseAddress address) {
        return "sqlite:///" + ((DatabaseAddress.Sqlite) address).file();
    }
}
