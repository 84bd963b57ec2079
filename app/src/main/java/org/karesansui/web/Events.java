package org.karesansui.web;

import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.Problem;

/**
 * Live events for open pages and programs: {@code GET /api/v1/events} as server-sent events. A stream opens with one
 * {@code snapshot} per topic, unless it resumes (header {@code Last-Event-ID} or {@code ?since=}), and goes on with
 * {@code change} and {@code gone}. Who was too slow, or away for too long, gets {@code resync} and reads anew; there is
 * no silent gap. Safe for use by many threads; publishing never waits for a reader.
 */
public final class Events implements AutoCloseable {
    static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final int MOST_STREAMS = 1000;
    private static final int KEPT_EVENTS = 4096;
    private static final long KEPT_BYTES = 2 << 20;

    private final Json json;
    private final Map<String, Topic> topics;
    /** Tells the events of this run of the daemon from those of another. */
    private final String run;

    private final Object lock = new Object();
    private final EventBuffer kept = new EventBuffer(KEPT_EVENTS, KEPT_BYTES);
    private final List<EventStream> streams = new ArrayList<>();
    private long revision;
    private boolean closed;

    public Events(Json json, List<Topic> topics) {
        this.json = json;
        this.topics = new LinkedHashMap<>();
        topics.forEach(topic -> this.topics.put(topic.name(), topic));
        this.run = HexFormat.of().toHexDigits(new SecureRandom().nextInt());
    }

    /**
     * What stands in the data of an event.
     *
     * @param id of the object; null in a snapshot and a resync
     * @param data the object, or all objects in a snapshot; null where it is gone
     */
    record Message(
            @Nullable String topic,
            @Nullable String id,
            long revision,
            @Nullable Object data) {}

    /** Tells who listens that an object is now as the record says. Never blocks. */
    public void publish(String topic, String id, Object record) {
        send(topic, "change", id, record);
    }

    /** Tells who listens that an object is gone. Never blocks. */
    public void gone(String topic, String id) {
        send(topic, "gone", id, null);
    }

    private void send(String topic, String name, String id, @Nullable Object record) {
        if (!topics.containsKey(topic)) {
            throw new IllegalArgumentException("No topic " + topic);
        }
        synchronized (lock) {
            revision++;
            var message = json.bytes(new Message(topic, id, revision, record));
            var event = new Event(topic, revision, Event.wire(id(revision), name, message));
            kept.push(event);
            streams.forEach(stream -> stream.offer(event));
        }
    }

    /** The id of the newest event: what a page rendered now has seen. */
    public String lastId() {
        synchronized (lock) {
            return id(revision);
        }
    }

    /** Ends the streams of some viewers; {@link Server#hangUp} also ends their sockets. */
    void hangUp(Predicate<Viewer> whom) {
        synchronized (lock) {
            streams.stream().filter(stream -> whom.test(stream.viewer())).forEach(EventStream::close);
        }
    }

    /** Ends all streams at once; browsers connect again by themselves. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            streams.forEach(EventStream::close);
        }
    }

    /** How many read. */
    public int listening() {
        synchronized (lock) {
            return streams.size();
        }
    }

    Api route() {
        return Api.get("/events", "streamEvents", Access.SIGNED_IN)
                .query("topics", Parameter.Kind.TEXT)
                .query("since", Parameter.Kind.TEXT)
                .answersMedia("text/event-stream")
                .problems(WebProblem.UNAVAILABLE)
                .to(this::open);
    }

    private Reply open(Request request) {
        var stream = new EventStream(request.viewer(), wanted(request), this::resync);
        var seen = request.header("Last-Event-ID").or(() -> request.query("since"));
        synchronized (lock) {
            if (closed || streams.size() >= MOST_STREAMS) {
                throw new Problem(WebProblem.UNAVAILABLE);
            }
        }
        return Reply.stream("text/event-stream", out -> run(stream, seen.orElse(""), out))
                .header("Cache-Control", "no-store")
                // nginx would keep events back until its buffer is full.
                .header("X-Accel-Buffering", "no");
    }

    private Set<String> wanted(Request request) {
        var names = request.query("topics")
                .map(text -> Stream.of(text.split(",", -1)).toList());
        names.orElse(List.of()).stream()
                .filter(name -> !topics.containsKey(name))
                .forEach(name -> {
                    throw new Problem(WebProblem.PARAMETER_INVALID, "topics", name);
                });
        return topics.values().stream()
                .filter(topic -> names.isEmpty() || names.get().contains(topic.name()))
                .filter(topic -> request.viewer().may(topic.right()))
                .map(Topic::name)
                .collect(Collectors.toSet());
    }

    private void run(EventStream stream, String seen, OutputStream out) throws IOException {
        var start = join(stream, seen);
        try {
            out.write(Event.RETRY);
            if (seen.isEmpty()) {
                for (var name : stream.topics()) {
                    out.write(snapshot(name, stream.viewer(), start));
                }
            }
            out.flush();
            stream.writeTo(out, HEARTBEAT);
        } finally {
            synchronized (lock) {
                streams.remove(stream);
            }
        }
    }

    /** Listens from here on; what the reader missed since {@code seen} waits for him already. */
    private long join(EventStream stream, String seen) {
        synchronized (lock) {
            if (!seen.isEmpty()) {
                var from = revisionOf(seen);
                if (from < kept.reachesBackTo(revision) || from > revision) {
                    stream.lose(revision);
                } else {
                    kept.after(from, stream.topics()).forEach(stream::offer);
                }
            }
            streams.add(stream);
            if (closed) {
                stream.close();
            }
            return revision;
        }
    }

    private byte[] snapshot(String name, Viewer viewer, long start) {
        var topic = topics.get(name);
        if (topic == null) {
            throw new IllegalStateException(name);
        }
        var message = json.bytes(new Message(name, null, start, topic.snapshot().apply(viewer)));
        return Event.wire(id(start), "snapshot", message);
    }

    private byte[] resync(long missed) {
        return Event.wire(id(missed), "resync", json.bytes(new Message(null, null, missed, null)));
    }

    private String id(long number) {
        return run + "-" + number;
    }

    /** -1 for an id of another run of the daemon, or none of ours. */
    private long revisionOf(String id) {
        var parts = id.split("-", 2);
        if (parts.length < 2 || !parts[0].equals(run)) {
            return -1;
        }
        try {
            return Long.parseLong(parts[1]);
        } catch (NumberFormatException notOurs) {
            return -1;
        }
    }
}
