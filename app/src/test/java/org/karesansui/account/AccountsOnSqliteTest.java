package org.karesansui.account;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.layout.DatabaseAddress;

class AccountsOnSqliteTest extends AccountsContract {
    @TempDir
    Path folder;

    @Override
    DatabaseAddress empty() {
        return new DatabaseAddress.Sqlite(folder.resolve("karesansui.db"));
    }
}
