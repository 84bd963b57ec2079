package org.karesansui.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.karesansui.web.Method;

/** Does any {@link Call}. */
record Caller(Call call) implements Command.Action {
    private static final String USUAL_HOST = "local";
    private static final int ACCEPTED = 202;

    @Override
    public int run(Given given, Session session) {
        var output = Output.of(given);
        var path = path(given, session.terminal());
        var body = call.sent().body(given, session);
        try (var client =
                new Client(Server.of(given, session.terminal()), session.words().language())) {
            var answer = client.send(call.method(), path, query(given), body);
            if (call.shape() == Call.Shape.PAGED) {
                appendRest(client, path, query(given), answer.body());
            }
            var isAwaited = call.shape() == Call.Shape.AWAITED;
            var wait = new JobWait(client, call.shape().hoped(), given, session, isAwaited || given.has(Call.WAIT));
            if (isAwaited) {
                return wait.toItsEnd(answer.body());
            }
            if (answer.status() == ACCEPTED) {
                return wait.accepted(answer.body());
            }
            output.print(answer.body(), session, () -> show(answer.body(), given, session));
            return Exit.DONE;
        }
    }

    /** The plan of a dry run, where the call has no sheet of its own for it, is its steps. */
    private void show(JsonNode answer, Given given, Session session) {
        var steps = answer.path("steps");
        if (!given.has(Call.DRY_RUN) || !steps.isArray()) {
            call.shown().show(answer, given, session);
            return;
        }
        if (steps.isEmpty()) {
            session.say("cli.plan.nothing");
        }
        steps.forEach(step -> session.terminal().out().println(step.asText()));
    }

    private String path(Given given, Terminal terminal) {
        var path = call.path();
        for (var place : call.places()) {
            var value = call.isTyped(place) ? given.text(Call.word(place)) : host(given, terminal);
            path = path.replace("{" + place + "}", Client.encoded(value));
        }
        return path;
    }

    /** The host on which the guest is that was typed. */
    static String host(Given given, Terminal terminal) {
        return given.find(Call.HOST)
                .or(() -> terminal.variable("KARESANSUI_HOST"))
                .orElse(USUAL_HOST);
    }

    private Map<String, String> query(Given given) {
        var query = new LinkedHashMap<String, String>();
        call.query().forEach((parameter, argument) -> {
            var values = given.all(argument);
            if (!values.isEmpty()) {
                query.put(parameter, String.join(" ", values));
            }
        });
        if (given.has(Call.DRY_RUN)) {
            query.put("dry-run", "true");
        }
        return query;
    }

    /** A list that comes in parts, all of it. */
    static JsonNode whole(Client client, String path, Map<String, String> query) {
        var first = client.send(Method.GET, path, query, null).body();
        appendRest(client, path, query, first);
        return first;
    }

    /** Further parts of a list, so that a person gets all of it. */
    private static void appendRest(Client client, String path, Map<String, String> query, JsonNode first) {
        var next = first.path("next").asText();
        while (!next.isEmpty()) {
            var further = new LinkedHashMap<>(query);
            further.put("cursor", next);
            var part = client.send(Method.GET, path, further, null).body();
            append(first, part);
            next = part.path("next").asText();
        }
        if (first instanceof ObjectNode object) {
            object.remove("next");
        }
    }

    private static void append(JsonNode first, JsonNode part) {
        for (var property : part.properties()) {
            if (property.getValue() instanceof ArrayNode more
                    && first.path(property.getKey()) instanceof ArrayNode list) {
                list.addAll(more);
            }
        }
    }
}
