package org.karesansui.job;

import org.karesansui.layout.DatabaseAddress;
import org.karesansui.store.PostgresqlCluster;

class JobLifeOnPostgresqlTest extends JobLifeContract {
    @Override
    DatabaseAddress empty() {
        return PostgresqlCluster.shared().create();
    }
}
