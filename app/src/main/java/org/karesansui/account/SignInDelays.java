package org.karesansui.account;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.Problem;

/**
 * Slows down who guesses passwords: after each failure the next attempt has to wait 1, 2, 4 and so on up to 60 seconds.
 * Counted for an account together with the address that tries, and after ten failures for the address as a whole. It is
 * never counted for an account alone: a stranger could then keep its owner out by failing for him.
 *
 * <p>Kept in memory, bounded, forgotten an hour after the last attempt. Thread-safe.
 */
final class SignInDelays {
    private static final int REMEMBERED = 10_000;
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final long LONGEST_SECONDS = 60;
    private static final int ADDRESS_FREE = 10;
    /** One household or server has a whole /64 of IPv6 (RFC 6177), so its halves are not told apart. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private final InstantSource clock;
    private final Map<Key, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** What is counted: one account from one network, or (with no account) all from that network. */
    private record Key(@Nullable String account, String network) {}

    private record Count(int attempts, Instant last) {
        Instant opens(int free) {
            var counted = attempts - free;
            return counted <= 0 ? last : last.plusSeconds(Math.min(LONGEST_SECONDS, 1L << Math.min(counted - 1, 10)));
        }
    }

    SignInDelays(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Counts an attempt, as a failure until {@link #succeeded} is said: of many at once, one passes.
     *
     * @throws Problem {@code SIGN_IN_DELAYED} with the seconds to wait; the attempt then does not count
     */
    synchronized void attempt(String account, String address) {
        var network = network(address);
        var pair = new Key(account, network);
        var whole = new Key(null, network);
        var now = clock.instant();
        refuseBefore(opens(pair, 0, now), now);
        refuseBefore(opens(whole, ADDRESS_FREE, now), now);
        for (var key : List.of(pair, whole)) {
            counts.merge(
                    key,
                    new Count(1, now),
                    (old, fresh) -> isForgotten(old, now) ? fresh : new Count(old.attempts() + 1, now));
        }
    }

    synchronized void succeeded(String account, String address) {
        var network = network(address);
        counts.remove(new Key(account, network));
        counts.computeIfPresent(
                new Key(null, network),
                (key, count) -> count.attempts() == 1 ? null : new Count(count.attempts() - 1, count.last()));
    }

    private Instant opens(Key key, int free, Instant now) {
        var count = counts.get(key);
        return count == null || isForgotten(count, now) ? now : count.opens(free);
    }

    private static boolean isForgotten(Count count, Instant now) {
        return count.last().plus(MEMORY).isBefore(now);
    }

    private static void refuseBefore(Instant opens, Instant now) {
        if (opens.isAfter(now)) {
            var seconds = Duration.between(now, opens).plusMillis(999).toSeconds();
            throw new Problem(AccountProblem.SIGN_IN_DELAYED, "" + seconds);
        }
    }

    static String network(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == 4 ? address : Arrays.toString(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES));
        } catch (IllegalArgumentException notNumeric) {
            return address;
        }
    }
}
