package org.karesansui.console;

import java.util.List;
import org.karesansui.host.HostProblem;
import org.karesansui.web.Api;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;
import org.karesansui.words.Sentence;

/** A guest's keyboard: a text that is typed, and keys that are pressed. */
final class KeyRoutes {
    private final ConsoleDoor door;
    private final Typist typist = new Typist();

    KeyRoutes(ConsoleDoor door) {
        this.door = door;
    }

    List<Route> all() {
        return List.of(
                Api.post(ConsoleDoor.GUEST + "/type", "typeIntoGuest", ConsoleRight.CONSOLE_USE)
                        .takes(TypingForm.BODY)
                        .plans()
                        .answersNothing()
                        .problems(
                                HostProblem.HOST_GUEST_NOT_FOUND,
                                ConsoleProblem.CONSOLE_GUEST_OFF,
                                ConsoleProblem.CONSOLE_TYPING)
                        .to(this::type),
                Api.post(ConsoleDoor.GUEST + "/press", "pressKeysOfGuest", ConsoleRight.CONSOLE_USE)
                        .takes(PressForm.BODY)
                        .plans()
                        .answersNothing()
                        .problems(
                                HostProblem.HOST_GUEST_NOT_FOUND,
                                ConsoleProblem.CONSOLE_GUEST_OFF,
                                ConsoleProblem.CONSOLE_TYPING)
                        .to(this::press));
    }

    private Reply type(Request request) {
        return strike(request, request.read(TypingForm.BODY), "console.plan.type");
    }

    private Reply press(Request request) {
        return strike(request, request.read(PressForm.BODY), "console.plan.press");
    }

    private Reply strike(Request request, List<Stroke> strokes, String plan) {
        var way = door.running(request);
        if (request.dryRun()) {
            return request.plan(Sentence.of(plan, way.guest().name(), Integer.toString(strokes.size())));
        }
        typist.type(way, strokes);
        return Reply.noContent();
    }
}
