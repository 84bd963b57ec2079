package org.karesansui.console;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection to the address where the guest's server listens. */
record ConnectedPort(SocketChannel channel) implements ScreenPort {
    private static final Logger LOG = LoggerFactory.getLogger(ConnectedPort.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static ConnectedPort to(InetSocketAddress address) throws IOException {
        var channel = SocketChannel.open();
        try {
            channel.socket().connect(address, (int) PATIENCE.toMillis());
            // What a person types is small, and is not to wait for more.
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            return new ConnectedPort(channel);
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return channel.read(target);
    }

    @Override
    public void write(ByteBuffer source) throws IOException {
        while (source.hasRemaining()) {
            channel.write(source);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException broken) {
            LOG.debug("A screen's connection broke while it was closed", broken);
        }
    }
}
