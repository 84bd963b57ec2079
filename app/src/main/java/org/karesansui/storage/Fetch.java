package org.karesansui.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLConnection;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.karesansui.problem.Problem;

/**
 * Fetches a file by http, https or ftp. Every address that a name resolves to is judged before it is connected to, and
 * again at each redirect, so that nobody makes the daemon read what only this host may reach (DESIGN §4.9). The JVM
 * keeps an answer of the resolver for 30 seconds, so that what was judged is what is connected to.
 */
public final class Fetch {
    private static final int MOST_REDIRECTS = 5;
    private static final int BUFFER = 256 * 1024;
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration SILENCE = Duration.ofMinutes(1);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Predicate<InetAddress> refused;
    private final long most;
    private final Duration silence;

    /**
     * @param privateAddresses whether loopback, link-local and private addresses are fetched from too
     * @param most bytes that a file may have
     */
    public Fetch(boolean privateAddresses, long most) {
        this(address -> !privateAddresses && isOurs(address), most, SILENCE);
    }

    /**
     * Judges addresses its own way.
     *
     * @param silence how long a server may send nothing
     */
    Fetch(Predicate<InetAddress> refused, long most, Duration silence) {
        this.refused = refused;
        this.most = most;
        this.silence = silence;
    }

    /** Is told how much is there, out of how much; -1 where the sender does not say. */
    @FunctionalInterface
    public interface Watcher {
        /** Called for each piece; may throw to end the fetch. */
        void received(long bytes, long of);

        /** Whether the file is still wanted; asked once a second, also while nothing comes. */
        default boolean wants() {
            return true;
        }
    }

    /** Judges the address as {@link #to} will, without connecting. */
    public void check(URI address) {
        var host = address.getHost();
        try {
            for (var each : InetAddress.getAllByName(host.replaceAll("[\\[\\]]", ""))) {
                if (refused.test(each)) {
                    throw new Problem(StorageProblem.FETCH_ADDRESS_REFUSED, host, each.getHostAddress());
                }
            }
        } catch (UnknownHostException unknown) {
            throw new Problem(unknown, StorageProblem.FETCH_FAILED, address.toString(), "unknown host " + host);
        }
    }

    /** Whether it leads to this host or its own networks, rather than into the world. */
    static boolean isOurs(InetAddress address) {
        var bytes = address.getAddress();
        var uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        var sharedSpace = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        return address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || sharedSpace;
    }

    /**
     * Fetches into a file, which must not exist. What cannot be finished is removed.
     *
     * @param sha256 what the content must have; empty for unchecked
     */
    public void to(Path file, URI address, String sha256, Watcher watcher) {
        // One for each fetch: few are made, and a client that waits for the next holds a thread and all of TLS.
        try (var client = client();
                var source = open(client, address)) {
            if (source.length() > most) {
                throw tooLarge(address);
            }
            var digest = keep(file, source, address, watcher);
            if (!sha256.isEmpty() && !sha256.equals(digest)) {
                discard(file);
                throw new Problem(StorageProblem.FETCH_CHECKSUM_WRONG, address.toString(), sha256, digest);
            }
        } catch (IOException failure) {
            if (!watcher.wants()) {
                watcher.received(0, -1);
            }
            throw new Problem(
                    failure, StorageProblem.FETCH_FAILED, address.toString(), String.valueOf(failure.getMessage()));
        }
    }

    private Problem tooLarge(URI address) {
        return new Problem(StorageProblem.FETCH_TOO_LARGE, address.toString(), Long.toString(most));
    }

    private String keep(Path file, Source source, URI address, Watcher watcher) throws IOException {
        // What was there before is not ours to remove, so this stands outside.
        var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (out;
                var vigil = new Vigil(source.in(), silence, watcher::wants)) {
            return copy(source, out, address, new Ears(vigil, watcher));
        } catch (IOException | RuntimeException failure) {
            // Asked before the file gives its room back.
            var full = failure instanceof IOException && isFull(file);
            discard(file);
            if (full) {
                throw new Problem(
                        failure, StorageProblem.FETCH_DISK_FULL, address.toString(), String.valueOf(file.getParent()));
            }
            throw failure;
        }
    }

    /** Judged by the room that is left: the text of the error is in the language of the process. */
    private static boolean isFull(Path file) {
        try {
            return Files.getFileStore(file).getUsableSpace() < BUFFER;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new Problem(left, StorageProblem.FETCH_FAILED, file.toString(), String.valueOf(left.getMessage()));
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private record Source(InputStream in, long length) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /** Who listens to what comes. */
    private record Ears(Vigil vigil, Watcher watcher) {
        int read(Source source, byte[] buffer) throws IOException {
            try {
                var read = source.in().read(buffer);
                vigil.heard();
                return read;
            } catch (IOException failure) {
                throw vigil.endedSilence() ? new IOException("the server fell silent", failure) : failure;
            }
        }
    }

    private String copy(Source source, OutputStream out, URI address, Ears ears) throws IOException {
        var digest = sha256();
        var buffer = new byte[BUFFER];
        var sum = 0L;
        for (var read = ears.read(source, buffer); read >= 0; read = ears.read(source, buffer)) {
            sum += read;
            if (sum > most) {
                throw tooLarge(address);
            }
            out.write(buffer, 0, read);
            digest.update(buffer, 0, read);
            ears.watcher().received(sum, source.length());
        }
        if (source.length() >= 0 && sum != source.length()) {
            throw new IOException("%d of %d bytes came".formatted(sum, source.length()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Source open(HttpClient client, URI start) throws IOException {
        var address = start;
        for (var hop = 0; hop <= MOST_REDIRECTS; hop++) {
            check(address);
            if (address.getScheme().toLowerCase(Locale.ROOT).equals("ftp")) {
                return ftp(address);
            }
            var answer = ask(client, address);
            if (answer.statusCode() == 200) {
                return new Source(
                        answer.body(),
                        answer.headers().firstValueAsLong("Content-Length").orElse(-1));
            }
            answer.body().close();
            address = next(address, answer);
        }
        throw new IOException("more than " + MOST_REDIRECTS + " redirects");
    }

    private HttpResponse<InputStream> ask(HttpClient client, URI address) throws IOException {
        try {
            var request = HttpRequest.newBuilder(address).timeout(silence).build();
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", ended);
        }
    }

    private static URI next(URI address, HttpResponse<?> answer) throws IOException {
        var location = answer.headers().firstValue("Location");
        if (!REDIRECTS.contains(answer.statusCode()) || location.isEmpty()) {
            throw new IOException("HTTP status " + answer.statusCode());
        }
        var next = address.resolve(location.get());
        if (next.getHost() == null || !Set.of("http", "https").contains(String.valueOf(next.getScheme()))) {
            throw new IOException("redirected to " + next);
        }
        return next;
    }

    /** The JDK speaks ftp for addresses, not in its HTTP client. */
    private Source ftp(URI address) throws IOException {
        URLConnection connection = address.toURL().openConnection();
        connection.setConnectTimeout((int) CONNECT.toMillis());
        connection.setReadTimeout((int) silence.toMillis());
        return new Source(connection.getInputStream(), connection.getContentLengthLong());
    }
}
