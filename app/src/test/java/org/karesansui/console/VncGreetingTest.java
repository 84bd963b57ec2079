package org.karesansui.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.karesansui.problem.Problem;

@Timeout(60)
class VncGreetingTest {
    /** By openssl: {@code printf 0123456789abcdef | openssl enc -des-ecb -nopad -provider legacy -provider default -K 0e86ceceeef64e2e}. */
    private static final byte[] ANSWER = HexFormat.of().parseHex("b71ee4b19e33d286dbe09bd81f939542");

    private static ConnectedPort port(FakeVncServer server) throws IOException {
        return ConnectedPort.to(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
    }

    @Test
    void a_password_is_proved_without_being_sent() throws Exception {
        try (var server = FakeVncServer.wanting(ANSWER);
                var port = port(server)) {
            new VncGreeting(port, "passwort").exchange();
            port.write(StandardCharsets.US_ASCII.encode("shared"));
            assertThat(server.hears(6)).isEqualTo("shared");
        }
    }

    @Test
    void a_server_that_refuses_is_quoted() throws Exception {
        try (var server = FakeVncServer.wanting(ANSWER);
                var port = port(server)) {
            assertThatThrownBy(() -> new VncGreeting(port, "another").exchange())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("wrong");
        }
    }

    @Test
    void a_server_that_wants_a_password_gets_none_where_none_is_known() throws Exception {
        try (var server = FakeVncServer.wanting(ANSWER);
                var port = port(server)) {
            assertThatThrownBy(() -> new VncGreeting(port, "").exchange())
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.code()).isEqualTo(ConsoleProblem.CONSOLE_SCREEN_LOCKED));
        }
    }

    @Test
    void a_browser_proves_nothing_and_what_it_says_after_that_is_for_the_guest() {
        var browser = new FakeBrowser();
        var greeting = new BrowserGreeting(browser);
        greeting.begin();
        var words = ByteBuffer.wrap("RFB 003.008\n\1S".getBytes(StandardCharsets.US_ASCII));
        greeting.take(words);
        assertThat(words.remaining()).isEqualTo(1);
        assertThat(words.get()).isEqualTo((byte) 'S');
    }
}
