package org.karesansui.job;

import org.junit.jupiter.api.Tag;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.store.PostgresqlCluster;

@Tag("slow")
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
