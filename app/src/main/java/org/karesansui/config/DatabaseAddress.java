package org.karesansui.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.karesansui.problem.Problem;

/** Where the database is, as {@code database.bind} says it. */
public sealed interface DatabaseAddress {
    /** {@code sqlite:////path}: three slashes of the notation and the one that begins the path. */
    record Sqlite(Path file) implements DatabaseAddress {}

    /** {@code postgres://user:password@host:port/name}. Characters that a URI does not allow are percent-encoded. */
    record Postgresql(String host, int port, String name, String user, String password) implements DatabaseAddress {
        /** Without the password. */
        @Override
        public String toString() {
            return "postgres://%s@%s:%d/%s".formatted(user, host, port, name);
        }
    }

    int POSTGRESQL_PORT = 5432;

    /** @throws Problem {@link ConfigProblem#CONFIG_NOT_A_DATABASE}; its cause is left out, as it would show the password */
    static DatabaseAddress parse(String text) {
        if (text.startsWith("sqlite:////")) {
            return new Sqlite(Path.of(text.substring("sqlite:///".length())).normalize());
        }
        try {
            return postgresql(new URI(text));
        } catch (URISyntaxException malformed) {
            throw new Problem(ConfigProblem.CONFIG_NOT_A_DATABASE);
        }
    }

    private static DatabaseAddress postgresql(URI uri) {
        var scheme = uri.getScheme();
        var isOurs = "postgres".equals(scheme) || "postgresql".equals(scheme);
        var account = uri.getUserInfo();
        if (!isOurs || account == null || uri.getHost() == null || uri.getPath().length() < 2) {
            throw new Problem(ConfigProblem.CONFIG_NOT_A_DATABASE);
        }
        var parts = account.split(":", 2);
        var port = uri.getPort() < 0 ? POSTGRESQL_PORT : uri.getPort();
        return new Postgresql(
                uri.getHost(), port, uri.getPath().substring(1), parts[0], parts.length > 1 ? parts[1] : "");
    }
}
