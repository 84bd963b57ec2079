package org.karesansui.web;

import java.util.List;

/** Live events for open pages. */
public final class Events implements AutoCloseable {
    private final List<Topic> topics;

    public Events(Json json, List<Topic> topics) {
        this.topics = List.copyOf(topics);
    }

    /** Tells who listens that an object is now as the record says. Never blocks. */
    public void publish(String topic, String id, Object record) {
        if (topics.stream().noneMatch(each -> each.name().equals(topic))) {
            throw new IllegalArgumentException("No topic " + topic);
        }
    }

    /** Tells who listens that an object is gone. Never blocks. */
    public void gone(String topic, String id) {}

    /** The id of the newest event: the revision that a page rendered now shows. */
    public String lastId() {
        return "";
    }

    @Override
    public void close() {}
}
