package org.karesansui.job;

import org.karesansui.layout.DatabaseAddress;
import org.karesansui.store.PostgresqlCluster;

class JobListOnPostgresqlTest extends JobListContract {
    @Override
    DatabaseAddress empty() {
        return PostgresqlCluster.shared().create();
    }
}
