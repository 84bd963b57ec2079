package org.karesansui.job;

/**
 * What a job works on. One job at a time holds it.
 *
 * @param host the host's name; empty for what belongs to no host
 * @param kind one word, as in the API ({@code guest}, {@code volume})
 * @param key what keeps while the object is renamed, such as a UUID; or the name, where that is to be held
 */
public record JobObject(String host, String kind, String key) {
    public JobObject {
        if (kind.isBlank() || kind.indexOf('/') >= 0 || host.indexOf('/') >= 0 || key.isBlank()) {
            throw new IllegalArgumentException("A job needs an object: " + host + "/" + kind + "/" + key);
        }
    }

    /** The key of its lock. */
    String lock() {
        return host + "/" + kind + "/" + key;
    }
}
