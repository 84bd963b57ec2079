package org.karesansui.guest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.host.HostProblem;
import org.karesansui.job.JobId;
import org.karesansui.job.JobProblem;
import org.karesansui.job.JobReplies;
import org.karesansui.job.JobView;
import org.karesansui.libvirt.DomainXmlFlag;
import org.karesansui.libvirt.Screenshot;
import org.karesansui.storage.StorageProblem;
import org.karesansui.web.Api;
import org.karesansui.web.Parameter;
import org.karesansui.web.Prepared;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;
import org.karesansui.xml.XmlNode;

/** The part of the REST API that makes, tells, changes and deletes one guest. */
final class GuestChangeRoutes {
    private static final String GUESTS = "/hosts/{host}/guests";
    private static final String GUEST = GUESTS + "/{guest}";

    private final Guests guests;
    private final GuestCreation creation;
    private final JobReplies replies;

    GuestChangeRoutes(Guests guests, GuestCreation creation, JobReplies replies) {
        this.guests = guests;
        this.creation = creation;
        this.replies = replies;
    }

    List<Route> routes() {
        return List.of(
                Api.post(GUESTS, "createGuest", GuestRight.GUEST_CREATE)
                        .takes(GuestForm.BODY)
                        .plans(GuestPreview.class)
                        .waits()
                        .accepts(JobView.class)
                        .problems(
                                HostProblem.HOST_NOT_FOUND,
                                GuestProblem.GUEST_NAME_TAKEN,
                                GuestProblem.GUEST_MAC_TAKEN,
                                GuestProblem.GUEST_MEMORY_SCARCE,
                                StorageProblem.POOL_FULL,
                                StorageProblem.POOL_OVERCOMMITTED,
                                JobProblem.JOB_OBJECT_BUSY)
                        .to(this::create),
                Api.get(GUEST, "showGuest", GuestRight.GUEST_SEE)
                        .answers(200, GuestDetail.class)
                        .problems(HostProblem.HOST_GUEST_NOT_FOUND)
                        .to(request -> Reply.json(GuestDetails.read(host(request), guest(request)))),
                Api.patch(GUEST, "changeGuest", GuestRight.GUEST_CHANGE)
                        .takes(GuestChange.BODY)
                        .plans()
                        .answersNothing()
                        .problems(HostProblem.HOST_GUEST_NOT_FOUND, GuestProblem.GUEST_NOT_KEPT)
                        .to(this::change),
                Api.delete(GUEST, "deleteGuest", GuestRight.GUEST_DELETE)
                        .takes(DeleteForm.BODY)
                        .plans(DeletionPreview.class)
                        .waits()
                        .accepts(JobView.class)
                        .problems(
                                HostProblem.HOST_GUEST_NOT_FOUND,
                                GuestProblem.GUEST_STATE_WRONG,
                                GuestProblem.GUEST_DISK_STAYS,
                                GuestProblem.GUEST_NAME_NOT_REPEATED,
                                JobProblem.JOB_OBJECT_BUSY)
                        .to(this::delete),
                Api.get(GUEST + "/xml", "showGuestXml", GuestRight.GUEST_SEE)
                        .query("live", Parameter.Kind.FLAG)
                        .answersMedia("application/xml")
                        .problems(HostProblem.HOST_GUEST_NOT_FOUND)
                        .to(this::xml),
                Api.get(GUEST + "/screenshot", "showGuestScreen", GuestRight.GUEST_SEE)
                        .answersMedia("image/png")
                        .problems(HostProblem.HOST_GUEST_NOT_FOUND)
                        .to(this::screenshot));
    }

    private Host host(Request request) {
        return guests.host(request.path("host"));
    }

    private GuestFacts guest(Request request) {
        return host(request).guest(request.path("guest"));
    }

    private Reply create(Request request) {
        var draft = request.read(GuestForm.BODY);
        if (request.dryRun()) {
            return Reply.json(creation.preview(host(request), draft, request.viewer()));
        }
        return accepted(request, creation.create(host(request), draft, request.viewer()));
    }

    private Reply delete(Request request) {
        var wanted = request.read(DeleteForm.BODY);
        var guest = guest(request);
        var preview = creation.previewDeletion(guest, wanted.targets());
        if (request.dryRun()) {
            return Reply.json(preview);
        }
        wanted.mustRepeat(guest.name());
        return accepted(request, creation.delete(host(request), guest, wanted.targets(), request.viewer()));
    }

    private Reply accepted(Request request, JobId job) {
        return replies.accepted(request, job);
    }

    private Reply change(Request request) {
        var change = request.read(GuestChange.BODY);
        var guest = guest(request);
        if (request.dryRun()) {
            guests.requirePossible(guest, change);
            guests.requireThere(guest);
            return request.plan(change.steps(guest.name()));
        }
        guests.change(guest, change);
        return Reply.noContent();
    }

    /** What is stored, or what runs; passwords are left out, since VIR_DOMAIN_XML_SECURE is not asked for. */
    private Reply xml(Request request) {
        var guest = guest(request);
        var live = request.query("live").filter("true"::equals).isPresent();
        var xml = host(request).read(connection -> {
            try (var domain = connection.domainLookupByUuid(guest.id().uuid())) {
                return live && guest.active() ? domain.xml() : domain.xml(DomainXmlFlag.INACTIVE);
            }
        });
        return Reply.bytes(Prepared.of(
                "application/xml; charset=utf-8", XmlNode.parse(xml).toXml().getBytes(StandardCharsets.UTF_8)));
    }

    private Reply screenshot(Request request) {
        var guest = guest(request);
        Screenshot picture = host(request).slow(connection -> {
            try (var domain = connection.domainLookupByUuid(guest.id().uuid());
                    var stream = connection.stream()) {
                return domain.console().screenshot(stream, 0);
            }
        });
        return Reply.bytes(Prepared.of(picture.mimeType(), bytes(picture))).header("Cache-Control", "no-store");
    }

    private static byte[] bytes(Screenshot picture) {
        try (var image = picture.image()) {
            return image.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
