package org.karesansui.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.karesansui.guest.GuestVerb;
import org.karesansui.web.Method;

/**
 * A verb that is asked of one guest, or of many in one command: then each gets a job, and one that fails holds up no
 * other.
 */
record GuestAct(Call call, GuestVerb verb) implements Command.Action {
    private static final String GUEST = "GUEST";
    private static final String PATH = "/guests/act";

    static Command command(GuestVerb verb, Call call) {
        var one = call.command();
        var arguments = new ArrayList<Argument>();
        one.arguments().forEach(argument -> arguments.add(many(argument)));
        if (!call.shape().lasts()) {
            // One guest does it at once; of many each has a job.
            arguments.addAll(List.of(Argument.flag(Call.WAIT), Argument.flag(Call.NO_WAIT)));
        }
        return new Command(one.words(), arguments, new GuestAct(call, verb));
    }

    private static Argument many(Argument argument) {
        return argument instanceof Argument.Word word && word.name().equals(GUEST)
                ? Argument.someWords(GUEST)
                : argument;
    }

    @Override
    public int run(Given given, Session session) {
        if (given.all(GUEST).size() < 2) {
            return new Caller(call).run(given, session);
        }
        var terminal = session.terminal();
        try (var client = new Client(Server.of(given, terminal), session.words().language())) {
            var isDry = given.has(Call.DRY_RUN);
            var query = isDry ? Map.of("dry-run", "true") : Map.<String, String>of();
            var answer =
                    client.send(Method.POST, PATH, query, body(given, terminal)).body();
            var isWell = isDry ? planned(answer, given, session) : done(answer, client, given, session);
            return isWell && answer.path("refused").isEmpty() ? Exit.DONE : Exit.FAILED;
        }
    }

    private ObjectNode body(Given given, Terminal terminal) {
        var host = Caller.host(given, terminal);
        var body = JsonNodeFactory.instance.objectNode().put("verb", verb.word());
        var guests = body.putArray("guests");
        given.all(GUEST).forEach(guest -> guests.add(host + "/" + guest));
        return body;
    }

    private static boolean planned(JsonNode answer, Given given, Session session) {
        Output.of(given).print(answer, session, () -> {
            answer.path("planned")
                    .forEach(guest -> guest.path("steps")
                            .forEach(step -> session.terminal().out().println(step.asText())));
            refusals(answer, session);
        });
        return true;
    }

    private boolean done(JsonNode answer, Client client, Given given, Session session) {
        var wait = new JobWait(client, Call.Shape.LASTING.hoped(), given, session, given.has(Call.WAIT));
        var jobs = JsonNodeFactory.instance.arrayNode();
        for (var begun : answer.path("jobs")) {
            var job = client.send(Method.GET, "/jobs/" + begun.path("job").asText(), Map.of(), null)
                    .body();
            jobs.add(given.has(Call.NO_WAIT) ? job : wait.await(job));
        }
        show(jobs, answer, given, session);
        return given.has(Call.NO_WAIT) || jobs.valueStream().allMatch(wait::isAsHoped);
    }

    private static void show(ArrayNode jobs, JsonNode answer, Given given, Session session) {
        var whole = JsonNodeFactory.instance.objectNode();
        whole.set("jobs", jobs);
        whole.set("refused", answer.path("refused"));
        Output.of(given).print(whole, session, () -> {
            jobs.forEach(job -> JobSheet.end(job, Call.Shape.LASTING.hoped(), session));
            refusals(answer, session);
        });
    }

    private static void refusals(JsonNode answer, Session session) {
        answer.path("refused")
                .forEach(refused -> session.terminal()
                        .err()
                        .println("karesansui: %s: %s (%s)"
                                .formatted(
                                        refused.path("guest").asText(),
                                        refused.path("detail").asText(),
                                        refused.path("code").asText())));
    }
}
