package org.karesansui.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.karesansui.problem.Problem;

/** Reads bodies, never more than the route allows. */
final class BodyReader {
    private static final int MOST_FORM_FIELDS = 10_000;
    private static final long MOST_DRAINED = 16 << 20;

    private BodyReader() {}

    static Fields fields(Exchange exchange, Json json, long limit) {
        var type = exchange.header("Content-Type").orElse("");
        var plainType = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (plainType) {
            case "application/json", "application/merge-patch+json" -> Fields.json(object(json, read(exchange, limit)));
            case "application/x-www-form-urlencoded" -> Fields.form(form(read(exchange, limit)));
            case "" -> empty(exchange, limit);
            default -> throw new Problem(WebProblem.BODY_TYPE_UNSUPPORTED, plainType);
        };
    }

    /** Verbs such as start take no body; who sends one must say what it is. */
    private static Fields empty(Exchange exchange, long limit) {
        if (read(exchange, limit).length > 0) {
            throw new Problem(WebProblem.BODY_TYPE_UNSUPPORTED, "-");
        }
        return Fields.json(JsonNodeFactory.instance.objectNode());
    }

    private static ObjectNode object(Json json, byte[] body) {
        if (body.length == 0) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (json.parse(body) instanceof ObjectNode object) {
            return object;
        }
        throw new Problem(WebProblem.BODY_MALFORMED);
    }

    private static byte[] read(Exchange exchange, long limit) {
        try {
            return limited(exchange, limit).readAllBytes();
        } catch (Problem tooLarge) {
            drain(exchange);
            throw tooLarge;
        } catch (IOException broken) {
            throw brokenOff(broken);
        }
    }

    /** A client who left, fell silent or sent no chunk where one belongs: his fault, or his network's. */
    private static Problem brokenOff(IOException broken) {
        return new Problem(broken, WebProblem.BODY_MALFORMED);
    }

    /** Who still sends when the connection is closed on him never reads why: let him finish, within reason. */
    private static void drain(Exchange exchange) {
        if (exchange.header("Expect").isPresent()) {
            return;
        }
        try {
            exchange.input().skip(MOST_DRAINED);
        } catch (IOException gone) {
            throw brokenOff(gone);
        }
    }

    static InputStream limited(Exchange exchange, long limit) {
        if (exchange.length() > limit) {
            throw new Problem(WebProblem.BODY_TOO_LARGE, Long.toString(limit));
        }
        return new Limited(exchange.input(), limit);
    }

    static ObjectNode form(byte[] body) {
        var root = JsonNodeFactory.instance.objectNode();
        var pairs = new String(body, StandardCharsets.UTF_8).split("&", MOST_FORM_FIELDS + 1);
        if (pairs.length > MOST_FORM_FIELDS) {
            throw new Problem(WebProblem.BODY_MALFORMED);
        }
        for (var pair : pairs) {
            if (!pair.isEmpty()) {
                var parts = pair.split("=", 2);
                put(root, decode(parts[0]).split("\\.", -1), parts.length == 2 ? decode(parts[1]) : "");
            }
        }
        return root;
    }

    private static void put(ObjectNode root, String[] names, String value) {
        var node = root;
        for (var i = 0; i < names.length - 1; i++) {
            var inner = node.get(names[i]);
            node = inner instanceof ObjectNode object ? object : node.putObject(names[i]);
        }
        var last = names[names.length - 1];
        switch (node.get(last)) {
            case null -> node.put(last, value);
            case ArrayNode array -> array.add(value);
            case ObjectNode object -> object.put("", value);
            case JsonNode first -> node.putArray(last).add(first.asText()).add(value);
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Problem(malformed, WebProblem.BODY_MALFORMED);
        }
    }

    private static final class Limited extends FilterInputStream {
        private final long limit;
        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            var octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var got = super.read(buffer, offset, length);
            count(got);
            return got;
        }

        private void count(int got) {
            left -= Math.max(got, 0);
            if (left < 0) {
                throw new Problem(WebProblem.BODY_TOO_LARGE, Long.toString(limit));
            }
        }
    }
}
