package org.karesansui.store;

import org.karesansui.layout.DatabaseAddress;

class DumpOnSqliteTest extends DumpContract {
    @Override
    DatabaseAddress empty() {
        return new DatabaseAddress.Sqlite(folder.resolve("karesansui.db"));
    }

    @Override
    DatabaseAddress other() {
        return PostgresqlCluster.shared().create();
    }
}
