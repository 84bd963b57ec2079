package org.karesansui.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TlsTest {
    private static final Route SIGN_IN = PageRoute.get(
            "/enter", Access.PUBLIC, _ -> Reply.text("in").cookie(new Cookie("kss", "1", Duration.ofHours(1))));

    private static Site site(String address, Path keyStore) {
        var listen = new InetSocketAddress(InetAddress.ofLiteral(address), 0);
        return new Site(listen, "", Set.of("kvm.example"), List.of(), keyStore);
    }

    @Test
    void the_first_start_makes_a_certificate_that_the_next_one_shows_again(@TempDir Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        var file = folder.resolve("tls.p12");
        for (var start = 0; start < 2; start++) {
            try (var site = TestSite.at(site("127.0.0.1", file), SIGN_IN);
                    var client = trusting(file)) {
                var address = URI.create(site.server.address() + "/enter");
                var answer = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
                assertThat(answer.body()).isEqualTo("in");
                assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                        .isPresent();
                assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                        .startsWith("__Host-kss=1; Path=/;")
                        .endsWith("; Secure");
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void plain_http_does_not_leave_this_machine() {
        assertThatThrownBy(() -> TestSite.at(new Site(
                        new InetSocketAddress(InetAddress.ofLiteral("0.0.0.0"), 0), "", Set.of(), List.of(), null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Trusts what the file holds, and checks that the certificate is for 127.0.0.1. */
    private static HttpClient trusting(Path file) throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance("PKIX");
        var store = SelfSigned.load(file, Set.of(), InstantSource.system());
        var trusted = KeyStore.getInstance("PKCS12");
        try {
            trusted.load(null, null);
        } catch (IOException impossible) {
            throw new GeneralSecurityException(impossible);
        }
        trusted.setCertificateEntry("server", store.getCertificate("server"));
        factory.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }
}
