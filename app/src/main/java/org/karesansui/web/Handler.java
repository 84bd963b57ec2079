package org.karesansui.web;

/** What a route does. Runs on a virtual thread, after host, origin, right, CSRF token and size were checked. */
@FunctionalInterface
public interface Handler {
    Reply handle(Request request);
}
