package org.karesansui.store;

import java.security.SecureRandom;
import java.time.Instant;

/** Makes the keys of rows: sixteen characters of 0-9 and a-v (base 32, RFC 4648 §7), so they fit into paths and names. */
public final class Keys {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuv";
    private static final int LENGTH = 16;
    private static final int BITS = 5;
    /** 48 bits of milliseconds last until the year 10889. */
    private static final int TIME_DIGITS = 10;

    private Keys() {}

    /** A key that nobody can guess: 80 random bits. */
    public static String random() {
        return digits(0, 0);
    }

    /** A key that sorts by its time, to the millisecond, as text; 30 random bits tell those of one millisecond apart. */
    public static String timed(Instant time) {
        return digits(time.toEpochMilli(), TIME_DIGITS);
    }

    private static String digits(long time, int timed) {
        var key = new StringBuilder(LENGTH);
        for (var i = timed - 1; i >= 0; i--) {
            key.append(DIGITS.charAt((int) (time >> (BITS * i)) & 31));
        }
        while (key.length() < LENGTH) {
            key.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return key.toString();
    }
}
