package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Volumes in and out of a real libvirtd; what is right is said by cmp and qemu-img. */
@Tag("libvirtd")
class TransferTest {
    @RegisterExtension
    static final PrivateLibvirtd DAEMON = new PrivateLibvirtd();

    private static final int MIB = 1 << 20;
    private static final long LENGTH = 200L * MIB + 12345;

    private final Path folder = DAEMON.folder().resolve("pool");
    private Connection connection;
    private StoragePool pool;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(folder);
        connection = Connection.open(DAEMON.uri());
        // The only texts that are put in are paths of our own making.
        pool = connection
                .storage()
                .createXml(
                        "<pool type='dir'><name>pool</name><target><path>%s</path></target></pool>".formatted(folder));
    }

    @AfterEach
    void close() throws IOException {
        pool.destroy();
        pool.close();
        connection.close();
        assertThat(connection.references()).isZero();
        try (var files = Files.list(folder)) {
            files.forEach(file -> file.toFile().delete());
        }
    }

    @Test
    void a_sparse_volume_comes_out_byte_for_byte_and_as_sparse() throws IOException {
        var original = sparseFile("sparse.img");
        pool.refresh();
        var copy = folder.resolve("copy.img");
        try (var volume = pool.volumeLookupByName("sparse.img");
                var sink = new FileSink(copy)) {
            assertThat(volume.transfer().download(connection, sink)).isEqualTo(LENGTH);
            sink.complete(LENGTH);
            assertThat(sink.holes).as("bytes that were told as holes").isGreaterThan(150L * MIB);
        }
        PrivateLibvirtd.run(List.of("cmp", original.toString(), copy.toString()));
        assertThat(blocks(copy)).isLessThanOrEqualTo(blocks(original) + 128);
    }

    @Test
    void a_qcow2_comes_out_so_that_qemu_finds_no_difference() throws IOException {
        var raw = sparseFile("source.raw");
        var image = folder.resolve("image.qcow2");
        PrivateLibvirtd.run(
                List.of("qemu-img", "convert", "-f", "raw", "-O", "qcow2", raw.toString(), image.toString()));
        pool.refresh();
        var copy = folder.resolve("copy.qcow2");
        try (var volume = pool.volumeLookupByName("image.qcow2");
                var sink = new FileSink(copy)) {
            sink.complete(volume.transfer().download(connection, sink));
        }
        PrivateLibvirtd.run(List.of("cmp", image.toString(), copy.toString()));
        PrivateLibvirtd.run(
                List.of("qemu-img", "compare", "-f", "raw", "-F", "qcow2", raw.toString(), copy.toString()));
    }

    @Test
    void an_upload_with_holes_makes_the_same_sparse_file() throws IOException {
        var original = sparseFile("original.img");
        try (var volume = pool.volumeCreateXml(
                        "<volume><name>up.img</name><capacity>%d</capacity><allocation>0</allocation></volume>"
                                .formatted(LENGTH));
                var file = FileChannel.open(original)) {
            volume.transfer().upload(connection, new FileSource(file), LENGTH);
            PrivateLibvirtd.run(List.of("cmp", original.toString(), volume.path()));
            assertThat(blocks(Path.of(volume.path()))).isLessThan(LENGTH / 512 / 2);
        }
    }

    @Test
    void a_transfer_leaves_nothing_for_the_garbage_collector_to_free() throws IOException {
        try (var volume = pool.volumeCreateXml("<volume><name>held.img</name><capacity>1048576</capacity></volume>")) {
            long before = NativeHeap.buffers();
            for (int round = 0; round < 4; round++) {
                volume.transfer().upload(connection, buffer -> new VolumeSource.Piece.Hole(MIB), MIB);
                assertThat(volume.transfer().download(connection, new Nowhere()))
                        .isEqualTo(MIB);
            }
            assertThat(NativeHeap.buffers())
                    .as("bytes of buffers outside of the heap: give them back when a transfer ends")
                    .isLessThanOrEqualTo(before);
        }
    }

    private static final class Nowhere implements VolumeSink {
        @Override
        public void data(ByteBuffer data) {
            data.position(data.limit());
        }

        @Override
        public void hole(long length) {
            // nothing is wanted of it
        }
    }

    @Test
    void an_upload_whose_source_fails_is_aborted_and_the_connection_goes_on() {
        try (var volume = pool.volumeCreateXml("<volume><name>half.img</name><capacity>1000000</capacity></volume>")) {
            assertThatThrownBy(() -> volume.transfer()
                            .upload(
                                    connection,
                                    buffer -> {
                                        throw new IOException("the source of a test fails");
                                    },
                                    1000000))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("of a test");
            assertThat(volume.info().capacity()).isEqualTo(1000000);
        }
    }

    @Test
    void a_source_that_is_too_short_is_not_committed() {
        try (var volume = pool.volumeCreateXml("<volume><name>short.img</name><capacity>1000000</capacity></volume>")) {
            assertThatThrownBy(
                            () -> volume.transfer().upload(connection, buffer -> new VolumeSource.Piece.End(), 1000000))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_sink_that_fails_ends_the_download_and_the_connection_goes_on() throws IOException {
        sparseFile("sparse.img");
        pool.refresh();
        try (var volume = pool.volumeLookupByName("sparse.img")) {
            assertThatThrownBy(() -> volume.transfer().download(connection, new FailingSink()))
                    .isInstanceOf(IOException.class);
            assertThat(volume.info(VolumeInfoFlag.GET_PHYSICAL).allocation()).isEqualTo(LENGTH);
        }
    }

    @Test
    void a_reader_that_stalls_is_not_flooded() throws IOException {
        var full = folder.resolve("full.img");
        PrivateLibvirtd.run(
                List.of("qemu-img", "create", "-f", "raw", "-o", "preallocation=full", full.toString(), "128M"));
        pool.refresh();
        try (var proxy = new UnixProxy(DAEMON.folder().resolve("proxy"), DAEMON.socket());
                var through =
                        Connection.open(PrivateLibvirtd.uri(DAEMON.folder().resolve("proxy")));
                var volume = through.storage().volumeLookupByPath(full.toString())) {
            var sink = new StallingSink(proxy);
            assertThat(volume.transfer().download(through, sink)).isEqualTo(128L * MIB);
            assertThat(sink.flood).as("bytes that came while nobody read").isLessThan(20L * MIB);
        }
    }

    /** Does not read on until a long chat with the daemon is over, in which it could have sent everything. */
    private final class StallingSink implements VolumeSink {
        private final UnixProxy proxy;
        private long flood = -1;

        StallingSink(UnixProxy proxy) {
            this.proxy = proxy;
        }

        @Override
        public void data(ByteBuffer data) {
            if (flood < 0) {
                for (int i = 0; i < 500; i++) {
                    connection.node().libVersion();
                    pool.refresh();
                }
                flood = proxy.received();
            }
        }

        @Override
        public void hole(long length) {
            // there is none in a full file
        }
    }

    /** 200 MiB and a bit, with data at the beginning, across a range's border, in the middle and at the very end. */
    private Path sparseFile(String name) throws IOException {
        var path = folder.resolve(name);
        var random = new Random(42);
        try (var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (long at : new long[] {0, 16L * MIB - 4096, 70L * MIB, LENGTH - 2L * MIB}) {
                var bytes = new byte[2 * MIB];
                random.nextBytes(bytes);
                file.write(ByteBuffer.wrap(bytes), at);
            }
        }
        return path;
    }

    /** Blocks of 512 bytes that the file really takes. */
    private static long blocks(Path file) {
        return Long.parseLong(PrivateLibvirtd.run(List.of("stat", "--format=%b", file.toString()))
                .strip());
    }

    private static final class FileSink implements VolumeSink, AutoCloseable {
        private final FileChannel file;
        private long holes;

        FileSink(Path path) throws IOException {
            file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }

        @Override
        public void data(ByteBuffer data) throws IOException {
            while (data.hasRemaining()) {
                file.write(data);
            }
        }

        @Override
        public void hole(long length) throws IOException {
            holes += length;
            file.position(file.position() + length);
        }

        /** A hole at the end is no bytes at all: the last byte is written to give the file its length. */
        void complete(long length) throws IOException {
            if (file.size() < length) {
                file.write(ByteBuffer.allocate(1), length - 1);
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    private static final class FailingSink implements VolumeSink {
        @Override
        public void data(ByteBuffer data) throws IOException {
            throw new IOException("the sink of a test fails");
        }

        @Override
        public void hole(long length) {
            // the data comes first
        }
    }

    /** Tells every MiB of zeros as a hole. */
    private record FileSource(FileChannel file) implements VolumeSource {
        @Override
        public Piece next(ByteBuffer buffer) throws IOException {
            if (file.read(buffer) < 0) {
                return new Piece.End();
            }
            for (int i = 0; i < buffer.position(); i++) {
                if (buffer.get(i) != 0) {
                    return new Piece.Data();
                }
            }
            return new Piece.Hole(buffer.position());
        }
    }
}
