package org.karesansui.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.karesansui.guest.GuestVerb;
import org.karesansui.host.PowerState;
import org.karesansui.problem.Problem;
import org.karesansui.web.Method;

/** Names that the daemon knows, for completion. Whoever cannot be asked in a moment, or refuses, offers none. */
final class OfferedNames {
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private final Given given;
    private final Session session;

    OfferedNames(Given given, Session session) {
        this.given = given;
        this.session = session;
    }

    /** @param command for which a guest is wanted: a verb is offered only those of which it can be asked now */
    Stream<Completion.Candidate> guests(String command) {
        var host = Caller.host(given, session.terminal());
        var verb = GuestVerb.find(command.replaceFirst("^guest ", ""));
        return listed("guests", "/guests", Map.of())
                .filter(guest -> guest.path("host").asText().equals(host))
                .filter(guest -> verb.isEmpty() || fits(verb.get(), guest))
                .map(guest -> candidate(guest, "name", each -> state("guest.state.", each)));
    }

    private static boolean fits(GuestVerb verb, JsonNode guest) {
        return Stream.of(PowerState.values())
                .filter(state -> state.word().equals(guest.path("state").asText()))
                .anyMatch(state -> verb.fits(state, guest.path("active").asBoolean()));
    }

    Stream<Completion.Candidate> hosts() {
        return listed("hosts", "/hosts", Map.of())
                .map(host -> candidate(host, "name", each -> state("host.state.", each)));
    }

    /** The newest jobs. */
    Stream<Completion.Candidate> jobs() {
        return listed("jobs", "/jobs", Map.of("limit", "50"))
                .map(job ->
                        candidate(job, "id", each -> each.path("title").asText() + ", " + state("job.state.", each)));
    }

    Stream<Completion.Candidate> accounts() {
        return listed("accounts", "/accounts", Map.of())
                .map(account ->
                        candidate(account, "id", each -> each.path("email").asText()));
    }

    Stream<Completion.Candidate> tokens() {
        return listed("tokens", "/tokens", Map.of())
                .map(token -> candidate(token, "id", each -> each.path("name").asText()));
    }

    private String state(String key, JsonNode each) {
        var word = each.path("state").asText();
        return session.words().patterns().getOrDefault(key + word, word);
    }

    private static Completion.Candidate candidate(JsonNode each, String name, Function<JsonNode, String> about) {
        return new Completion.Candidate(each.path(name).asText(), about.apply(each));
    }

    private Stream<JsonNode> listed(String list, String path, Map<String, String> query) {
        try (var client =
                new Client(Server.of(given, session.terminal()), session.words().language(), MOMENT)) {
            return client.send(Method.GET, path, query, null).body().path(list).valueStream();
        } catch (Misuse | Refusal | Problem nobodyToAsk) {
            return Stream.of();
        }
    }
}
