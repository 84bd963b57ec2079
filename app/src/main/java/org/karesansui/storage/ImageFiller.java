package org.karesansui.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.Supplier;
import org.karesansui.host.Host;
import org.karesansui.host.Hosts;
import org.karesansui.job.Progress;
import org.karesansui.libvirt.Connection;
import org.karesansui.libvirt.ErrorCode;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.libvirt.StoragePool;
import org.karesansui.libvirt.StorageVolume;
import org.karesansui.libvirt.VolumeSource;
import org.karesansui.problem.Problem;
import org.karesansui.xml.Bytes;
import org.karesansui.xml.storage.VolumeFormat;
import org.karesansui.xml.storage.VolumeXml;

/** Makes the volume of an image, with what stands in it. Thread-safe. */
final class ImageFiller {
    /** Bytes that the head of any image takes. */
    private static final long LEAST_ROOM = 1 << 20;

    private final Hosts hosts;

    ImageFiller(Hosts hosts) {
        this.hosts = hosts;
    }

    /** Answers the path of the volume. */
    String create(Images.Plan plan, ImageContent content, Progress progress) {
        return switch (content) {
            case ImageContent.Empty _ -> empty(plan);
            case ImageContent.CopyOf(var path) -> copy(plan, path);
            case ImageContent.Upload upload -> upload(plan, upload, progress);
        };
    }

    /** On the slow lane: a raw image on a slow disk, or a logical volume, takes its time. */
    private String empty(Images.Plan plan) {
        return host(plan).slow(connection -> {
            try (var pool = connection.storage().lookupByName(plan.spec().pool());
                    var volume = create(
                            pool,
                            definition(plan, plan.spec().size(), plan.spec().format()))) {
                return volume.path();
            }
        });
    }

    private String copy(Images.Plan plan, String from) {
        return host(plan).slow(connection -> {
            try (var source = connection
                            .storage()
                            .findVolume(from)
                            .orElseThrow(() -> new Problem(StorageProblem.VOLUME_NOT_FOUND, from, ""));
                    var pool = connection.storage().lookupByName(plan.spec().pool())) {
                var held = new Bytes(source.info().capacity());
                var xml = definition(plan, held, plan.spec().format());
                try (var volume = guarded(pool, () -> pool.volumeCreateXmlFrom(xml, source))) {
                    grow(volume, held, plan.spec().size());
                    return volume.path();
                }
            }
        });
    }

    /**
     * The bytes of the file as they are, into a volume that is raw until libvirt looks at what came. A connection of its
     * own, since libvirt serves nobody else on it meanwhile.
     */
    private String upload(Images.Plan plan, ImageContent.Upload upload, Progress progress) {
        var path = host(plan).stream(connection -> {
            try (var content = FileChannel.open(upload.file());
                    var pool = connection.storage().lookupByName(plan.spec().pool());
                    var volume = create(pool, definition(plan, new Bytes(content.size()), ImageFormat.RAW))) {
                return guarded(pool, () -> send(connection, volume, content, progress));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        return host(plan).slow(connection -> {
            try (var pool = connection.storage().lookupByName(plan.spec().pool())) {
                pool.refresh();
                try (var volume = pool.volumeLookupByName(plan.volume())) {
                    grow(
                            volume,
                            new Bytes(volume.info().capacity()),
                            plan.spec().size());
                    return path;
                }
            }
        });
    }

    private Host host(Images.Plan plan) {
        return hosts.require(plan.spec().host());
    }

    private static String definition(Images.Plan plan, Bytes size, ImageFormat format) {
        return VolumeXml.create(plan.volume(), size, new VolumeFormat(format.word()))
                .toXml();
    }

    private static void grow(StorageVolume volume, Bytes from, Bytes to) {
        if (to.compareTo(from) > 0) {
            volume.resize(to.value());
        }
    }

    private static String send(Connection connection, StorageVolume volume, FileChannel content, Progress progress) {
        try {
            volume.transfer().upload(connection, new Pieces(content, progress), content.size());
            return volume.path();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static StorageVolume create(StoragePool pool, String xml) {
        return guarded(pool, () -> pool.volumeCreateXml(xml));
    }

    private static <T> T guarded(StoragePool pool, Supplier<T> work) {
        try {
            return work.get();
        } catch (LibvirtException refused) {
            throw isFull(pool, refused)
                    ? new Problem(
                            refused, StorageProblem.POOL_DISK_FULL, pool.name(), String.valueOf(refused.getMessage()))
                    : refused;
        }
    }

    /** Of a full disk libvirt hands on what a tool of QEMU printed; how much is left it says in numbers. */
    private static boolean isFull(StoragePool pool, LibvirtException refused) {
        if (!refused.is(ErrorCode.SYSTEM_ERROR) && !refused.is(ErrorCode.INTERNAL_ERROR)) {
            return false;
        }
        try {
            pool.refresh();
            return pool.info().available() < LEAST_ROOM;
        } catch (LibvirtException unknown) {
            return false;
        }
    }

    /** Reads a file for libvirt, blocks of zeros as holes, so that what was sparse stays it. */
    private static final class Pieces implements VolumeSource {
        private final FileChannel content;
        private final Progress progress;

        Pieces(FileChannel content, Progress progress) {
            this.content = content;
            this.progress = progress;
        }

        @Override
        public Piece next(ByteBuffer buffer) throws IOException {
            progress.throwIfCancelled();
            while (buffer.hasRemaining() && content.read(buffer) >= 0) {}
            if (buffer.position() == 0) {
                return new Piece.End();
            }
            return isZero(buffer) ? new Piece.Hole(buffer.position()) : new Piece.Data();
        }

        private static boolean isZero(ByteBuffer buffer) {
            var read = buffer.duplicate().flip();
            while (read.remaining() >= Long.BYTES) {
                if (read.getLong() != 0) {
                    return false;
                }
            }
            while (read.hasRemaining()) {
                if (read.get() != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
