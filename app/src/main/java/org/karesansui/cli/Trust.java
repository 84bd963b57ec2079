package org.karesansui.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.karesansui.problem.Problem;

/** Whom a client believes under TLS. */
final class Trust {
    private Trust() {}

    static SSLContext of(Server server) {
        try {
            if (!server.isEncrypted()) {
                return nobody();
            }
            return server.certificate().isEmpty() ? SSLContext.getDefault() : only(Path.of(server.certificate()));
        } catch (GeneralSecurityException | IOException failure) {
            throw new Problem(failure, CliProblem.CLI_FILE_UNREADABLE, server.certificate());
        }
    }

    /** Without TLS there is nobody to believe, and reading Java's hundreds of authorities would cost more than the call. */
    private static SSLContext nobody() throws GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(new KeyManager[0], new TrustManager[0], null);
        return context;
    }

    private static SSLContext only(Path file) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (var in = Files.newInputStream(file)) {
            store.setCertificateEntry(
                    "karesansui", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        var believed = TrustManagerFactory.getInstance("PKIX");
        believed.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(new KeyManager[0], believed.getTrustManagers(), null);
        return context;
    }
}
