package org.karesansui.store;

import org.karesansui.layout.DatabaseAddress;

class DumpOnPostgresqlTest extends DumpContract {
    @Override
    DatabaseAddress empty() {
        return PostgresqlCluster.shared().create();
    }

    @Override
    DatabaseAddress other() {
        return new DatabaseAddress.Sqlite(folder.resolve("other.db"));
    }
}
