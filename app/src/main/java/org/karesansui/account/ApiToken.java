package org.karesansui.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token with which a program comes in.
 *
 * @param owner the account that made it; null where it was made at the command line
 * @param used when it last was used, to a minute; null for never
 */
public record ApiToken(
        String id,
        String name,
        @Nullable AccountId owner,
        Role role,
        Instant created,
        Expiry expiry,
        @Nullable Instant used) {}
