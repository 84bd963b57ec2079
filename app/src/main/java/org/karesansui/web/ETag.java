package org.karesansui.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * A strong validator (RFC 9110 §8.8.3).
 *
 * @param text without quotes
 */
public record ETag(String text) {
    /** Two codings of the same content must not share a strong validator (RFC 9110 §8.8.3.3). */
    private static final String GZIP = "-gz";

    /** From what the answer contains. */
    public static ETag of(byte[] content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content);
            return new ETag(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 15)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether a list of If-Match or If-None-Match names it, or everything. Weak tags never match. */
    boolean isIn(String header) {
        for (var tag : header.split(",", -1)) {
            var word = tag.strip();
            if (word.equals("*") || word.equals(quoted()) || word.equals(quotedGzip())) {
                return true;
            }
        }
        return false;
    }

    String quoted() {
        return '"' + text + '"';
    }

    String quotedGzip() {
        return '"' + text + GZIP + '"';
    }
}
