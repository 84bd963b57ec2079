package org.karesansui.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One live event, with its bytes on the wire (server-sent events, HTML Standard §9.2).
 */
final class Event {
    private static final byte[] ID = ascii("id: ");
    private static final byte[] NAME = ascii("\nevent: ");
    private static final byte[] DATA = ascii("\ndata: ");
    private static final byte[] END = ascii("\n\n");

    /** A line that keeps the connection alive and tells nothing. */
    static final byte[] HEARTBEAT = ascii(":\n\n");

    /** How long a browser waits before it connects again, in milliseconds. */
    static final byte[] RETRY = ascii("retry: 1000\n\n");

    private final String topic;
    private final long revision;
    private final byte[] wire;

    /** @param revision counts the events of this run of the daemon from 1 */
    Event(String topic, long revision, byte[] wire) {
        this.topic = topic;
        this.revision = revision;
        this.wire = wire;
    }

    String topic() {
        return topic;
    }

    long revision() {
        return revision;
    }

    byte[] wire() {
        return wire;
    }

    /** @param json one document without line breaks */
    static byte[] wire(String id, String name, byte[] json) {
        var out = new ByteArrayOutputStream(json.length + 64);
        out.writeBytes(ID);
        out.writeBytes(ascii(id));
        out.writeBytes(NAME);
        out.writeBytes(ascii(name));
        out.writeBytes(DATA);
        out.writeBytes(json);
        out.writeBytes(END);
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
