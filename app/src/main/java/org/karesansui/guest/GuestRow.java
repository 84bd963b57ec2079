package org.karesansui.guest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.karesansui.xml.Bytes;

/**
 * One guest as lists, the tree and the head of its pages show it.
 *
 * @param title empty for none
 * @param state the word of its power state, or “lost” while its host cannot be reached
 */
public record GuestRow(
        String host,
        UUID uuid,
        String name,
        String title,
        String state,
        Load load,
        List<String> addresses,
        List<String> tags) {
    public GuestRow {
        addresses = List.copyOf(addresses);
        tags = List.copyOf(tags);
    }

    /**
     * How big it is and how busy.
     *
     * @param cpuPercent of all its vCPUs together: 0 to 100
     * @param startedAt absent while it is off, and where nobody can tell
     */
    public record Load(
            int vcpus,
            Bytes memory,
            double cpuPercent,
            @Nullable Instant startedAt) {}

    /** Whether it lives, so that figures of its load mean something. */
    public boolean on() {
        return switch (state) {
            case "shut-off", "saved", "crashed", "lost" -> false;
            default -> true;
        };
    }

    /** The path of its pages, without the URL prefix. */
    public String path() {
        return GuestRows.path(host, name, uuid);
    }

    /** The path of the API for it; by UUID, since a name may hold anything. */
    public String api() {
        return "/api/v1/hosts/" + host + "/guests/" + uuid;
    }
}
