package org.karesansui.account;

import java.time.Instant;

/**
 * A session as the API answers it.
 *
 * @param agent what the browser called itself when it signed in
 * @param current whether this request came with it
 */
public record SessionView(
        String id, Instant created, Instant seen, Instant expires, String address, String agent, boolean current) {
    static SessionView of(Session session, String current) {
        return new SessionView(
                session.id(),
                session.created(),
                session.seen(),
                session.expires(),
                session.address(),
                session.agent(),
                session.id().equals(current));
    }

    /** The browser in a few words. */
    public String browser() {
        return BrowserName.of(agent);
    }
}
