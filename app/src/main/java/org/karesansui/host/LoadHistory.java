package org.karesansui.host;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The last few minutes of each running guest's load, in memory, for the plots of its page. Thread-safe. */
public final class LoadHistory {
    /** Samples kept of a guest: five minutes at the pace of an open page. */
    private static final int MOST = 150;

    private final Map<UUID, Deque<Sample>> samples = new HashMap<>();

    /** One guest's load at one moment. */
    public record Sample(Instant at, GuestLoad load) {}

    synchronized void add(Instant at, Map<UUID, GuestLoad> loads) {
        samples.keySet().retainAll(loads.keySet());
        loads.forEach((uuid, load) -> {
            var kept = samples.computeIfAbsent(uuid, _ -> new ArrayDeque<>());
            if (kept.size() == MOST) {
                kept.removeFirst();
            }
            kept.addLast(new Sample(at, load));
        });
    }

    /** Oldest first; empty for a guest that is off. */
    public synchronized List<Sample> of(UUID uuid) {
        return List.copyOf(samples.getOrDefault(uuid, new ArrayDeque<>()));
    }
}
