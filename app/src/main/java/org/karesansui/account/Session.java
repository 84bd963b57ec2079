package org.karesansui.account;

import java.time.Instant;

/**
 * A browser that is signed in.
 *
 * @param id names it in lists; not the secret that the browser holds
 * @param seen when it last asked for something, to a minute
 * @param address from where it signed in
 * @param agent what the browser called itself then: a stranger's words
 */
public record Session(
        String id, AccountId account, Instant created, Instant seen, Instant expires, String address, String agent) {}
