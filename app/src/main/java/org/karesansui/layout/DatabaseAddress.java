package org.karesansui.layout;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Where the database is: the value of {@code database.bind}. */
public sealed interface DatabaseAddress {
    /** PostgreSQL's registered port (IANA). */
    int POSTGRESQL_PORT = 5432;

    /** One file of this host, with its write-ahead log beside it. */
    record Sqlite(Path file) implements DatabaseAddress {
        public Sqlite {
            if (!file.isAbsolute()) {
                throw new IllegalArgumentException("Not absolute: " + file);
            }
        }
    }

    /** A database of a PostgreSQL server. The password may be empty where the server asks for none. */
    record Postgresql(String host, int port, String name, String user, String password) implements DatabaseAddress {
        public Postgresql {
            if (host.isBlank() || name.isBlank() || user.isBlank() || port < 1 || port > 65_535) {
                throw new IllegalArgumentException("Host, port, name and user are needed");
            }
        }

        /** Without the password, since addresses are logged. */
        @Override
        public String toString() {
            return "postgres://%s@%s:%d/%s".formatted(user, host, port, name);
        }
    }

    /**
     * Reads {@code sqlite:////path} or {@code postgres://user:password@host:port/name}; in the latter, user and password
     * are percent-encoded (RFC 3986 §2.1) and the port may be left out.
     *
     * @return nothing for another text; why is not told, since that would repeat a password
     */
    static Optional<DatabaseAddress> find(String bind) {
        try {
            return Optional.of(bind.startsWith("sqlite:") ? sqlite(bind) : postgresql(new URI(bind)));
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Sqlite sqlite(String bind) {
        var lead = "sqlite:///";
        if (!bind.startsWith(lead + "/")) {
            throw new IllegalArgumentException("Three slashes and an absolute path are needed");
        }
        return new Sqlite(Path.of(bind.substring(lead.length())));
    }

    private static Postgresql postgresql(URI uri) {
        var scheme = String.valueOf(uri.getScheme());
        var host = uri.getHost();
        var path = uri.getPath();
        var who = uri.getRawUserInfo();
        if (!(scheme.equals("postgres") || scheme.equals("postgresql"))
                || host == null
                || path == null
                || who == null) {
            throw new IllegalArgumentException("Not an address of PostgreSQL");
        }
        var parts = who.split(":", 2);
        return new Postgresql(
                host,
                uri.getPort() < 0 ? POSTGRESQL_PORT : uri.getPort(),
                path.startsWith("/") ? path.substring(1) : path,
                decoded(parts[0]),
                parts.length == 2 ? decoded(parts[1]) : "");
    }

    private static String decoded(String text) {
        // A plus sign is itself in this part of an address; URLDecoder would make a space of it.
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
