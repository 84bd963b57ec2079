package org.karesansui.web;

import java.util.function.Function;

/**
 * One kind of live event.
 *
 * @param name as in {@code /api/v1/events?topics=guest,job}
 * @param right who holds it gets the events
 * @param snapshot what is there now, as the record that opens a stream: called after the stream began to listen, so
 *     that no change falls between; quick, since a thread of the web server waits for it
 */
public record Topic(String name, Right right, Function<Viewer, Object> snapshot) {}
