package org.karesansui.web;

import java.security.KeyStore;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Listens under TLS 1.2 and 1.3, HTTP/1.1. */
final class TlsConnector {
    private TlsConnector() {}

    static Connector on(Server server, HttpConfiguration http, Site site, KeyStore keys) {
        // People come by address and by several names; the Host header is checked by the guard.
        http.addCustomizer(new SecureRequestCustomizer(false));
        var tls = new SslContextFactory.Server();
        tls.setKeyStore(keys);
        tls.setKeyStorePassword(SelfSigned.PASSWORD);
        tls.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        var connector =
                new ServerConnector(server, new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(http));
        connector.setHost(site.listen().getHostString());
        connector.setPort(site.listen().getPort());
        return connector;
    }
}
