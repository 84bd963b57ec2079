package org.karesansui.account;

import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.Problem;
import org.karesansui.web.Api;
import org.karesansui.web.Body;
import org.karesansui.web.Fields;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;
import org.karesansui.words.Sentence;

/** The addresses of API tokens. */
public final class TokenRoutes {
    private final Gatehouse gatehouse;
    private final AccountKeeper keeper;
    private final InstantSource clock;
    private final Body<Wanted> wanted = new Body<>(NewToken.class, this::read);

    public TokenRoutes(Gatehouse gatehouse, InstantSource clock) {
        this.gatehouse = gatehouse;
        this.keeper = new AccountKeeper(gatehouse);
        this.clock = clock;
    }

    /**
     * The body of a new token.
     *
     * @param expires a time, or a length as {@code 30d}; never where left out
     */
    record NewToken(
            String name, @Nullable Role role, @Nullable String expires) {}

    record Wanted(TokenName name, Role role, Expiry expiry) {}

    /** A token as the API answers it. */
    public record TokenView(
            String id,
            String name,
            @Nullable String owner,
            Role role,
            Instant created,
            @Nullable Instant expires,
            @Nullable Instant used) {
        static TokenView of(ApiToken token) {
            return new TokenView(
                    token.id(),
                    token.name(),
                    token.owner() == null ? null : token.owner().value(),
                    token.role(),
                    token.created(),
                    token.expiry() instanceof Expiry.At at ? at.time() : null,
                    token.used());
        }
    }

    /**
     * A token that was just made.
     *
     * @param secret what the program sends; shown this once
     */
    public record TokenMade(TokenView token, String secret) {
        @Override
        public String toString() {
            return "TokenMade[" + token + "]";
        }
    }

    /** All tokens. */
    public record TokenList(List<TokenView> tokens) {
        public TokenList {
            tokens = List.copyOf(tokens);
        }
    }

    public List<Route> all() {
        return List.of(
                Api.get("/tokens", "listTokens", AccountRight.TOKEN_READ)
                        .answers(200, TokenList.class)
                        .to(this::list),
                Api.post("/tokens", "createToken", AccountRight.TOKEN_CHANGE)
                        .takes(wanted)
                        .plans()
                        .answers(201, TokenMade.class)
                        .to(this::create),
                Api.delete("/tokens/{token}", "revokeToken", AccountRight.TOKEN_CHANGE)
                        .plans()
                        .answersNothing()
                        .to(this::revoke));
    }

    Wanted read(Fields fields) {
        var name = fields.need("name", TokenName::new);
        var role = fields.choice("role", Role.values(), Role.ADMINISTRATOR);
        var expiry = fields.<Expiry>optional("expires", this::expiry, new Expiry.Never());
        return fields.orThrow(() -> new Wanted(name.value(), role.value(), expiry.value()));
    }

    private Expiry expiry(String text) {
        if (text.indexOf('T') < 0) {
            return Expiry.in(text, clock.instant());
        }
        try {
            return Expiry.at(Instant.parse(text), clock.instant());
        } catch (DateTimeParseException malformed) {
            throw new Problem(malformed, AccountProblem.TOKEN_EXPIRY_INVALID);
        }
    }

    private Reply list(Request request) {
        return Reply.json(new TokenList(
                gatehouse.tokens().list().stream().map(TokenView::of).toList()));
    }

    private Reply create(Request request) {
        var token = request.read(wanted);
        if (request.dryRun()) {
            keeper.rehearseToken(request, token);
            return request.plan(Sentence.of("account.plan.token", token.name().text()));
        }
        var made = keeper.makeToken(request, token);
        return Reply.created(
                Api.BASE + "/tokens/" + made.token().id(), new TokenMade(TokenView.of(made.token()), made.secret()));
    }

    private Reply revoke(Request request) {
        var token = request.path("token");
        if (request.dryRun()) {
            gatehouse.tokens().rehearsal().revoke(token);
            return request.plan(Sentence.of("account.plan.revokeToken", token));
        }
        keeper.revokeToken(request, token);
        return Reply.noContent();
    }
}
