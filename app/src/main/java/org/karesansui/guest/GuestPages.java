package org.karesansui.guest;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.host.HostPages;
import org.karesansui.host.Hosts;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.Problem;
import org.karesansui.web.Access;
import org.karesansui.web.Crumb;
import org.karesansui.web.Page;
import org.karesansui.web.PageRoute;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;
import org.karesansui.web.Tab;

/** The pages on which guests are seen: the list, one guest's summary, and the parts that scripts ask for. */
public final class GuestPages {
    static final String GUEST = "/hosts/{host}/guests/{guest}";

    private static final Map<String, Comparator<GuestFacts>> ORDERS = Map.of(
            "name", GuestLists.BY_NAME,
            "state", Comparator.comparing(GuestFacts::state),
            "host", Comparator.comparing(guest -> guest.id().host()),
            "vcpus", Comparator.comparingInt(guest -> guest.traits().vcpus()),
            "memory", Comparator.comparing(guest -> guest.traits().memory()),
            "cpu", Comparator.comparingDouble(guest -> guest.load().cpuPercent()),
            "addresses", Comparator.comparing(guest -> String.join(", ", guest.addresses())),
            "tags",
                    Comparator.comparing(
                            guest -> String.join(",", guest.traits().tags())),
            "started", Comparator.comparing(GuestFacts::startedAt, Comparator.nullsLast(Comparator.naturalOrder())));

    private final Hosts hosts;
    private final Guests guests;
    private final GuestMemory memory;
    private final GuestSummaries summaries;
    private final InstantSource clock;

    GuestPages(Hosts hosts, Guests guests, GuestMemory memory, GuestSummaries summaries, InstantSource clock) {
        this.hosts = hosts;
        this.guests = guests;
        this.memory = memory;
        this.summaries = summaries;
        this.clock = clock;
    }

    List<Route> routes() {
        return Stream.concat(
                        Stream.of(
                                PageRoute.get("/", Access.SIGNED_IN, _ -> Reply.redirect("/guests")),
                                PageRoute.get("/guests", GuestRight.GUEST_SEE, request -> list(request, "")),
                                PageRoute.get("/guests/rows", GuestRight.GUEST_SEE, this::rows),
                                PageRoute.get(
                                        "/hosts/{host}",
                                        GuestRight.GUEST_SEE,
                                        request -> list(
                                                request,
                                                hosts.require(request.path("host"))
                                                        .name()
                                                        .value())),
                                PageRoute.get(GUEST, GuestRight.GUEST_SEE, this::summary),
                                PageRoute.get(GUEST + "/console", GuestRight.GUEST_OPERATE, this::console),
                                PageRoute.get(GUEST + "/serial", GuestRight.GUEST_OPERATE, this::serial)),
                        Stream.of(GuestVerb.values()).map(this::verb))
                .map(Route.class::cast)
                .toList();
    }

    private Reply list(Request request, String host) {
        var search = request.query("q").orElse("");
        var sort = request.query("sort").orElse("name");
        var known = all(host).toList();
        var matching = parsed(search);
        var rows = known.stream()
                .filter(matching::matches)
                .sorted(order(sort))
                .map(this::row)
                .toList();
        var shown = rows.subList(0, Math.min(rows.size(), GuestListPage.MOST));
        var hidden = request.query("hide")
                .orElse(request.viewer().list().hidden())
                .chars()
                .mapToObj(Character::toString)
                .collect(Collectors.toSet());
        var model = new GuestListPage(shown, rows.size(), known.size(), search, sort, hidden, host, clock.instant());
        var page = host.isEmpty()
                ? Page.of(request.words().say("frame.allGuests"), "guest/list", model)
                        .in("/guests")
                : HostPages.page(request, host, "", "guest/list", model);
        return Reply.page(page);
    }

    /** What cannot be searched for yet is still being typed: then all are shown. */
    private static GuestSearch parsed(String text) {
        try {
            return GuestSearch.parse(text);
        } catch (Problem unfinished) {
            return new GuestSearch(List.of());
        }
    }

