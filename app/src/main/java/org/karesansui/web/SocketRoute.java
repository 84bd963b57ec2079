package org.karesansui.web;

/**
 * A WebSocket (RFC 6455). The door checks host, origin, viewer and right before it answers 101; what else must be true
 * (a ticket, a guest that runs) the opener checks and throws a Problem.
 */
public record SocketRoute(PathTemplate path, Right right, Opener opener) implements Route {
    /** Decides what happens on a socket. */
    @FunctionalInterface
    public interface Opener {
        /** Called before the socket is open; a Problem thrown here is the answer instead. */
        SocketHandler open(Request request);
    }

    public SocketRoute(String path, Right right, Opener opener) {
        this(new PathTemplate(path), right, opener);
    }

    @Override
    public Method method() {
        return Method.GET;
    }
}
