package org.karesansui.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.karesansui.layout.DatabaseAddress;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL through a small pool. Its driver is Java and waits on sockets, so callers run their work themselves. */
final class PostgresqlEngine implements Engine {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    PostgresqlEngine(DatabaseAddress.Postgresql address, int connections) {
        var server = new PGSimpleDataSource();
        server.setServerNames(new String[] {address.host()});
        server.setPortNumbers(new int[] {address.port()});
        server.setDatabaseName(address.name());
        server.setUser(address.user());
        server.setPassword(address.password());
        server.setApplicationName("karesansui");
        server.setConnectTimeout((int) PATIENCE.toSeconds());
        server.setTcpKeepAlive(true);
        var config = new HikariConfig();
        config.setDataSource(server);
        config.setPoolName("store");
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        this.pool = new HikariDataSource(config);
        this.jdbi = Jdbi.create(pool);
    }

    @Override
    public Vendor vendor() {
        return Vendor.POSTGRESQL;
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public <T> T read(Work<T> work) {
        return jdbi.withHandle(handle -> {
            handle.setReadOnly(true);
            return handle.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work::with);
        });
    }

    @Override
    public <T> T write(Work<T> work) {
        return jdbi.inTransaction(work::with);
    }

    @Override
    public void close() {
        pool.close();
    }
}
