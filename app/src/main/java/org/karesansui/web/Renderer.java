package org.karesansui.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns a Reply into bytes and headers: coding, tags, conditional answers, the prefix in Location. */
final class Renderer {
    /** Below this, a compressed answer is no shorter on the wire. */
    private static final int LEAST_GZIP = 1024;

    private static final Reply.Source NOTHING = _ -> {};

    private final Front front;
    private final Site site;

    Renderer(Front front, Site site) {
        this.front = front;
        this.site = site;
    }

    Rendered render(Reply reply, Request request) {
        var headers = headers(reply);
        var cookies = reply.cookies().stream()
                .map(cookie -> cookie.headerValue(site.prefix(), request.secure()))
                .toList();
        var answer = new Draft(reply.status(), headers, cookies);
        return switch (reply.content()) {
            case Reply.Content.Nothing() -> answer.with(NOTHING, 0);
            case Reply.Content.Text(var text) ->
                answer.bytes(Reply.TEXT, text.getBytes(StandardCharsets.UTF_8), request);
            case Reply.Content.Document(var record, var type) ->
                tagged(answer, type, front.json().bytes(record), request);
            case Reply.Content.Ready(var prepared) -> ready(answer, prepared, request);
            case Reply.Content.Whole(var page) -> html(answer, front.pages().render(page, request), request);
            case Reply.Content.Part(var part) -> html(answer, front.pages().render(part, request), request);
            case Reply.Content.File(var path, var type) -> {
                headers.put("Content-Type", type);
                yield answer.with(out -> Files.copy(path, out), size(path));
            }
            case Reply.Content.Streamed(var type, var source) -> {
                headers.put("Content-Type", type);
                yield answer.with(source, Rendered.UNKNOWN);
            }
        };
    }

    private Map<String, String> headers(Reply reply) {
        var headers = new LinkedHashMap<>(reply.headers());
        headers.computeIfPresent("Location", (_, path) -> path.startsWith("/") ? site.link(path) : path);
        headers.computeIfPresent("HX-Redirect", (_, path) -> site.link(path));
        return headers;
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Rendered html(Draft answer, byte[] bytes, Request request) {
        answer.headers.putIfAbsent("Cache-Control", "no-store");
        answer.headers.put("Vary", "HX-Request");
        return answer.bytes(Pages.HTML, bytes, request);
    }

    private static Rendered tagged(Draft answer, String type, byte[] bytes, Request request) {
        answer.headers.putIfAbsent("Cache-Control", "no-cache");
        var etag = answer.headers.containsKey("ETag") ? null : ETag.of(bytes);
        if (answer.status == 200 && etag != null && request.route().method().safe()) {
            answer.headers.put("ETag", etag.quoted());
        }
        return answer.bytes(type, bytes, request);
    }

    private static Rendered ready(Draft answer, Prepared prepared, Request request) {
        var gzip = acceptsGzip(request) && prepared.gzip().length < prepared.plain().length;
        answer.headers.putIfAbsent("Cache-Control", "no-cache");
        answer.headers.put("Content-Type", prepared.type());
        answer.headers.put("Vary", "Accept-Encoding");
        answer.headers.put(
                "ETag", gzip ? prepared.etag().quotedGzip() : prepared.etag().quoted());
        if (isKnown(prepared.etag(), request)) {
            return answer.notModified();
        }
        if (gzip) {
            answer.headers.put("Content-Encoding", "gzip");
        }
        var bytes = gzip ? prepared.gzip() : prepared.plain();
        return answer.with(out -> out.write(bytes), bytes.length);
    }

    private static boolean isKnown(ETag etag, Request request) {
        return request.header("If-None-Match").map(etag::isIn).orElse(false);
    }

    static boolean acceptsGzip(Request request) {
        for (var coding : request.header("Accept-Encoding").orElse("").split(",", -1)) {
            var parts = coding.strip().split(";", 2);
            if (parts[0].equals("gzip")) {
                return parts.length < 2 || !parts[1].strip().matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    private record Draft(int status, Map<String, String> headers, Iterable<String> cookies) {
        Rendered with(Reply.Source body, long length) {
            return new Rendered(status, headers, cookies, body, length);
        }

        Rendered notModified() {
            headers.remove("Content-Type");
            return new Rendered(304, headers, cookies, NOTHING, 0);
        }

        Rendered bytes(String type, byte[] plain, Request request) {
            headers.put("Content-Type", type);
            headers.merge("Vary", "Accept-Encoding", (one, two) -> one + ", " + two);
            var etag = headers.get("ETag");
            if (etag != null && isKnown(new ETag(etag.substring(1, etag.length() - 1)), request) && status == 200) {
                return notModified();
            }
            if (plain.length < LEAST_GZIP || !acceptsGzip(request)) {
                return with(out -> out.write(plain), plain.length);
            }
            headers.put("Content-Encoding", "gzip");
            headers.computeIfPresent("ETag", (_, tag) -> new ETag(tag.substring(1, tag.length() - 1)).quotedGzip());
            // A list of a thousand guests comes down by 16 % with it, to 57 KB.
            var gzip = type.equals(Pages.HTML) ? Prepared.gzip(plain, 6) : Prepared.gzip(plain);
            return with(out -> out.write(gzip), gzip.length);
        }
    }
}
