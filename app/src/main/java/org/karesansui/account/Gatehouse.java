package org.karesansui.account;

import java.time.InstantSource;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.karesansui.store.Database;
import org.karesansui.web.Doorman;
import org.karesansui.web.Viewer;

/** The room's services, built once and joined: what App and the command line get of it. Thread-safe. */
public final class Gatehouse implements AutoCloseable {
    /** Tables that a dump leaves out: whoever was signed in then signs in again. */
    public static final Set<String> PASSING_TABLES = Set.of("session");

    private final Argon2 argon2;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Tokens tokens;
    private final SetUp setUp;
    private final SignIn signIn;
    private volatile Consumer<Predicate<Viewer>> hangUp = whom -> {};

    public Gatehouse(Database database, SessionRules rules, InstantSource clock) {
        this.argon2 = new Argon2();
        this.accounts = new Accounts(database, argon2, clock);
        this.sessions = new Sessions(database, rules, clock);
        this.tokens = new Tokens(database, clock);
        this.setUp = new SetUp(accounts, clock);
        this.signIn = new SignIn(accounts, sessions, argon2, new SignInDelays(clock));
    }

    public Accounts accounts() {
        return accounts;
    }

    public Sessions sessions() {
        return sessions;
    }

    public Tokens tokens() {
        return tokens;
    }

    public SetUp setUp() {
        return setUp;
    }

    public SignIn signIn() {
        return signIn;
    }

    public Doorman doorman() {
        return new Gate(sessions, tokens);
    }

    /** What ends the streams and sockets of viewers who may no longer come in; {@code App} gives the server's. */
    public void hangUpWith(Consumer<Predicate<Viewer>> other) {
        hangUp = other;
    }

    void hangUp(Predicate<Viewer> whom) {
        hangUp.accept(whom);
    }

    @Override
    public void close() {
        argon2.close();
    }
}