    private static Comparator<GuestFacts> order(String sort) {
        var column = sort.startsWith("-") ? sort.substring(1) : sort;
        var order = ORDERS.getOrDefault(column, GuestLists.BY_NAME);
        return (sort.startsWith("-") ? order.reversed() : order).thenComparing(GuestLists.BY_NAME);
    }

    private Stream<GuestFacts> all(String host) {
        return hosts.all().stream()
                .filter(each -> host.isEmpty() || each.name().value().equals(host))
                .flatMap(each -> each.inventory().guests().values().stream());
    }

    private GuestRow row(GuestFacts guest) {
        return GuestRows.row(guest, hosts.require(guest.id().host()).inventory());
    }

    /** Those that are named, or all from {@code from} on, by name, as many as go over the wire at once. */
    private Reply rows(Request request) {
        var ids = request.query("ids").map(GuestPages::ids);
        var from = request.number("from", 0, Integer.MAX_VALUE).orElse(0L);
        var rows = all(request.query("host").orElse(""))
                .filter(guest -> ids.isEmpty() || ids.get().contains(guest.id().uuid()))
                .sorted(GuestLists.BY_NAME)
                .skip(from)
                .limit(GuestListPage.MOST)
                .map(this::row)
                .toList();
        return Reply.fragment("guest/rows", new GuestListPage.Rows(rows, clock.instant()));
    }

    private static Set<UUID> ids(String text) {
        try {
            return Stream.of(text.split(",", -1)).map(UUID::fromString).collect(Collectors.toSet());
        } catch (IllegalArgumentException notUuids) {
            throw new Problem(notUuids, CommonProblem.NOT_FOUND);
        }
    }

    private Reply summary(Request request) {
        var host = hosts.require(request.path("host"));
        var guest = host.guest(request.path("guest"));
        host.lookAt(guest.id());
        return Reply.page(
                page(request, host, guest, "", "guest/summary", summaries.page(host, guest, request.words())));
    }

    /** Its screen, or its serial line where it has no other console. */
    private Reply console(Request request) {
        return console(request, false);
    }

    private Reply serial(Request request) {
        return console(request, true);
    }

    private Reply console(Request request, boolean serial) {
        var host = hosts.require(request.path("host"));
        var guest = host.guest(request.path("guest"));
        var has = GuestDetails.consoles(host, guest);
        var model = new GuestConsolePage(
                GuestRows.row(guest, host.inventory()), GuestRows.verbs(guest, host.inventory()), has);
        var template = serial || (has.screen().isEmpty() && has.serial()) ? "guest/serial" : "guest/screen";
        return Reply.page(page(request, host, guest, "console", template, model));
    }

    /** One of the pages of a guest: they share heading, way and tabs. */
    static Page page(Request request, Host host, GuestFacts guest, String tab, String template, Object model) {
        var path = GuestRows.row(guest, host.inventory()).path();
        return Page.of(guest.name(), template, model)
                .in(path)
                .crumbs(
                        new Crumb(request.words().say("frame.allGuests"), "/guests"),
                        new Crumb(host.name().value(), "/hosts/" + host.name()),
                        new Crumb(guest.name(), ""))
                .tabs(List.of(
                        new Tab(request.words().say("guest.tab.summary"), path, tab.isEmpty()),
                        new Tab(request.words().say("guest.tab.console"), path + "/console", tab.equals("console"))));
    }

    /** For browsers without scripts; with them the same form asks the API. */
    private PageRoute verb(GuestVerb verb) {
        return PageRoute.post(GUEST + "/" + verb.word(), GuestRight.GUEST_OPERATE, request -> {
            var host = hosts.require(request.path("host"));
            var guest = host.guest(request.path("guest"));
            request.fields().orThrow(() -> true);
            if (GuestMemory.concerns(guest, verb)) {
                var _ = memory.begin(host, guest, verb, request.viewer());
            } else {
                guests.act(guest, verb);
            }
            return Reply.redirect(GuestRows.row(guest, host.inventory()).path());
        });
    }
}
