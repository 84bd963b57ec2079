package org.karesansui.guest;

import java.util.List;
import org.karesansui.host.Host;
import org.karesansui.host.Hosts;
import org.karesansui.host.PowerState;
import org.karesansui.problem.Problem;
import org.karesansui.web.Fields;
import org.karesansui.web.Form;
import org.karesansui.web.Page;
import org.karesansui.web.PageRoute;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;

/** The form that makes a guest, and the question before one is deleted. */
final class GuestCreatePages {
    private final Hosts hosts;
    private final GuestCreation creation;
    private final GuestOffers offers;

    GuestCreatePages(Hosts hosts, GuestCreation creation, GuestOffers offers) {
        this.hosts = hosts;
        this.creation = creation;
        this.offers = offers;
    }

    List<Route> routes() {
        return List.of(
                PageRoute.get("/guests/new", GuestRight.GUEST_CREATE, this::form),
                PageRoute.post("/guests/new", GuestRight.GUEST_CREATE, this::create)
                        .again(this::again),
                PageRoute.post("/guests/new/plan", GuestRight.GUEST_CREATE, this::plan),
                PageRoute.get(GuestPages.GUEST + "/delete", GuestRight.GUEST_DELETE, this::question),
                PageRoute.post(GuestPages.GUEST + "/delete", GuestRight.GUEST_DELETE, this::delete));
    }

    private Host chosen(Fields fields) {
        return fields.optional("host", text -> text).value().map(hosts::require).orElseGet(this::first);
    }

    private Host first() {
        return hosts.all().iterator().next();
    }

    private Reply form(Request request) {
        var host = request.query("host").map(hosts::require).orElseGet(this::first);
        var offered = offers.on(host, request.words());
        return Reply.page(page(request, host, offered, Form.of(offers.beginning(host, offered))));
    }

    private Page page(Request request, Host host, GuestCreatePage.Offers offered, Form form) {
        var model = new GuestCreatePage(form, offered, creation.abilities(host), null);
        return Page.of(request.words().say("guest.new"), "guest/create", model).in("/guests/new");
    }

    private Reply again(Request request, Problem problem) {
        var host = chosen(request.fields());
        return Reply.page(page(request, host, offers.on(host, request.words()), Form.again(request, problem)));
    }

    private Reply create(Request request) {
        var host = chosen(request.fields());
        var job = creation.create(host, draft(request), request.viewer());
        return Reply.redirect("/jobs/" + job.value());
    }

    private static GuestDraft draft(Request request) {
        return GuestForm.readPage(request.fields());
    }

    /** The plan as the form stands now; what is in the way is part of the answer, not a failure. */
    private Reply plan(Request request) {
        var xml = request.query("xml").filter("true"::equals).isPresent();
        return Reply.fragment("guest/plan", planned(request, xml));
    }

    private GuestPlanPage planned(Request request, boolean xml) {
        try {
            var host = chosen(request.fields());
            return new GuestPlanPage(creation.preview(host, draft(request), request.viewer()), List.of(), xml);
        } catch (Problem problem) {
            return new GuestPlanPage(null, faults(request, problem), xml);
        }
    }

    private static List<GuestPlanPage.Fault> faults(Request request, Problem problem) {
        var words = request.words();
        if (problem.fields().isEmpty()) {
            return List.of(new GuestPlanPage.Fault("", problem.code().name(), words.say(problem.sentence())));
        }
        return problem.fields().stream()
                .map(field -> new GuestPlanPage.Fault(
                        field.field(),
                        field.code().name(),
                        words.say(Problem.sentence(field.code(), field.arguments()))))
                .toList();
    }

    private Reply question(Request request) {
        var host = hosts.require(request.path("host"));
        var guest = host.guest(request.path("guest"));
        var disks = creation.disks(guest).stream()
                .map(disk -> new GuestDeletePage.Disk(disk.target(), disk.path(), disk.deletable(), disk.size()))
                .toList();
        return Reply.fragment(
                "guest/delete",
                new GuestDeletePage(
                        GuestRows.row(guest, host.inventory()),
                        disks,
                        guest.state() == PowerState.SAVED,
                        GuestDeletion.snapshots(host, guest)));
    }

    private Reply delete(Request request) {
        var host = hosts.require(request.path("host"));
        var guest = host.guest(request.path("guest"));
        var wanted = DeleteForm.read(request.fields());
        wanted.mustRepeat(guest.name());
        var job = creation.delete(host, guest, wanted.targets(), request.viewer());
        return Reply.redirect("/jobs/" + job.value());
    }
}
