package org.karesansui.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.karesansui.layout.DatabaseAddress;

/**
 * A PostgreSQL server of this test run's own, from Debian's package, in a temporary folder and on a free port of the
 * loopback. It refuses to run as root, so then it runs as an unprivileged account. It ends when the shell around it
 * loses its input: at the end of this process, however that comes about.
 */
public final class PostgresqlCluster {
    private static final String OWNER = "karesansui";
    private static final String READY = "ready to accept connections";
    private static final PostgresqlCluster SHARED = new PostgresqlCluster();

    private final Path folder;
    private final int port;
    private final Process server;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresqlCluster() {
        try {
            this.folder = Files.createTempDirectory("karesansui-postgresql-");
            this.port = freePort();
            var account = account();
            hand(folder, account);
            this.server = start(account);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The one of this process, started when it is first asked for. */
    public static PostgresqlCluster shared() {
        return SHARED;
    }

    /** A new, empty database. */
    public DatabaseAddress.Postgresql create() {
        var name = "t" + databases.incrementAndGet();
        var admin = Jdbi.create("jdbc:postgresql://127.0.0.1:" + port + "/postgres", OWNER, "");
        admin.useHandle(handle -> handle.execute("create database " + name));
        return new DatabaseAddress.Postgresql("127.0.0.1", port, name, OWNER, "");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The account to run as, or nothing where this process is not root. */
    private static List<String> account() throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        var passwd = Files.readString(Path.of("/etc/passwd"));
        return List.of(passwd.contains("\npostgres:") ? "postgres" : "nobody");
    }

    private static void hand(Path folder, List<String> account) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        for (var name : account) {
            var accounts = folder.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(folder, accounts.lookupPrincipalByName(name));
        }
    }

    private Process start(List<String> account) throws IOException {
        var command = new ArrayList<String>();
        for (var name : account) {
            command.addAll(List.of("setpriv", "--reuid=" + name, "--regid=" + group(name), "--clear-groups", "--"));
        }
        command.addAll(List.of("sh", "-c", script(), "sh", newestRelease(), folder.toString(), "" + port, OWNER));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .directory(folder.toFile())
                .start();
        var said = new StringBuilder();
        var lines = process.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.contains(READY)) {
                Thread.ofPlatform().daemon().start(() -> lines.lines().forEach(ignored -> {}));
                return process;
            }
        }
        throw new IllegalStateException("PostgreSQL did not start:\n" + said);
    }

    private static String group(String account) {
        return account.equals("nobody") ? "nogroup" : account;
    }

    private static String script() {
        return """
                set -eu
                "$1/initdb" -D "$2/data" -U "$4" -A trust -E UTF8 --locale=C --no-sync
                "$1/postgres" -D "$2/data" -p "$3" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
                  -c fsync=off -c shared_buffers=16MB -c max_connections=60 &
                server=$!
                read -r end || true
                kill -INT "$server"
                wait "$server" || true
                rm -rf "$2"
                """;
    }

    private static String newestRelease() throws IOException {
        try (var releases = Files.list(Path.of("/usr/lib/postgresql"))) {
            return releases.map(release -> release.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Path::compareTo)
                    .orElseThrow(() -> new IllegalStateException("apt-get install postgresql"))
                    .toString();
        }
    }

    private void stop() {
        try {
            server.getOutputStream().close();
            server.waitFor();

        } catch (IOException | InterruptedException leftovers) {
            // The process ends; what it could not tidy lies in the system's temporary folder.
        }
    }
}
