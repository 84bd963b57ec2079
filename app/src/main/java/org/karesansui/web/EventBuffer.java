package org.karesansui.web;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Events in order, as many as two limits allow. Guarded by who owns it. */
final class EventBuffer {
    private final ArrayDeque<Event> events = new ArrayDeque<>();
    private final int mostEvents;
    private final long mostBytes;
    private long bytes;

    EventBuffer(int mostEvents, long mostBytes) {
        this.mostEvents = mostEvents;
        this.mostBytes = mostBytes;
    }

    /** False, and nothing added, where it is full. */
    boolean offer(Event event) {
        if (!events.isEmpty() && (events.size() >= mostEvents || bytes + event.wire().length > mostBytes)) {
            return false;
        }
        events.add(event);
        bytes += event.wire().length;
        return true;
    }

    /** Adds, and forgets the oldest where it must. */
    void push(Event event) {
        while (!offer(event)) {
            bytes -= events.remove().wire().length;
        }
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    void clear() {
        events.clear();
        bytes = 0;
    }

    List<Event> drain() {
        var all = List.copyOf(events);
        clear();
        return all;
    }

    /** The revision before the oldest event: who saw that one can go on from here. */
    long reachesBackTo(long newest) {
        return events.isEmpty() ? newest : events.getFirst().revision() - 1;
    }

    List<Event> after(long revision, Set<String> topics) {
        return StreamSupport.stream(events.spliterator(), false)
                .filter(event -> event.revision() > revision && topics.contains(event.topic()))
                .toList();
    }
}
