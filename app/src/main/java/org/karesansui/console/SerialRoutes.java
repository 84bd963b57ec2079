package org.karesansui.console;

import java.util.List;
import org.karesansui.host.HostProblem;
import org.karesansui.libvirt.ConsoleFlag;
import org.karesansui.web.Api;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;
import org.karesansui.web.SocketHandler;
import org.karesansui.web.SocketRoute;
import org.karesansui.words.Sentence;

/** The way to a guest's serial line: the ticket from the API, and the socket. */
final class SerialRoutes {
    private final ConsoleDoor door;
    private final SerialLines lines;

    SerialRoutes(ConsoleDoor door, SerialLines lines) {
        this.door = door;
        this.lines = lines;
    }

    List<Route> all() {
        return List.of(
                Api.post(ConsoleDoor.GUEST + "/console-ticket", "createConsoleTicket", ConsoleRight.CONSOLE_USE)
                        .plans()
                        .answers(200, ConsoleDoor.Ticket.class)
                        .problems(
                                HostProblem.HOST_GUEST_NOT_FOUND,
                                ConsoleProblem.CONSOLE_GUEST_OFF,
                                ConsoleProblem.CONSOLE_TOO_MANY)
                        .to(this::ticket),
                new SocketRoute(ConsoleDoor.Kind.SERIAL.socket(), ConsoleRight.CONSOLE_USE, this::open));
    }

    private Reply ticket(Request request) {
        var way = door.running(request);
        lines.requireRoom(way.guest().id());
        return request.dryRun()
                ? request.plan(Sentence.of("console.plan.ticket", way.guest().name()))
                : door.ticket(request, way, ConsoleDoor.Kind.SERIAL);
    }

    private SocketHandler open(Request request) {
        var way = door.running(request);
        door.redeem(request, way, ConsoleDoor.Kind.SERIAL);
        lines.requireRoom(way.guest().id());
        return new SerialWindow(
                lines, way.guest().id(), opener(way), request.viewer().name());
    }

    private static SerialPort.Opener opener(ConsoleDoor.Way way) {
        var uuid = way.guest().id().uuid();
        return force -> new SerialPort.OfLibvirt(
                force ? way.host().console(uuid, ConsoleFlag.FORCE) : way.host().console(uuid));
    }
}
