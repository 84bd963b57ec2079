package org.karesansui.account;

import java.util.Base64;

/**
 * A hash of Argon2id with its cost and salt, in the PHC string format: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}.
 *
 * @param salt in base 64 without padding, as is {@code hash}
 */
record PhcHash(Cost cost, String salt, String hash) {
    /** Bounds what a hash that somebody slipped into the database can cost us. */
    private static final int MOST_KIBIBYTES = 64 * 1024;

    private static final int MOST_PASSES = 10;

    /** What one hash costs; it is written into it, so that hashes of older releases can be checked. */
    record Cost(int kibibytes, int passes, int lanes) {
        Cost {
            if (kibibytes > MOST_KIBIBYTES || passes > MOST_PASSES || lanes != 1) {
                throw new IllegalArgumentException("A hash that costs too much");
            }
        }
    }

    static PhcHash of(Cost cost, byte[] salt, byte[] hash) {
        var encoder = Base64.getEncoder().withoutPadding();
        return new PhcHash(cost, encoder.encodeToString(salt), encoder.encodeToString(hash));
    }

    byte[] saltBytes() {
        return Base64.getDecoder().decode(salt);
    }

    byte[] hashBytes() {
        return Base64.getDecoder().decode(hash);
    }

    String text() {
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(cost.kibibytes(), cost.passes(), cost.lanes(), salt, hash);
    }

    /** @throws IllegalArgumentException for anything else, without repeating it */
    static PhcHash parse(String text) {
        var parts = text.split("\\$", -1);
        if (parts.length != 6 || !parts[1].equals("argon2id") || !parts[2].equals("v=19")) {
            throw new IllegalArgumentException("Not a hash of Argon2id");
        }
        var numbers = parts[3].split(",", -1);
        if (numbers.length != 3) {
            throw new IllegalArgumentException("Not a hash of Argon2id");
        }
        var cost = new Cost(number(numbers[0], "m="), number(numbers[1], "t="), number(numbers[2], "p="));
        return new PhcHash(cost, parts[4], parts[5]);
    }

    private static int number(String text, String lead) {
        if (!text.startsWith(lead)) {
            throw new IllegalArgumentException("Not a hash of Argon2id");
        }
        return Integer.parseInt(text.substring(lead.length()));
    }

    @Override
    public String toString() {
        return "PhcHash[hidden]";
    }
}
