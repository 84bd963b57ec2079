package org.karesansui.job;

import org.karesansui.store.DatabaseAddress;
import org.karesansui.store.PostgresqlCluster;

class JobCrashOnPostgresqlTest extends JobCrashContract {
    @Override
    DatabaseAddress empty() {
        return PostgresqlCluster.shared().create();
    }

    @Override
    String bind(DatabaseAddress address) {
        return address.toString();
    }
}
