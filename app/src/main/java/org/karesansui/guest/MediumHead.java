package org.karesansui.guest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.karesansui.host.Host;
import org.karesansui.libvirt.Connection;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.libvirt.StorageVolume;
import org.karesansui.problem.Problem;
import org.karesansui.xml.Bytes;

/**
 * The beginning of a medium that is there, by which it is judged before anything is made.
 *
 * @param name as it was asked for
 * @param length of the whole
 */
record MediumHead(String name, ByteBuffer bytes, Bytes length) {
    /**
     * Of a file that this daemon reads.
     *
     * @throws Problem {@link GuestProblem#GUEST_MEDIUM_UNREADABLE}
     */
    static MediumHead of(Path file, String name, int bytes) {
        try (var content = Files.newInputStream(file)) {
            return new MediumHead(name, ByteBuffer.wrap(content.readNBytes(bytes)), new Bytes(Files.size(file)));
        } catch (IOException failure) {
            throw unreadable(failure, name);
        }
    }

    /**
     * Of a medium of the host; nothing of one that is still to be fetched, and of libvirt's test driver, which keeps no
     * content.
     *
     * @throws Problem {@link GuestProblem#GUEST_MEDIUM_UNREADABLE}
     */
    static Optional<MediumHead> of(Host host, Medium medium, int bytes) {
        return switch (medium) {
            case Medium.HostFile(var path) when isOurs(host, path) -> Optional.of(of(Path.of(path), path, bytes));
            case Medium.HostFile(var path) ->
                read(host, path, bytes, connection -> connection.storage().findVolume(path));
            case Medium.PoolVolume(var pool, var volume) ->
                read(host, "volume:%s/%s".formatted(pool, volume), bytes, connection -> find(connection, pool, volume));
            case Medium.Download _ -> Optional.empty();
        };
    }

    /** Whether the daemon itself reads the file. */
    static boolean isOurs(Host host, String path) {
        return host.address().isThisMachine() && Files.isReadable(Path.of(path));
    }

    private static Optional<StorageVolume> find(Connection connection, String pool, String volume) {
        return connection.storage().find(pool).flatMap(found -> {
            try (found) {
                return found.findVolume(volume);
            }
        });
    }

    private interface Finder {
        Optional<StorageVolume> find(Connection connection);
    }

    private static Optional<MediumHead> read(Host host, String name, int bytes, Finder finder) {
        if (host.address().isTestDriver()) {
            return Optional.empty();
        }
        try {
            return host.stream(connection -> finder.find(connection).map(found -> read(connection, found, name, bytes)))
                    .or(() -> {
                        throw new Problem(GuestProblem.GUEST_MEDIUM_UNREADABLE, name, "it is in no active pool");
                    });
        } catch (LibvirtException | UncheckedIOException failure) {
            throw unreadable(failure, name);
        }
    }

    private static MediumHead read(Connection connection, StorageVolume found, String name, int bytes) {
        try (var volume = found) {
            var head = volume.transfer().head(connection, bytes);
            return new MediumHead(
                    name, ByteBuffer.wrap(head), new Bytes(volume.info().capacity()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Problem unreadable(Exception failure, String name) {
        return new Problem(failure, GuestProblem.GUEST_MEDIUM_UNREADABLE, name, String.valueOf(failure.getMessage()));
    }
}
