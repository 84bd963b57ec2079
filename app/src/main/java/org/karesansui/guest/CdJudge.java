package org.karesansui.guest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.karesansui.host.Host;
import org.karesansui.libvirt.Connection;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.libvirt.StorageVolume;
import org.karesansui.problem.Problem;
import org.karesansui.storage.IsoImage;
import org.karesansui.xml.Bytes;

/** Looks whether what a guest is to start from as a CD is one, before anything is made. Thread-safe. */
final class CdJudge {
    private CdJudge() {}

    /**
     * What a look into a file told.
     *
     * @param image absent where it is none
     */
    private record Look(@Nullable IsoImage image, long length) {
        static Look at(byte[] head, long length) {
            return new Look(IsoImage.read(head).orElse(null), length);
        }
    }

    /** @throws Problem {@code GUEST_CD_*} */
    static void require(Path file, String name) {
        judge(read(file, name), name);
    }

    /**
     * Of a file of the host: read here where the daemon may, else through libvirt, where a pool has it.
     *
     * @throws Problem {@code GUEST_CD_*}
     */
    static void requireFile(Host host, String path) {
        var file = Path.of(path);
        if (host.address().isThisMachine() && Files.isReadable(file)) {
            require(file, path);
            return;
        }
        var look = read(host, path, connection -> connection.storage().findVolume(path));
        judge(
                look.orElseThrow(() -> new Problem(GuestProblem.GUEST_CD_UNREADABLE, path, "it is in no active pool")),
                path);
    }

    /** @throws Problem {@code GUEST_CD_*} */
    static void requireVolume(Host host, String pool, String volume) {
        var name = "volume:%s/%s".formatted(pool, volume);
        read(
                        host,
                        name,
                        connection -> connection.storage().find(pool).flatMap(found -> {
                            try (found) {
                                return found.findVolume(volume);
                            }
                        }))
                .ifPresent(look -> judge(look, name));
    }

    private interface Finder {
        Optional<StorageVolume> find(Connection connection);
    }

    /** The test driver keeps no content, so there is nothing to judge by. */
    private static Optional<Look> read(Host host, String name, Finder finder) {
        if (host.address().isTestDriver()) {
            return Optional.empty();
        }
        try {
            return host.stream(connection -> finder.find(connection).map(found -> {
                try (var volume = found) {
                    return Look.at(
                            volume.transfer().head(connection, IsoImage.HEAD),
                            volume.info().capacity());
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }));
        } catch (LibvirtException | UncheckedIOException failure) {
            throw new Problem(failure, GuestProblem.GUEST_CD_UNREADABLE, name, String.valueOf(failure.getMessage()));
        }
    }

    private static Look read(Path file, String name) {
        try (var content = Files.newInputStream(file)) {
            return Look.at(content.readNBytes(IsoImage.HEAD), Files.size(file));
        } catch (IOException failure) {
            throw new Problem(failure, GuestProblem.GUEST_CD_UNREADABLE, name, String.valueOf(failure.getMessage()));
        }
    }

    private static void judge(Look look, String name) {
        var image = look.image();
        if (image == null) {
            throw new Problem(GuestProblem.GUEST_CD_INVALID, name);
        }
        if (!image.fits(look.length())) {
            throw new Problem(
                    GuestProblem.GUEST_CD_CUT,
                    name,
                    new Bytes(look.length()).display(),
                    new Bytes(image.size()).display());
        }
    }
}
