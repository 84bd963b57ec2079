package org.karesansui.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Opens WebSockets where the reception lets them, and hands their messages to the room that opened them. */
final class SocketHub {
    private static final String OPEN = "karesansui.socket";

    /** Consoles may be silent for hours; the proxy in between is kept awake by pings. */
    private static final Duration IDLE = Duration.ofHours(24);

    private final Reception reception;
    private final Set<Open> all = ConcurrentHashMap.newKeySet();

    SocketHub(Reception reception) {
        this.reception = reception;
    }

    /** Whom a socket belongs to, what is done with it and, once it is open, its sending side. */
    private record Open(Admission admission, JettySocket socket) {}

    void configure(JavalinConfig config) {
        config.jetty.modifyWebSocketServletFactory(sockets -> {
            sockets.setMaxTextMessageSize(Socket.LARGEST_MESSAGE);
            sockets.setMaxBinaryMessageSize(Socket.LARGEST_MESSAGE);
        });
        config.routes.wsBeforeUpgrade(this::check);
        config.routes.ws("/*", this::serve);
    }

    void hangUp(Predicate<Viewer> whom) {
        all.stream()
                .filter(open -> whom.test(open.admission().viewer()))
                .forEach(open -> open.socket().close(Socket.SIGNED_OUT, "signed out"));
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
            var open = open(context);
            context.session.setIdleTimeout(IDLE);
            context.enableAutomaticPings();
            open.socket().open(context.session);
            all.add(open);
            open.admission().handler().opened(open.socket());
        });
        socket.onMessage(context -> open(context).admission().handler().text(context.message()));
        socket.onBinaryMessage(context -> open(context).admission().handler().binary(context.data()));
        socket.onClose(context -> {
            var open = open(context);
            all.remove(open);
            open.socket().closed();
            open.admission().handler().closed();
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
