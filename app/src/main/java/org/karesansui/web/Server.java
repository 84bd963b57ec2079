package org.karesansui.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.function.Predicate;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.session.NullSessionCache;
import org.eclipse.jetty.session.NullSessionDataStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The HTTP server. It alone knows Javalin and Jetty: each request becomes an {@link Exchange}, goes through the
 * reception, and its answer is written here. Handlers run on virtual threads.
 */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final Site site;
    private final Front front;
    private final SocketHub sockets;
    private final Javalin javalin;

    private Server(Site site, Front front, SocketHub sockets, Javalin javalin) {
        this.site = site;
        this.front = front;
        this.sockets = sockets;
        this.javalin = javalin;
    }

    /**
     * Listens.
     *
     * @param clock dates the certificate where one is made
     *
     * @throws IllegalArgumentException where two routes collide, or plain HTTP would leave this machine
     */
    public static Server start(Site site, Front front, InstantSource clock) {
        return start(site, front, clock, new Crowd(Crowd.USUAL));
    }

    /** Lets in as many at once as the crowd has room for. */
    static Server start(Site site, Front front, InstantSource clock, Crowd crowd) {
        var address = site.listen().getAddress();
        if (site.keyStore() == null && (address == null || !address.isLoopbackAddress())) {
            throw new IllegalArgumentException("Plain HTTP is for the loopback address alone; TLS needs a key store");
        }
        var reception = new Reception(site, front, new Router(OwnRoutes.with(front, site)));
        var sockets = new SocketHub(reception);
        var javalin = Javalin.create(config -> {
            configure(config, reception);
            sockets.configure(config);
            listen(config, site, clock, crowd);
        });
        javalin.start(site.listen().getHostString(), site.listen().getPort());
        return new Server(site, front, sockets, javalin);
    }

    private static void configure(JavalinConfig config, Reception reception) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(server -> server.setErrorHandler(new BareErrors()));
        config.jetty.modifyServletContextHandler(context -> {
            context.setErrorHandler(new BareErrors());
            context.setSessionHandler(noSessions());
        });
        config.routes.before(context -> {
            answer(context, reception);
            context.skipRemainingHandlers();
        });
    }

    /** Javalin asks for a servlet's session at each socket: the browser is told of none, and none is kept. */
    private static SessionHandler noSessions() {
        var sessions = new SessionHandler();
        sessions.setUsingCookies(false);
        var cache = new NullSessionCache(sessions);
        cache.setSessionDataStore(new NullSessionDataStore());
        sessions.setSessionCache(cache);
        return sessions;
    }

    private static void listen(JavalinConfig config, Site site, InstantSource clock, Crowd crowd) {
        var file = site.keyStore();
        if (file == null) {
            config.jetty.addConnector((server, http) -> Doors.plain(server, http, site, crowd));
            return;
        }
        var keys = SelfSigned.load(file, site.names(), clock);
        config.jetty.addConnector((server, http) -> Doors.encrypted(server, http, site, crowd, keys));
    }

    private static void answer(Context context, Reception reception) throws IOException {
        var exchange = new ServletExchange(context.req());
        write(reception.answer(exchange), exchange, context.res());
    }

    static void write(Rendered answer, ServletExchange exchange, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        SecurityHeaders.ALL.forEach(response::setHeader);
        if (exchange.encrypted()) {
            response.setHeader("Strict-Transport-Security", SecurityHeaders.TRANSPORT);
        }
        answer.headers().forEach(response::setHeader);
        answer.cookies().forEach(cookie -> response.addHeader("Set-Cookie", cookie));
        if (answer.length() != Rendered.UNKNOWN && answer.status() != 304) {
            response.setContentLengthLong(answer.length());
        }
        if (!exchange.method().equals("HEAD")) {
            send(answer.body(), exchange, response);
        }
    }

    private static void send(Reply.Source body, ServletExchange exchange, HttpServletResponse response) {
        try {
            body.writeTo(response.getOutputStream());
        } catch (IOException gone) {
            LOG.debug("The answer to {} broke off", exchange.rawPath(), gone);
            exchange.abort();
        } catch (RuntimeException fault) {
            LOG.error("The answer to {} broke off", exchange.rawPath(), fault);
            exchange.abort();
        }
    }

    /** Ends streams of events and sockets of some viewers at once, as of a session that was revoked. */
    public void hangUp(Predicate<Viewer> whom) {
        front.events().hangUp(whom);
        sockets.hangUp(whom);
    }

    /** The port that it listens on, also where the site asked for any. */
    public int port() {
        return javalin.port();
    }

    /** Where a browser on this machine finds it, with the URL prefix, without a slash at the end. */
    public String address() {
        var scheme = site.keyStore() == null ? "http" : "https";
        return "%s://%s:%d%s".formatted(scheme, site.listen().getHostString(), port(), site.prefix());
    }

    /** Ends the streams of events at once, lets running requests finish, and listens no more. */
    @Override
    public void close() {
        front.events().close();
        javalin.stop();
    }
}
