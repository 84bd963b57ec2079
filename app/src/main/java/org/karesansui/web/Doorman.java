package org.karesansui.web;

/** Recognises who sends a request, by cookie or bearer token. The room {@code account} has the one that counts. */
@FunctionalInterface
public interface Doorman {
    /**
     * Called once per request before its right is checked; {@code request.viewer()} is a stranger then.
     *
     * @return {@link Viewer#stranger} for nobody, also where a cookie or token is unknown or out of date
     */
    Viewer admit(Request request);
}
