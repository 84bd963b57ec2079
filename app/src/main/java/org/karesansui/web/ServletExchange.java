package org.karesansui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.Problem;

/** A request as the servlet container hands it over. */
final class ServletExchange implements Exchange {
    private final HttpServletRequest request;
    private @Nullable Map<String, List<String>> query;

    ServletExchange(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public String method() {
        return request.getMethod();
    }

    @Override
    public String rawPath() {
        return request.getRequestURI();
    }

    @Override
    public Map<String, List<String>> query() {
        if (query == null) {
            query = parse(request.getQueryString());
        }
        return query;
    }

    // The container's own parser would read the body of a form too.
    private static Map<String, List<String>> parse(@Nullable String text) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : (text == null ? "" : text).split("&", -1)) {
            if (!pair.isEmpty()) {
                var parts = pair.split("=", 2);
                values.computeIfAbsent(decode(parts[0]), _ -> new ArrayList<>())
                        .add(parts.length == 2 ? decode(parts[1]) : "");
            }
        }
        return values;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Problem(malformed, WebProblem.PARAMETER_INVALID, text, "");
        }
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    @Override
    public Optional<String> cookie(String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(cookie -> cookie.getValue())
                        .findFirst();
    }

    @Override
    public long length() {
        return request.getContentLengthLong();
    }

    @Override
    public InputStream input() {
        try {
            return request.getInputStream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Cuts the connection, so that an answer that broke off does not look whole. */
    void abort() {
        ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    @Override
    public String peer() {
        return request.getRemoteAddr();
    }

    @Override
    public boolean encrypted() {
        return request.isSecure();
    }
}
