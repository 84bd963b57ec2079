package org.karesansui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.App;
import org.karesansui.Options;
import org.karesansui.config.ListenAddress;
import org.karesansui.host.HostAddress;
import org.karesansui.layout.Layout;

/** The commands of the daemon's side, in a layout of their own. */
class DaemonCommandsTest {
    @TempDir
    Path root;

    private final TestTerminal terminal = new TestTerminal();

    private static Daemon start(Layout layout, @Nullable ListenAddress listen, List<HostAddress> hosts) {
        return App.start(new Options(layout, listen, hosts));
    }

    @Test
    void the_first_account_is_made_once_and_a_token_is_printed_alone() throws IOException {
        terminal.typing("stones and raked sand\n");
        assertThat(terminal.run("setup", "--email", "admin@example.org", "--password-stdin", "--root", root.toString()))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out()).contains("admin@example.org");
        assertThat(terminal.run(
                        "setup", "--email", "second@example.org", "--password-stdin", "--root", root.toString()))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("SET_UP_DONE");

        assertThat(terminal.run("token", "create", "scripts", "--expires", "30d", "--root", root.toString()))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out()).matches("kss_[A-Za-z0-9_-]{20,}\\R");
        assertThat(Files.readString(Layout.of(root).auditLog()))
                .contains("set-up account=\"admin@example.org\"")
                .doesNotContain("stones");
    }

    @Test
    void a_password_that_is_too_short_and_a_term_that_is_none_are_refused() {
        terminal.typing("short\n");
        assertThat(terminal.run("setup", "--email", "admin@example.org", "--password-stdin", "--root", root.toString()))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("PASSWORD_LENGTH_WRONG").doesNotContain("short\n");
        assertThat(terminal.run("token", "create", "scripts", "--expires", "soon", "--root", root.toString()))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("TOKEN_EXPIRY_INVALID");
        assertThat(terminal.run("token", "create", "scripts", "--role", "king", "--root", root.toString()))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("administrator");
    }

    @Test
    void serving_greets_with_the_address_and_the_link_and_ends_when_it_is_told_to() throws Exception {
        var closed = new CountDownLatch(1);
        var started = new CompletableFuture<String>();
        terminal.starting((layout, listen, hosts) -> {
            var app = start(layout, listen, hosts);
            started.complete(app.address());
            return new Daemon() {
                @Override
                public String address() {
                    return app.address();
                }

                @Override
                public Optional<String> setUpLink() {
                    return app.setUpLink();
                }

                @Override
                public void close() {
                    app.close();
                    closed.countDown();
                }
            };
        });
        var exit = CompletableFuture.supplyAsync(() -> terminal.run(
                "serve", "--root", root.toString(), "--listen", "127.0.0.1:0", "--host", "test=test:///default"));
        var address = started.get(5, TimeUnit.MINUTES);
        terminal.ending().ask();
        assertThat(exit.get(5, TimeUnit.MINUTES)).isZero();
        assertThat(closed.getCount()).isZero();
        assertThat(terminal.out())
                .contains("Karesansui serves on " + address + "/")
                .containsPattern("Until \\d\\d:\\d\\d, .*" + address + "/set-up/");
        assertThat(Layout.of(root).applicationLog()).exists();
        assertThat(Files.readString(Layout.of(root).errorLog())).isEmpty();
    }

    @Test
    void a_port_that_is_taken_is_a_sentence() throws IOException {
        terminal.starting(DaemonCommandsTest::start);
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var listen = "127.0.0.1:" + other.getLocalPort();
            assertThat(terminal.run(
                            "serve", "--root", root.toString(), "--listen", listen, "--host", "test=test:///default"))
                    .isEqualTo(1);
            assertThat(terminal.err())
                    .contains("It cannot listen on " + listen)
                    .contains("CLI_ADDRESS_UNUSABLE")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void a_setting_that_is_wrong_is_told_with_its_line() throws IOException {
        terminal.starting(DaemonCommandsTest::start);
        var layout = Layout.of(root);
        Files.createDirectories(layout.configuration());
        Files.writeString(layout.applicationConf(), "# ours\nserver.listen = here\n");
        assertThat(terminal.run("serve", "--root", root.toString())).isEqualTo(1);
        assertThat(terminal.err())
                .contains("application.conf:2")
                .contains("server.listen")
                .contains("CONFIG_NOT_AN_ADDRESS");
    }
}
