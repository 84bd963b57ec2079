package org.karesansui.libvirt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Stands between libvirt and its daemon, and can be killed or frozen: what a network does to a remote host. */
final class UnixProxy implements AutoCloseable {
    private final Path target;
    private final ServerSocketChannel server;
    private final Semaphore accepted = new Semaphore(0);
    private volatile boolean freezeNewcomers;
    private final AtomicLong received = new AtomicLong();
    private final List<Link> links = new CopyOnWriteArrayList<>();

    UnixProxy(Path own, Path target) {
        this.target = target;
        try {
            Files.deleteIfExists(own);
            server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(own));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("proxy").start(this::accept);
    }

    private void accept() {
        while (true) {
            try {
                var client = server.accept();
                var daemon = SocketChannel.open(UnixDomainSocketAddress.of(target));
                var link = new Link(client, daemon);
                link.freeze(freezeNewcomers);
                links.add(link);
                accepted.release();
                Thread.ofPlatform().daemon().name("proxy-up").start(() -> link.pump(client, daemon, new AtomicLong()));
                Thread.ofPlatform().daemon().name("proxy-down").start(() -> link.pump(daemon, client, received));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Cuts every connection; new ones are served. */
    void cut() {
        links.forEach(link -> {
            link.cut();
            // One by one: a connection that comes meanwhile must be there for the next cut.
            links.remove(link);
        });
    }

    /** Stops passing anything on, on every connection that there is now. */
    void freeze() {
        links.forEach(link -> link.freeze(true));
    }

    /** From now on, whoever connects is frozen from the beginning. */
    void freezeNewcomers() {
        freezeNewcomers = true;
    }

    /** Waits until so many connections were accepted in all. */
    void awaitConnections(int wanted) throws InterruptedException {
        accepted.acquire(wanted);
    }

    void thaw() {
        freezeNewcomers = false;
        links.forEach(link -> link.freeze(false));
    }

    /** How many bytes have come from the daemon, on all connections. */
    long received() {
        return received.get();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }

    private static final class Link {
        private final SocketChannel client;
        private final SocketChannel daemon;
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition thawed = lock.newCondition();
        private boolean frozen;

        Link(SocketChannel client, SocketChannel daemon) {
            this.client = client;
            this.daemon = daemon;
        }

        void pump(SocketChannel from, SocketChannel to, AtomicLong count) {
            var buffer = ByteBuffer.allocate(64 * 1024);
            try {
                while (from.read(buffer.clear()) >= 0) {
                    awaitThaw();
                    count.addAndGet(buffer.flip().remaining());
                    while (buffer.hasRemaining()) {
                        to.write(buffer);
                    }
                }
            } catch (IOException broken) {
                // the other side goes too
            }
            cut();
        }

        private void awaitThaw() {
            lock.lock();
            try {
                while (frozen) {
                    thawed.awaitUninterruptibly();
                }
            } finally {
                lock.unlock();
            }
        }

        void freeze(boolean freeze) {
            lock.lock();
            try {
                frozen = freeze;
                thawed.signalAll();
            } finally {
                lock.unlock();
            }
        }

        void cut() {
            freeze(false);
            try {
                client.close();
                daemon.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
