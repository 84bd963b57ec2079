package org.karesansui.cli;

import java.net.SocketException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.karesansui.config.ListenAddress;
import org.karesansui.config.SettingTable;
import org.karesansui.config.Settings;
import org.karesansui.host.HostAddress;
import org.karesansui.layout.Layout;
import org.karesansui.problem.Problem;
import org.slf4j.LoggerFactory;

/** {@code karesansui serve}: the daemon, until it is told to end. */
final class Serve {
    private static final Duration LINK_IS_GOOD = Duration.ofHours(1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Given given;
    private final Session session;

    private Serve(Given given, Session session) {
        this.given = given;
        this.session = session;
    }

    static int run(Given given, Session session) {
        var ending = session.ground().ending().get();
        var exit = Exit.FAILED;
        try {
            new Serve(given, session).until(ending);
            exit = Exit.DONE;
        } finally {
            session.terminal().out().flush();
            ending.done(exit);
        }
        return exit;
    }

    private void until(Ending ending) {
        var listen = given.find("--listen", ListenAddress::parse).orElse(null);
        var layout = Premises.ready(given);
        try (var _ = Logs.ofDaemon(layout);
                var daemon = start(layout, listen)) {
            // No field: there is no log yet when this class is loaded.
            var log = LoggerFactory.getLogger(Serve.class);
            log.info("Serves on {}", daemon.address());
            greet(daemon);
            ending.await();
            log.info("Ends, as it was told to");
        }
    }

    private Daemon start(Layout layout, @Nullable ListenAddress listen) {
        var hosts = given.all("--host", HostAddress::parse);
        try {
            return session.ground().daemon().start(layout, listen, hosts);
        } catch (Problem problem) {
            throw problem;
        } catch (RuntimeException failure) {
            throw unusable(failure)
                    ? new Problem(failure, CliProblem.CLI_ADDRESS_UNUSABLE, address(layout, listen), reason(failure))
                    : failure;
        }
    }

    private static boolean unusable(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SocketException || cause instanceof UnresolvedAddressException);
    }

    /** What the kernel said, which stands deepest. */
    private static String reason(Throwable failure) {
        return String.valueOf(
                causes(failure).reduce((_, deeper) -> deeper).orElse(failure).getMessage());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static String address(Layout layout, @Nullable ListenAddress listen) {
        var used = listen == null ? Settings.read(layout).value(SettingTable.LISTEN) : listen;
        return used.toString();
    }

    private void greet(Daemon daemon) {
        session.say("cli.serve.address", daemon.address() + "/");
        daemon.setUpLink().ifPresent(link -> {
            var until = session.ground().clock().instant().plus(LINK_IS_GOOD).atZone(ZoneId.systemDefault());
            session.say("cli.serve.setUp", TIME.format(until), link);
        });
        session.terminal().out().flush();
    }
}
