package org.karesansui.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.karesansui.guest.GuestVerb;

/** The commands about guests. */
final class GuestCalls {
    private static final String GUESTS = "/hosts/{host}/guests";
    private static final String GUEST = GUESTS + "/{guest}";
    private static final Argument QUERY = Argument.words("QUERY");

    /** What can be asked of a guest's power. */
    private static final Map<GuestVerb, Call> VERBS = verbs();

    private GuestCalls() {}

    private static Map<GuestVerb, Call> verbs() {
        var calls = new EnumMap<GuestVerb, Call>(GuestVerb.class);
        for (var verb : GuestVerb.values()) {
            var call = Call.post("guest " + verb.word(), GUEST + "/" + verb.word());
            calls.put(
                    verb,
                    switch (verb) {
                        // Reading or writing a guest's memory is a job.
                        case START, SAVE -> call.shape(Call.Shape.LASTING);
                        case SHUTDOWN, REBOOT, RESET, DESTROY, SUSPEND, RESUME, WAKEUP, FORGET -> call;
                    });
        }
        return Collections.unmodifiableMap(calls);
    }

    static List<Command> commands() {
        return all().stream().map(GuestCalls::command).toList();
    }

    /** A verb can be asked of many. */
    private static Command command(Call call) {
        return VERBS.entrySet().stream()
                .filter(verb -> verb.getValue().equals(call))
                .findFirst()
                .map(verb -> GuestAct.command(verb.getKey(), call))
                .orElseGet(call::command);
    }

    static List<Call> all() {
        var calls = new ArrayList<Call>();
        calls.add(Call.read("guest list", "/guests", GuestSheet::list)
                .shape(Call.Shape.PAGED)
                .query("q", QUERY));
        calls.add(Call.read("guest show", GUEST, GuestSheet::show));
        calls.add(Call.post("guest create", GUESTS)
                .sends(GuestOrder::body, GuestOrder.ARGUMENTS.toArray(Argument[]::new))
                .shape(Call.Shape.LASTING)
                .shows(GuestSheet::plan));
        VERBS.forEach((_, call) -> calls.add(call));
        calls.add(Call.patch("guest autostart", GUEST).sends(GuestCalls::autostart, Argument.word("SWITCH")));
        calls.add(Call.patch("guest note", GUEST)
                .sends(GuestCalls::note, Argument.word("TEXT"), Argument.value("--title", "TITLE")));
        calls.add(Call.patch("guest tag", GUEST).sends(GuestCalls::tags, Argument.words("TAG")));
        calls.add(Call.post("guest boot-cd", GUEST + "/boot-cd")
                .sends(GuestCalls::cd, Argument.value("--cd", "MEDIUM").as("boot-cd")));
        calls.add(Call.post("guest remove-install-media", GUEST + "/remove-install-media")
                .shape(Call.Shape.LASTING));
        calls.add(Call.post("guest rename", GUEST + "/rename")
                .sends((given, _) -> object().put("name", given.text("NAME")), Argument.word("NAME"))
                .shape(Call.Shape.LASTING)
                .shows(GuestSheet::renaming));
        calls.add(Call.post("guest type", GUEST + "/type")
                .sends(
                        GuestCalls::typing,
                        Argument.word("TYPED"),
                        Argument.value("--layout", "LAYOUT"),
                        Argument.flag("--enter")));
        calls.add(Call.post("guest press", GUEST + "/press").sends(GuestCalls::pressing, Argument.words("KEYS")));
        calls.add(Call.delete("guest delete", GUEST)
                .sends(
                        GuestCalls::deletion,
                        Argument.value("--confirm", "NAME"),
                        Argument.values("--disk", "TARGET").as("delete-disk"))
                .shape(Call.Shape.LASTING)
                .shows(GuestSheet::deletion));
        return List.copyOf(calls);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode autostart(Given given, Session session) {
        var wanted = given.text("SWITCH");
        return switch (wanted) {
            case "on" -> object().put("autostart", true);
            case "off" -> object().put("autostart", false);
            default -> throw new Misuse(CliProblem.CLI_CHOICE_UNKNOWN, wanted, "on, off");
        };
    }

    private static ObjectNode note(Given given, Session session) {
        var note = object().put("text", given.text("TEXT"));
        given.find("--title").ifPresent(title -> note.put("title", title));
        var body = object();
        body.set("note", note);
        return body;
    }

    private static ObjectNode cd(Given given, Session session) {
        var body = object();
        given.find("--cd").ifPresent(cd -> body.put("cd", cd));
        return body;
    }

    private static ObjectNode tags(Given given, Session session) {
        var body = object();
        var tags = body.putArray("tags");
        given.all("TAG").forEach(tags::add);
        return body;
    }

    private static ObjectNode typing(Given given, Session session) {
        var body = object().put("text", given.text("TYPED") + (given.has("--enter") ? "\n" : ""));
        given.find("--layout").ifPresent(layout -> body.put("layout", layout));
        return body;
    }

    private static ObjectNode pressing(Given given, Session session) {
        var body = object();
        var keys = body.putArray("keys");
        given.all("KEYS").forEach(keys::add);
        return body;
    }

    private static ObjectNode deletion(Given given, Session session) {
        var body = object();
        if (!given.has(Call.DRY_RUN)) {
            body.put("confirm", confirmed(given, session));
        }
        var disks = body.putArray("disks");
        given.all("--disk").forEach(disks::add);
        return body;
    }

    /** The name is typed once more by a person, or given by a script that means it. */
    private static String confirmed(Given given, Session session) {
        var guest = given.text("GUEST");
        return given.find("--confirm").orElseGet(() -> {
            if (!session.terminal().isInteractive()) {
                throw new Misuse(CliProblem.CLI_CONFIRMATION_NEEDED, guest);
            }
            var disks = String.join(", ", given.all("--disk"));
            return disks.isEmpty()
                    ? session.ask("cli.delete.ask", guest)
                    : session.ask("cli.delete.askDisks", guest, disks);
        });
    }
}
