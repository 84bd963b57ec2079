package org.karesansui.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * An answer made ready once and sent many times: its bytes, plain and compressed, and its tag. Immutable; safe for use
 * by many threads, provided that nobody changes the arrays.
 */
public final class Prepared {
    private final String type;
    private final byte[] plain;
    private final byte[] gzip;
    private final ETag etag;

    private Prepared(String type, byte[] plain, byte[] gzip, ETag etag) {
        this.type = type;
        this.plain = plain;
        this.gzip = gzip;
        this.etag = etag;
    }

    public static Prepared json(Json json, Object record) {
        return of(Reply.JSON, json.bytes(record));
    }

    /** @param type the media type, with charset where it is text */
    public static Prepared of(String type, byte[] content) {
        return new Prepared(type, content, gzip(content), ETag.of(content));
    }

    /** @param gzip the content, compressed better than there would be time for now */
    static Prepared of(String type, byte[] content, byte[] gzip) {
        return new Prepared(type, content, gzip, ETag.of(content));
    }

    /** Answers differ every second: level 4 costs half of level 6 for some 5 % more. */
    static byte[] gzip(byte[] content) {
        return gzip(content, 4);
    }

    /** @param level of the compressor, 1 to 9 */
    static byte[] gzip(byte[] content, int level) {
        var bytes = new ByteArrayOutputStream(content.length / 4 + 64);
        try (var out = new LevelledGzip(bytes, level)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    String type() {
        return type;
    }

    byte[] plain() {
        return plain;
    }

    byte[] gzip() {
        return gzip;
    }

    public ETag etag() {
        return etag;
    }

    private static final class LevelledGzip extends GZIPOutputStream {
        LevelledGzip(ByteArrayOutputStream out, int level) throws IOException {
            super(out, 8192);
            def.setLevel(level);
        }
    }
}
