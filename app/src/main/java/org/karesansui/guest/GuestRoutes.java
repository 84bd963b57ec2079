package org.karesansui.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.HostProblem;
import org.karesansui.host.Hosts;
import org.karesansui.job.JobProblem;
import org.karesansui.job.JobReplies;
import org.karesansui.job.JobView;
import org.karesansui.web.Api;
import org.karesansui.web.Json;
import org.karesansui.web.Parameter;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;

/** The guests' part of the REST API. */
final class GuestRoutes {
    private static final String GUEST = "/hosts/{host}/guests/{guest}";
    private static final int MOST = 1000;

    private final Guests guests;
    private final GuestMemory memory;
    private final GuestLists lists;
    private final JobReplies replies;

    GuestRoutes(Guests guests, GuestMemory memory, Hosts hosts, JobReplies replies, Json json) {
        this.guests = guests;
        this.memory = memory;
        this.replies = replies;
        this.lists = new GuestLists(hosts, json);
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Api.get("/hosts/{host}/guests", "listHostGuests", GuestRight.GUEST_SEE)
                .answers(200, GuestLists.Listed.class)
                .problems(HostProblem.HOST_NOT_FOUND)
                .to(request -> Reply.bytes(lists.of(guests.host(request.path("host"))))));
        routes.add(Api.get("/guests", "listGuests", GuestRight.GUEST_SEE)
                .query("q", Parameter.Kind.TEXT)
                .query("limit", Parameter.Kind.NUMBER)
                .query("cursor", Parameter.Kind.TEXT)
                .answers(200, GuestPage.class)
                .problems(GuestProblem.GUEST_SEARCH_INVALID)
                .to(this::search));
        Stream.of(GuestVerb.values()).map(this::verb).forEach(routes::add);
        return routes;
    }

    /**
     * One page of a search.
     *
     * @param total how many match in all
     * @param next the cursor of the next page; absent on the last
     */
    record GuestPage(
            List<GuestView> guests, int total, @Nullable String next) {}

    private Reply search(Request request) {
        var search = GuestSearch.parse(request.query("q").orElse(""));
        var limit = request.number("limit", 1, MOST).orElse((long) MOST).intValue();
        var matching = lists.matching(search).toList();
        var from = start(matching, request.query("cursor").orElse(""));
        var page = matching.subList(from, Math.min(matching.size(), from + limit));
        var more = from + page.size() < matching.size();
        return Reply.json(new GuestPage(
                page.stream().map(guests::view).toList(),
                matching.size(),
                more ? page.getLast().id().toString() : null));
    }

    /** Behind the guest that ended the last page; where that has gone meanwhile, from the beginning again. */
    private static int start(List<GuestFacts> matching, String cursor) {
        for (var index = 0; index < matching.size(); index++) {
            if (matching.get(index).id().toString().equals(cursor)) {
                return index + 1;
            }
        }
        return 0;
    }

    private Route verb(GuestVerb verb) {
        var route = Api.post(GUEST + "/" + verb.word(), verb.word() + "Guest", GuestRight.GUEST_OPERATE)
                .plans()
                .problems(HostProblem.HOST_GUEST_NOT_FOUND, GuestProblem.GUEST_STATE_WRONG);
        var declared = switch (verb) {
            case SAVE -> lasting(route);
            case START -> lasting(route).answersNothing();
            case SHUTDOWN, REBOOT, RESET, DESTROY, SUSPEND, RESUME, WAKEUP, FORGET -> route.answersNothing();
        };
        return declared.to(request -> act(request, verb));
    }

    private static Api.Draft lasting(Api.Draft route) {
        return route.waits().accepts(JobView.class).problems(JobProblem.JOB_OBJECT_BUSY);
    }

    private Reply act(Request request, GuestVerb verb) {
        var guest = guest(request);
        if (request.dryRun()) {
            return plan(request, guest, verb);
        }
        if (GuestMemory.concerns(guest, verb)) {
            var host = guests.host(request.path("host"));
            return replies.accepted(request, memory.begin(host, guest, verb, request.viewer()));
        }
        guests.act(guest, verb);
        return Reply.noContent();
    }

    private Reply plan(Request request, GuestFacts guest, GuestVerb verb) {
        if (GuestMemory.concerns(guest, verb)) {
            memory.rehearse(guests.host(request.path("host")), guest, verb, request.viewer());
        } else {
            guests.requireFitting(guest, verb);
        }
        guests.requireThere(guest);
        return request.plan(verb.step(guest));
    }

    private GuestFacts guest(Request request) {
        return guests.host(request.path("host")).guest(request.path("guest"));
    }
}
