package org.karesansui.web;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import org.karesansui.problem.Problem;

/**
 * Tickets for sockets: each opens one, once, within 30 seconds, for the account and the object that it was made for.
 * Kept in memory, so none survives a restart. Safe for use by many threads.
 */
public final class Tickets {
    public static final Duration LIFETIME = Duration.ofSeconds(30);

    private static final int MOST = 10_000;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final LinkedHashMap<String, Ticket> open = new LinkedHashMap<>();

    private record Ticket(String accountId, String object, Instant end) {}

    public Tickets(InstantSource clock) {
        this.clock = clock;
    }

    /** @param object what it opens, spelt by the room that later redeems it, as {@code console/local/UUID} */
    public String issue(Viewer viewer, String object) {
        var secret = new byte[32];
        random.nextBytes(secret);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        synchronized (open) {
            forgetOld();
            open.put(
                    text, new Ticket(viewer.accountId(), object, clock.instant().plus(LIFETIME)));
        }
        return text;
    }

    /** Uses the ticket up; {@code TICKET_INVALID} where it is unknown, used, out of date or for something else. */
    public void redeem(String text, Viewer viewer, String object) {
        Ticket ticket;
        synchronized (open) {
            ticket = open.remove(text);
        }
        if (ticket == null
                || !ticket.accountId().equals(viewer.accountId())
                || !ticket.object().equals(object)
                || clock.instant().isAfter(ticket.end())) {
            throw new Problem(WebProblem.TICKET_INVALID);
        }
    }

    private void forgetOld() {
        var now = clock.instant();
        open.values().removeIf(ticket -> now.isAfter(ticket.end()));
        while (open.size() >= MOST) {
            open.pollFirstEntry();
        }
    }
}
