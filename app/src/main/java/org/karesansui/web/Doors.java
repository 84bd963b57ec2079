package org.karesansui.web;

import java.security.KeyStore;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Listens for HTTP/1.1, plain or under TLS 1.2 and 1.3. */
final class Doors {
    /** Who wait to be accepted; beyond, the kernel lets them try again after a second. It has a bound of its own. */
    private static final int WAITING = 1024;

    private Doors() {}

    static Connector plain(Server server, HttpConfiguration http, Site site, Crowd crowd) {
        return listening(site, crowd, new ServerConnector(server, new HttpConnectionFactory(http)));
    }

    static Connector encrypted(Server server, HttpConfiguration http, Site site, Crowd crowd, KeyStore keys) {
        // People come by address and by several names; the Host header is checked by the guard.
        http.addCustomizer(new SecureRequestCustomizer(false));
        var tls = new SslContextFactory.Server();
        tls.setKeyStore(keys);
        tls.setKeyStorePassword(SelfSigned.PASSWORD);
        tls.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        ConnectionFactory[] layers = {new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(http)};
        return listening(site, crowd, new ServerConnector(server, layers));
    }

    private static Connector listening(Site site, Crowd crowd, ServerConnector connector) {
        connector.setHost(site.listen().getHostString());
        connector.setPort(site.listen().getPort());
        connector.setAcceptQueueSize(WAITING);
        connector.addBean(crowd);
        return connector;
    }
}
