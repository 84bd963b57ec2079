package org.karesansui.console;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.karesansui.host.HostProblem;
import org.karesansui.web.Api;
import org.karesansui.web.Prepared;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;
import org.karesansui.web.SocketHandler;
import org.karesansui.web.SocketRoute;
import org.karesansui.words.Sentence;

/** The ways to a guest's screen: the ticket and the socket for browsers, the file for a viewer on somebody's desk. */
final class ScreenRoutes {
    private final ConsoleDoor door;
    private final Screens screens;

    ScreenRoutes(ConsoleDoor door, Screens screens) {
        this.door = door;
        this.screens = screens;
    }

    List<Route> all() {
        return List.of(
                Api.post(ConsoleDoor.GUEST + "/screen-ticket", "createScreenTicket", ConsoleRight.CONSOLE_USE)
                        .plans()
                        .answers(200, ConsoleDoor.Ticket.class)
                        .problems(
                                HostProblem.HOST_GUEST_NOT_FOUND,
                                ConsoleProblem.CONSOLE_GUEST_OFF,
                                ConsoleProblem.CONSOLE_NO_SCREEN,
                                ConsoleProblem.CONSOLE_SPICE,
                                ConsoleProblem.CONSOLE_SCREEN_AFAR,
                                ConsoleProblem.CONSOLE_TOO_MANY_SCREENS)
                        .to(this::ticket),
                Api.get(ConsoleDoor.GUEST + "/viewer-file", "showViewerFile", ConsoleRight.CONSOLE_USE)
                        .answersMedia(ViewerFile.TYPE)
                        .problems(
                                HostProblem.HOST_GUEST_NOT_FOUND,
                                ConsoleProblem.CONSOLE_GUEST_OFF,
                                ConsoleProblem.CONSOLE_NO_VIEWER)
                        .to(this::viewerFile),
                new SocketRoute(ConsoleDoor.Kind.SCREEN.socket(), ConsoleRight.CONSOLE_USE, this::open));
    }

    private Reply ticket(Request request) {
        var way = door.running(request);
        screens.requireRoom();
        var _ = ScreenPlace.of(way).opener();
        return request.dryRun()
                ? request.plan(
                        Sentence.of("console.plan.screenTicket", way.guest().name()))
                : door.ticket(request, way, ConsoleDoor.Kind.SCREEN);
    }

    private SocketHandler open(Request request) {
        var way = door.running(request);
        door.redeem(request, way, ConsoleDoor.Kind.SCREEN);
        screens.requireRoom();
        return new ScreenWindow(
                screens,
                way.guest().id(),
                ScreenPlace.of(way).opener(),
                request.viewer().name());
    }

    private Reply viewerFile(Request request) {
        var way = door.running(request);
        var file = ViewerFile.of(ScreenPlace.of(way), reachedAs(way, request));
        return Reply.bytes(Prepared.of(ViewerFile.TYPE, file.text().getBytes(StandardCharsets.UTF_8)))
                .saved(way.guest().name() + ".vv")
                .header("Cache-Control", "no-store");
    }

    /** A host of another name by that name, this machine as the browser calls it. */
    private static String reachedAs(ConsoleDoor.Way way, Request request) {
        return way.host()
                .address()
                .machine()
                .orElseGet(() -> request.header("Host")
                        .map(host -> URI.create("//" + host).getHost())
                        .orElse("localhost"));
    }
}
