package org.karesansui.store;

import javax.sql.DataSource;

/** What differs between the databases: how connections are held and lent. Thread-safe. */
sealed interface Engine extends AutoCloseable permits SqliteEngine, PostgresqlEngine {
    Vendor vendor();

    DataSource dataSource();

    <T> T read(Work<T> work);

    <T> T write(Work<T> work);

    @Override
    void close();
}
