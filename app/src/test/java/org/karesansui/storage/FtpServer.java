package org.karesansui.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The part of an FTP server (RFC 959, RFC 2428) that sends one file to anybody. */
final class FtpServer implements AutoCloseable {
    private final ServerSocket door;
    private final String path;
    private final byte[] content;

    private FtpServer(ServerSocket door, String path, byte[] content) {
        this.door = door;
        this.path = path;
        this.content = content.clone();
    }

    static FtpServer holding(String path, byte[] content) throws IOException {
        var server = new FtpServer(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()), path, content);
        Thread.ofVirtual().start(server::serve);
        return server;
    }

    private void serve() {
        try {
            while (true) {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var data = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
            var out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.US_ASCII);
            var folder = "/";
            say(out, "220 stones");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var words = line.split(" ", 2);
                var argument = words.length > 1 ? words[1] : "";
                switch (words[0].toUpperCase(Locale.ROOT)) {
                    case "USER" -> say(out, "331 who");
                    case "PASS" -> say(out, "230 in");
                    case "TYPE" -> say(out, "200 done");
                    case "CWD" -> {
                        folder = folder + argument + "/";
                        say(out, "250 there");
                    }
                    case "EPSV" -> say(out, "229 here (|||" + data.getLocalPort() + "|)");
                    case "SIZE" -> say(out, isHere(folder, argument) ? "213 " + content.length : "550 none");
                    case "RETR" -> send(out, data, isHere(folder, argument));
                    default -> say(out, "502 unknown");
                }
            }
        } catch (IOException gone) {
            return;
        }
    }

    private boolean isHere(String folder, String name) {
        return path.equals(name) || path.equals(folder + name) || path.equals("/" + name);
    }

    private void send(PrintWriter out, ServerSocket data, boolean here) throws IOException {
        if (!here) {
            say(out, "550 none");
            return;
        }
        say(out, "150 coming (%d bytes)".formatted(content.length));
        try (var receiver = data.accept()) {
            receiver.getOutputStream().write(content);
        }
        say(out, "226 sent");
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    URI address(String file) {
        return URI.create("ftp://127.0.0.1:" + door.getLocalPort() + file);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
