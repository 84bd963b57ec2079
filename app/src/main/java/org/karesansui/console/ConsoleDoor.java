package org.karesansui.console;

import java.util.Locale;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.host.Hosts;
import org.karesansui.problem.Problem;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Tickets;

/**
 * Who gets to a console of a guest: who has a ticket, good for one socket, one account, one guest, one kind of console and
 * half a minute. So the address of a socket is worth nothing to who finds it in a log. Thread-safe.
 */
final class ConsoleDoor {
    static final String GUEST = "/hosts/{host}/guests/{guest}";

    private final Hosts hosts;
    private final Tickets tickets;

    ConsoleDoor(Hosts hosts, Tickets tickets) {
        this.hosts = hosts;
        this.tickets = tickets;
    }

    /** The kinds of console, by the words of their sockets. */
    enum Kind {
        SERIAL,
        SCREEN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Of the socket, behind the guest's path. */
        String socket() {
            return GUEST + "/" + word() + "/{ticket}";
        }
    }

    /** A guest that runs, and its host. */
    record Way(Host host, GuestFacts guest) {}

    /**
     * A ticket.
     *
     * @param path of the socket, with the URL prefix
     */
    record Ticket(String path) {}

    /** @throws Problem {@link ConsoleProblem#CONSOLE_GUEST_OFF} where nobody is there */
    Way running(Request request) {
        var host = hosts.require(request.path("host"));
        var guest = host.guest(request.path("guest"));
        if (!guest.active()) {
            throw new Problem(ConsoleProblem.CONSOLE_GUEST_OFF, guest.name());
        }
        return new Way(host, guest);
    }

    Reply ticket(Request request, Way way, Kind kind) {
        var ticket = tickets.issue(request.viewer(), object(way, kind));
        var id = way.guest().id();
        return Reply.json(new Ticket(
                request.link("/hosts/%s/guests/%s/%s/%s".formatted(id.host(), id.uuid(), kind.word(), ticket))));
    }

    void redeem(Request request, Way way, Kind kind) {
        tickets.redeem(request.path("ticket"), request.viewer(), object(way, kind));
    }

    private static String object(Way way, Kind kind) {
        return kind.word() + "/" + way.guest().id();
    }
}
