package org.karesansui.job;

import org.karesansui.layout.DatabaseAddress;
import org.karesansui.store.PostgresqlCluster;

class RecurringOnPostgresqlTest extends RecurringContract {
    @Override
    DatabaseAddress empty() {
        return PostgresqlCluster.shared().create();
    }
}
