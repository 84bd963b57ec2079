package org.karesansui.guest;

import java.util.List;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.host.HostProblem;
import org.karesansui.libvirt.DomainXmlFlag;
import org.karesansui.web.Api;
import org.karesansui.web.PageRoute;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;
import org.karesansui.xml.domain.DomainXml;

/** Title, note and tags of one guest: the dialog and its part of the REST API. */
final class GuestNoteRoutes {
    private static final String NOTE = GuestPages.GUEST + "/note";

    private final Guests guests;

    GuestNoteRoutes(Guests guests) {
        this.guests = guests;
    }

    List<Route> routes() {
        return List.of(
                PageRoute.get(NOTE, GuestRight.GUEST_CHANGE, this::dialog),
                Api.get(NOTE, "showGuestNote", GuestRight.GUEST_SEE)
                        .answers(200, GuestNotes.class)
                        .problems(HostProblem.HOST_GUEST_NOT_FOUND)
                        .to(request -> Reply.json(notes(request))),
                Api.put(NOTE, "changeGuestNote", GuestRight.GUEST_CHANGE)
                        .takes(GuestNotes.BODY)
                        .plans()
                        .answers(200, GuestNotes.class)
                        .problems(HostProblem.HOST_GUEST_NOT_FOUND)
                        .to(this::write));
    }

    private Reply dialog(Request request) {
        var notes = notes(request);
        var row = GuestRows.row(guest(request), host(request).inventory());
        return Reply.fragment("guest/note", new GuestNotePage(row, notes.form(), request.etag(notes)));
    }

    private Reply write(Request request) {
        var current = notes(request);
        return request.ifMatch(current, () -> change(request, current));
    }

    private Reply change(Request request, GuestNotes current) {
        var wanted = request.read(GuestNotes.BODY);
        var guest = guest(request);
        if (request.dryRun()) {
            return request.plan(wanted.changeFrom(current).steps(guest.name()));
        }
        guests.change(guest, wanted.change());
        return Reply.json(notes(request));
    }

    /** From libvirt itself: the inventory may be a moment behind, and an ETag must not be. */
    private GuestNotes notes(Request request) {
        var guest = guest(request);
        return host(request).read(connection -> {
            try (var domain = connection.domainLookupByUuid(guest.id().uuid())) {
                return GuestNotes.of(DomainXml.parse(domain.xml(DomainXmlFlag.INACTIVE)));
            }
        });
    }

    private Host host(Request request) {
        return guests.host(request.path("host"));
    }

    private GuestFacts guest(Request request) {
        return host(request).guest(request.path("guest"));
    }
}
