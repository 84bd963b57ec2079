package org.karesansui.web;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.Problem;
import org.karesansui.words.Language;
import org.karesansui.words.Sentence;
import org.karesansui.words.Words;

/** What somebody asks for. Lives as long as its handler runs, on the thread of that handler. */
public final class Request {
    private static final long LONGEST_WAIT_SECONDS = 600;

    private final Exchange exchange;
    private final Site site;
    private final Match match;
    private final Json json;
    private final Sender sender;
    private @Nullable Fields fields;

    Request(Exchange exchange, Site site, Match match, Json json, Sender sender) {
        this.exchange = exchange;
        this.site = site;
        this.match = match;
        this.json = json;
        this.sender = sender;
    }

    /**
     * Who asks, and when.
     *
     * @param eventId the newest event when the request came: what the answer shows is at least as new
     */
    record Sender(Viewer viewer, String eventId) {}

    Request by(Viewer known) {
        return new Request(exchange, site, match, json, new Sender(known, sender.eventId()));
    }

    String eventId() {
        return sender.eventId();
    }

    static Language accepted(Exchange exchange) {
        return exchange.header("Accept-Language").map(Language::accepted).orElse(Language.ENGLISH);
    }

    public Viewer viewer() {
        return sender.viewer();
    }

    public Words words() {
        return Words.in(viewer().language());
    }

    public Route route() {
        return match.route();
    }

    /** The path that was asked for, without the URL prefix. */
    public String path() {
        return match.path();
    }

    /** What stands at {@code {name}} of the route's path, decoded. */
    public String path(String name) {
        var value = match.values().get(name);
        if (value == null) {
            throw new IllegalArgumentException(match.route().path() + " has no {" + name + "}");
        }
        return value;
    }

    /** The first value of a query parameter. API routes declare theirs. */
    public Optional<String> query(String name) {
        return queries(name).stream().findFirst();
    }

    /** Every value of a query parameter that may be repeated, in order. */
    public List<String> queries(String name) {
        if (match.route() instanceof Api api && !api.accepts(name)) {
            throw new IllegalArgumentException(api.operation() + " does not declare the parameter " + name);
        }
        return exchange.query().getOrDefault(name, List.of());
    }

    /** A whole number in a query parameter; {@code PARAMETER_INVALID} outside {@code least} to {@code greatest}. */
    public Optional<Long> number(String name, long least, long greatest) {
        return query(name).map(text -> {
            try {
                var number = Long.parseLong(text);
                if (number >= least && number <= greatest) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                throw new Problem(notANumber, WebProblem.PARAMETER_INVALID, name, text);
            }
            throw new Problem(WebProblem.PARAMETER_INVALID, name, text);
        });
    }

    public Optional<String> header(String name) {
        return exchange.header(name);
    }

    /** By its plain name, as in {@link Cookie}. */
    public Optional<String> cookie(String name) {
        return exchange.cookie(Cookie.wireName(name, site.prefix(), secure()));
    }

    /** The fields of the body, JSON or form; read once, so that a form can be shown again with what was typed. */
    public Fields fields() {
        if (fields == null) {
            fields = BodyReader.fields(exchange, json, bodyLimit());
        }
        return fields;
    }

    /** Reads the body that the route declares. */
    public <T> T read(Body<T> body) {
        if (match.route() instanceof Api api && !body.equals(api.body())) {
            throw new IllegalArgumentException(api.operation() + " does not declare this body");
        }
        return body.reader().read(fields());
    }

    /** The body as it comes, for routes that take large ones; ends with {@code BODY_TOO_LARGE} at the route's limit. */
    public InputStream input() {
        return BodyReader.limited(exchange, bodyLimit());
    }

    private long bodyLimit() {
        return match.route() instanceof Api api ? api.bodyLimit() : Api.USUAL_BODY_LIMIT;
    }

    /** Whether to say what would be done and do nothing. The route declares it with {@link Api.Draft#plans()}. */
    public boolean dryRun() {
        return query("dry-run").map(text -> flag("dry-run", text)).orElse(false);
    }

    /** What a dry run answers when everything was checked; say it in place of the change. */
    public Reply plan(Sentence... steps) {
        return plan(List.of(steps));
    }

    /** As {@link #plan(Sentence...)}. */
    public Reply plan(List<Sentence> steps) {
        return Reply.json(Plan.of(words(), steps));
    }

    /** How long the sender waits for the end of the work, up to ten minutes; zero where not said. */
    public Duration waitFor() {
        return number("wait", 0, LONGEST_WAIT_SECONDS).map(Duration::ofSeconds).orElse(Duration.ZERO);
    }

    private static boolean flag(String name, String text) {
        return switch (text) {
            case "true", "" -> true;
            case "false" -> false;
            default -> throw new Problem(WebProblem.PARAMETER_INVALID, name, text);
        };
    }

    /**
     * Runs the change where the sender saw the current state (RFC 9110 §13.1.1), else answers 412 with that state.
     *
     * @param current the record that GET answers at this address
     */
    public Reply ifMatch(Object current, Supplier<Reply> change) {
        var etag = ETag.of(json.bytes(current));
        var wanted = exchange.header("If-Match");
        if (wanted.isEmpty() || etag.isIn(wanted.get())) {
            return change.get();
        }
        return Problems.changed(current, etag, words());
    }

    /** The tag of the record as GET answers it, as {@code If-Match} takes it: for a form that comes back later. */
    public String etag(Object current) {
        return ETag.of(json.bytes(current)).quoted();
    }

    /** The path with the URL prefix in front, for links in pages and answers. */
    public String link(String path) {
        return site.link(path);
    }

    /** The address of the sender in numbers; through a proxy that is trusted, as that proxy saw it. */
    public String remoteAddress() {
        return Forwarded.address(exchange, site.proxies());
    }

    /** Whether the browser talks TLS, to us or to a trusted proxy in front of us. */
    public boolean secure() {
        return Forwarded.secure(exchange, site.proxies());
    }

    /** Whether htmx asks for a part of a page (not for history, which needs the whole). */
    public boolean wantsPart() {
        return exchange.header("HX-Request").isPresent()
                && exchange.header("HX-Boosted").isEmpty()
                && exchange.header("HX-History-Restore-Request").isEmpty();
    }

    /** Whether the answer is read by a program: paths of the API. */
    boolean fromProgram() {
        return match.path().startsWith(Api.BASE + "/") || match.path().equals(Api.BASE);
    }

    Exchange exchange() {
        return exchange;
    }

    Set<String> queryNames() {
        return exchange.query().keySet();
    }
}
