package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirStorage.virStorageVolDownload;
import static org.karesansui.libvirt.ffi.VirStorage.virStorageVolUpload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Moves the content of a volume. A transfer holds up its connection: give it one of its own. Any exception, also one of the
 * sink or source, aborts the stream; what was moved by then is not to be used.
 */
public final class VolumeTransfer {
    /**
     * What libvirt may hold in its own memory while the reader is slow: it reads ahead without a limit, so a download is a
     * row of streams of this length (measured: one stream took 600 MB in five seconds, ranges stay flat and cost nothing).
     */
    private static final long RANGE = 16L << 20;

    private static final int SPARSE = 1;

    private final StorageVolume volume;

    VolumeTransfer(StorageVolume volume) {
        this.volume = volume;
    }

    /** All of the volume, holes as holes; answers how many bytes it is long. */
    public long download(Connection connection, VolumeSink sink) throws IOException {
        try (var memory = new Scratch()) {
            var buffer = buffer(memory);
            long done = 0;
            long moved = RANGE;
            while (moved >= RANGE) {
                moved = range(connection, done, sink, buffer);
                done += moved;
            }
            return done;
        }
    }

    /** The beginning of the volume, fewer bytes where it is shorter; holes are zeros. */
    public byte[] head(Connection connection, int length) throws IOException {
        var head = new ByteArrayOutputStream(length);
        try (var memory = new Scratch();
                var stream = connection.stream()) {
            stream.begin(
                    through -> volume.run((self, scratch) -> virStorageVolDownload(self, through, 0, length, SPARSE)));
            drain(stream, new HeadSink(head), buffer(memory));
            stream.finish();
        }
        return head.toByteArray();
    }

    private record HeadSink(ByteArrayOutputStream head) implements VolumeSink {
        @Override
        public void data(ByteBuffer data) {
            var piece = new byte[data.remaining()];
            data.get(piece);
            head.writeBytes(piece);
        }

        @Override
        public void hole(long length) {
            head.writeBytes(new byte[(int) length]);
        }
    }

    // Not ByteBuffer.allocateDirect: what that takes is freed when the garbage collector comes to it, which in a heap
    // with
    // room may be hours and hundreds of transfers later.
    private static ByteBuffer buffer(Scratch memory) {
        return memory.space(Stream.PIECE).asByteBuffer();
    }

    private long range(Connection connection, long offset, VolumeSink sink, ByteBuffer buffer) throws IOException {
        try (var stream = connection.stream()) {
            stream.begin(through ->
                    volume.run((self, scratch) -> virStorageVolDownload(self, through, offset, RANGE, SPARSE)));
            long moved = drain(stream, sink, buffer);
            stream.finish();
            return moved;
        }
    }

    private static long drain(Stream stream, VolumeSink sink, ByteBuffer buffer) throws IOException {
        long moved = 0;
        while (true) {
            int answer = stream.receiveOrHole(buffer.clear());
            switch (answer) {
                case Stream.END -> {
                    return moved;
                }
                case Stream.HOLE -> {
                    long length = stream.hole();
                    if (length > 0) {
                        sink.hole(length);
                    }
                    moved += length;
                }
                default -> {
                    sink.data(buffer.flip());
                    moved += answer;
                }
            }
        }
    }

    /**
     * Writes the volume from its beginning.
     *
     * @param length how many bytes the source has, holes counted; libvirt refuses more
     */
    public void upload(Connection connection, VolumeSource source, long length) throws IOException {
        try (var memory = new Scratch();
                var stream = connection.stream()) {
            var buffer = buffer(memory);
            stream.begin(
                    through -> volume.run((self, scratch) -> virStorageVolUpload(self, through, 0, length, SPARSE)));
            long left = length;
            while (left > 0) {
                left -= piece(stream, source, buffer);
            }
            stream.finish();
        }
    }

    private static long piece(Stream stream, VolumeSource source, ByteBuffer buffer) throws IOException {
        return switch (source.next(buffer.clear())) {
            case VolumeSource.Piece.Hole hole -> {
                stream.sendHole(hole.length());
                yield hole.length();
            }
            case VolumeSource.Piece.Data data -> {
                int length = buffer.flip().remaining();
                stream.sendFully(buffer);
                yield length;
            }
            case VolumeSource.Piece.End end -> throw new IOException("The source ended before its length");
        };
    }
}
