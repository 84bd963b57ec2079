package org.karesansui.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A secret that we make: 256 random bits as text. Only its hash is stored; SHA-256 without a salt does for it, since
 * nobody can try 2^256 of them.
 */
record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static Secret random(String lead) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(lead + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** As it is stored and looked up. */
    String hash() {
        return HexFormat.of().formatHex(sha256(text));
    }

    /** Another secret that follows from this one and does not lead back to it. */
    String derived(String purpose) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(purpose + ":" + text));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
