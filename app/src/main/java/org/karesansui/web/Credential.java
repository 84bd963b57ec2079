package org.karesansui.web;

/** By what somebody was recognised. */
public sealed interface Credential {
    /** By nothing. */
    record Nobody() implements Credential {}

    /**
     * By the cookie of a session. A browser sends it unasked, hence unsafe methods also need the CSRF token.
     *
     * @param sessionId identifies the session in the store; not the secret itself
     * @param csrfToken bound to the session, known to pages of our own origin alone
     */
    record Session(String sessionId, String csrfToken) implements Credential {
        /** Leaves the token out: it must not reach a log. */
        @Override
        public String toString() {
            return "Session[" + sessionId + "]";
        }
    }

    /** By a token in the header {@code Authorization}. No browser sends it unasked. */
    record Bearer(String tokenId) implements Credential {}
}
