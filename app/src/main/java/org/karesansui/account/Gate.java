package org.karesansui.account;

import java.util.Optional;
import org.karesansui.web.Cookie;
import org.karesansui.web.Credential;
import org.karesansui.web.Doorman;
import org.karesansui.web.ListLook;
import org.karesansui.web.Request;
import org.karesansui.web.Theme;
import org.karesansui.web.Viewer;

/** Recognises who comes: by the token of a program, else by the cookie of a session. Thread-safe. */
final class Gate implements Doorman {
    static final String COOKIE = Cookie.SESSION;
    private static final String SCHEME = "Bearer ";

    private final Sessions sessions;
    private final Tokens tokens;

    Gate(Sessions sessions, Tokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Override
    public Viewer admit(Request request) {
        var authorization = request.header("Authorization").orElse("");
        var found = authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? program(authorization.substring(SCHEME.length()).strip(), request)
                : request.cookie(COOKIE).flatMap(this::person);
        return found.orElse(request.viewer());
    }

    private Optional<Viewer> program(String secret, Request request) {
        return tokens.find(new Secret(secret))
                .map(token -> new Viewer(
                        token.owner() == null ? token.id() : token.owner().value(),
                        token.name(),
                        request.viewer().language(),
                        Theme.SYSTEM,
                        ListLook.USUAL,
                        token.role().rights(),
                        new Credential.Bearer(token.id())));
    }

    private Optional<Viewer> person(String cookie) {
        var secret = new Secret(cookie);
        return sessions.find(secret).map(found -> {
            var account = found.account();
            return new Viewer(
                    account.id().value(),
                    account.nickname().text(),
                    account.language(),
                    account.theme(),
                    account.list(),
                    account.standing().role().rights(),
                    new Credential.Session(found.session().id(), csrf(secret)));
        });
    }

    /** Bound to the session and known to who holds its secret; nothing is stored for it. */
    static String csrf(Secret secret) {
        return secret.derived("csrf");
    }
}
