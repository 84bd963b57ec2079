package org.karesansui.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is answered, as a value; nobody but the door writes to the connection. Paths in {@code Location} are given without
 * the URL prefix.
 */
public record Reply(int status, Map<String, String> headers, List<Cookie> cookies, Content content) {
    static final String JSON = "application/json";
    static final String TEXT = "text/plain; charset=utf-8";

    public Reply {
        headers = Map.copyOf(headers);
        cookies = List.copyOf(cookies);
    }

    /** What stands in the body. */
    public sealed interface Content {
        record Nothing() implements Content {}

        /** JSON; {@code type} is its media type. */
        record Document(Object record, String type) implements Content {}

        record Ready(Prepared prepared) implements Content {}

        record Text(String text) implements Content {}

        record Whole(Page page) implements Content {}

        record Part(Fragment fragment) implements Content {}

        record File(Path path, String type) implements Content {}

        /** Bytes that come while they are made; {@code type} is their media type. */
        record Streamed(String type, Source source) implements Content {}
    }

    /** Writes a body as it is made. Blocks while the reader is slow; an exception cuts the connection. */
    @FunctionalInterface
    public interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    private static Reply of(int status, Content content) {
        return new Reply(status, Map.of(), List.of(), content);
    }

    /** 200 with the record as JSON; gets an ETag from its content. */
    public static Reply json(Object record) {
        return of(200, new Content.Document(record, JSON));
    }

    /** 200 with what was made ready; answers 304 and compressed bytes by itself. */
    public static Reply bytes(Prepared prepared) {
        return of(200, new Content.Ready(prepared));
    }

    /** 201 with the new object. */
    public static Reply created(String location, Object record) {
        return json(record).status(201).header("Location", location);
    }

    /** 202 with the job that does the work. */
    public static Reply accepted(String location, Object job) {
        return json(job).status(202).header("Location", location);
    }

    public static Reply noContent() {
        return of(204, new Content.Nothing());
    }

    public static Reply page(Page page) {
        return of(200, new Content.Whole(page));
    }

    /** A part of a page, for htmx. */
    public static Reply fragment(String template, Object model) {
        return of(200, new Content.Part(new Fragment(template, model)));
    }

    /** 303: the answer to a form that did its work, so that reloading does not send it again. */
    public static Reply redirect(String location) {
        return of(303, new Content.Nothing()).header("Location", location);
    }

    public static Reply text(String text) {
        return of(200, new Content.Text(text));
    }

    /** A file to be kept under {@code name}. */
    public static Reply download(Path path, String type, String name) {
        return of(200, new Content.File(path, type)).saved(name);
    }

    public static Reply stream(String type, Source source) {
        return of(200, new Content.Streamed(type, source));
    }

    /** Has browsers keep it under this name instead of showing it. */
    public Reply saved(String name) {
        return header("Content-Disposition", Disposition.attachment(name));
    }

    public Reply status(int other) {
        return new Reply(other, headers, cookies, content);
    }

    public Reply header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, cookies, content);
    }

    public Reply cookie(Cookie cookie) {
        var more = new ArrayList<>(cookies);
        more.add(cookie);
        return new Reply(status, headers, more, content);
    }

    /** Replaces the tag that would be made from the content. */
    public Reply etag(ETag etag) {
        return header("ETag", etag.quoted());
    }
}
