package org.karesansui.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.karesansui.problem.Problem;

/**
 * The daemon that a command speaks to.
 *
 * @param address without a slash at its end
 * @param certificate file of the certificate to trust; empty for those that Java trusts
 */
record Server(String address, String token, String certificate) {
    private static final String SERVER = "--server";
    private static final String TOKEN = "--token";
    private static final String TOKEN_FILE = "--token-file";
    private static final String CERTIFICATE = "--certificate";
    private static final String USUAL = "http://127.0.0.1:8080";

    static final List<Argument> ARGUMENTS = List.of(
            Argument.value(SERVER, "URL"),
            Argument.value(TOKEN, "TOKEN"),
            Argument.value(TOKEN_FILE, "FILE"),
            Argument.value(CERTIFICATE, "FILE"));

    /** From the options, else from the environment. */
    static Server of(Given given, Terminal terminal) {
        return new Server(
                given.find(SERVER, Server::address)
                        .or(() -> terminal.variable("KARESANSUI_SERVER").map(Server::address))
                        .orElse(USUAL),
                given.find(TOKEN)
                        .or(() -> given.find(TOKEN_FILE, Server::content))
                        .or(() -> terminal.variable("KARESANSUI_TOKEN"))
                        .orElseThrow(() -> new Misuse(CliProblem.CLI_TOKEN_NEEDED)),
                given.find(CERTIFICATE)
                        .or(() -> terminal.variable("KARESANSUI_CERTIFICATE"))
                        .orElse(""));
    }

    private static String address(String text) {
        try {
            var uri = new URI(text);
            var isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (isWeb && uri.getHost() != null && uri.getQuery() == null) {
                return text.replaceFirst("/+$", "");
            }
        } catch (URISyntaxException malformed) {
            throw new Problem(malformed, CliProblem.CLI_VALUE_INVALID, SERVER, text);
        }
        throw new Problem(CliProblem.CLI_VALUE_INVALID, SERVER, text);
    }

    static String content(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException failure) {
            throw new Problem(failure, CliProblem.CLI_FILE_UNREADABLE, file);
        }
    }

    boolean isEncrypted() {
        return address.startsWith("https:");
    }

    /** Without the token. */
    @Override
    public String toString() {
        return address;
    }
}
