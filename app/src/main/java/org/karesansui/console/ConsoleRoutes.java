package org.karesansui.console;

import java.util.List;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.host.HostProblem;
import org.karesansui.host.Hosts;
import org.karesansui.libvirt.ConsoleFlag;
import org.karesansui.problem.Problem;
import org.karesansui.web.Api;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;
import org.karesansui.web.SocketHandler;
import org.karesansui.web.SocketRoute;
import org.karesansui.web.Tickets;
import org.karesansui.words.Sentence;

/**
 * The way to a guest's serial line: a ticket from the API, good for one socket, one account, one guest and half a minute,
 * and the socket. So the address of a socket is worth nothing to who finds it in a log.
 */
public final class ConsoleRoutes {
    private static final String GUEST = "/hosts/{host}/guests/{guest}";

    private final Hosts hosts;
    private final Tickets tickets;
    private final SerialLines lines;

    public ConsoleRoutes(Hosts hosts, Tickets tickets, SerialLines lines) {
        this.hosts = hosts;
        this.tickets = tickets;
        this.lines = lines;
    }

    /**
     * A ticket.
     *
     * @param path of the socket, with the URL prefix
     */
    record Ticket(String path) {}

    public List<Route> routes() {
        return List.of(
                Api.post(GUEST + "/console-ticket", "createConsoleTicket", ConsoleRight.CONSOLE_USE)
                        .plans()
                        .answers(200, Ticket.class)
                        .problems(
                                HostProblem.HOST_GUEST_NOT_FOUND,
                                ConsoleProblem.CONSOLE_GUEST_OFF,
                                ConsoleProblem.CONSOLE_TOO_MANY)
                        .to(this::ticket),
                new SocketRoute(GUEST + "/serial/{ticket}", ConsoleRight.CONSOLE_USE, this::open));
    }

    private Reply ticket(Request request) {
        var guest = running(host(request), request);
        lines.requireRoom(guest.id());
        if (request.dryRun()) {
            return request.plan(Sentence.of("console.plan.ticket", guest.name()));
        }
        var ticket = tickets.issue(request.viewer(), object(guest));
        return Reply.json(new Ticket(request.link("/hosts/%s/guests/%s/serial/%s"
                .formatted(guest.id().host(), guest.id().uuid(), ticket))));
    }

    private SocketHandler open(Request request) {
        var host = host(request);
        var guest = running(host, request);
        tickets.redeem(request.path("ticket"), request.viewer(), object(guest));
        lines.requireRoom(guest.id());
        return new SerialWindow(
                lines, guest.id(), opener(host, guest), request.viewer().name());
    }

    private static SerialPort.Opener opener(Host host, GuestFacts guest) {
        var uuid = guest.id().uuid();
        return force -> new SerialPort.OfLibvirt(force ? host.console(uuid, ConsoleFlag.FORCE) : host.console(uuid));
    }

    private Host host(Request request) {
        return hosts.require(request.path("host"));
    }

    private static GuestFacts running(Host host, Request request) {
        var guest = host.guest(request.path("guest"));
        if (!guest.active()) {
            throw new Problem(ConsoleProblem.CONSOLE_GUEST_OFF, guest.name());
        }
        return guest;
    }

    private static String object(GuestFacts guest) {
        return "serial/" + guest.id();
    }
}
