package org.karesansui.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.io.IOException;
import java.time.Duration;

/** Opens WebSockets where the reception lets them, and hands their messages to the room that opened them. */
final class SocketHub {
    private static final String OPEN = "karesansui.socket";

    /** Consoles may be silent for hours; the proxy in between is kept awake by pings. */
    private static final Duration IDLE = Duration.ofHours(24);

    private final Reception reception;

    SocketHub(Reception reception) {
        this.reception = reception;
    }

    /** A handler and, once it is open, its socket. */
    private record Open(SocketHandler handler, JettySocket socket) {}

    void configure(JavalinConfig config) {
        config.routes.wsBeforeUpgrade(this::check);
        config.routes.ws("/*", this::serve);
    }

    private void check(Context context) throws IOException {
        var exchange = new ServletExchange(context.req());
        try {
            context.attribute(OPEN, new Open(reception.open(exchange), new JettySocket()));
        } catch (RuntimeException refused) {
            Server.write(reception.refuse(exchange, refused), exchange, context.res());
            context.skipRemainingHandlers();
        }
    }

    private void serve(WsConfig socket) {
        socket.onConnect(context -> {
            context.session.setIdleTimeout(IDLE);
            context.enableAutomaticPings();
            open(context).socket().open(context.session);
            open(context).handler().opened(open(context).socket());
        });
        socket.onMessage(context -> open(context).handler().text(context.message()));
        socket.onBinaryMessage(context -> open(context).handler().binary(context.data()));
        socket.onClose(context -> {
            open(context).socket().closed();
            open(context).handler().closed();
        });
    }

    private static Open open(WsContext context) {
        Open open = context.attribute(OPEN);
        if (open == null) {
            throw new IllegalStateException("A socket that nobody checked");
        }
        return open;
    }
}
