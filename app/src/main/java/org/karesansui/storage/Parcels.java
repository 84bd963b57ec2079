package org.karesansui.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.karesansui.host.Host;
import org.karesansui.host.PoolFacts;
import org.karesansui.libvirt.VolumeSource;
import org.karesansui.xml.Bytes;
import org.karesansui.xml.storage.VolumeFormat;
import org.karesansui.xml.storage.VolumeXml;

/**
 * Sends files of this machine to other hosts, as plain volumes of a pool there: the one way by which libvirt puts a file
 * on a host that it alone reaches. Thread-safe.
 */
public final class Parcels {
    /** libvirt's types of pools whose volumes are files that QEMU can start from. */
    private static final Set<String> FOLDERS = Set.of("dir", "fs", "netfs");

    private Parcels() {}

    /**
     * The pool that such a file goes to: one over the folder for boot files where there is one, else that with the most
     * room; none where all are inactive or of other kinds, and on libvirt's test driver, which keeps no content.
     */
    public static Optional<PoolFacts> pool(Host host, Path boot) {
        if (host.address().isTestDriver()) {
            return Optional.empty();
        }
        return host.inventory().pools().values().stream()
                .filter(pool -> pool.active() && FOLDERS.contains(pool.type()))
                .max(Comparator.comparing((PoolFacts pool) -> pool.path().equals(boot.toString()))
                        .thenComparing(PoolFacts::available)
                        .thenComparing(PoolFacts::name));
    }

    /** Under which it will be found; {@link Images#remove} takes it away again. */
    public static ImageRef reference(PoolFacts pool, String volume) {
        return new ImageRef(pool.name(), volume, ImageRef.Place.PLAIN);
    }

    /**
     * Makes the volume and fills it.
     *
     * @param sent is told how many bytes have gone; may throw to end it, which leaves half a volume to be removed
     * @return the path on the host
     */
    public static String send(Host host, ImageRef parcel, Path file, LongConsumer sent) {
        return host.stream(connection -> {
            try (var content = FileChannel.open(file);
                    var pool = connection.storage().lookupByName(parcel.pool());
                    var volume = pool.volumeCreateXml(definition(parcel, content.size()))) {
                volume.transfer().upload(connection, source(content, sent), content.size());
                return volume.path();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static String definition(ImageRef parcel, long size) {
        return VolumeXml.create(parcel.volume(), new Bytes(size), new VolumeFormat("raw"))
                .toXml();
    }

    private static VolumeSource source(FileChannel content, LongConsumer sent) {
        return buffer -> {
            if (content.read(buffer) < 0) {
                return new VolumeSource.Piece.End();
            }
            sent.accept(content.position());
            return new VolumeSource.Piece.Data();
        };
    }
}
