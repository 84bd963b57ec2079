package org.karesansui.account;

import org.karesansui.layout.DatabaseAddress;
import org.karesansui.store.PostgresqlCluster;

class AccountsOnPostgresqlTest extends AccountsContract {
    @Override
    DatabaseAddress empty() {
        return PostgresqlCluster.shared().create();
    }
}
