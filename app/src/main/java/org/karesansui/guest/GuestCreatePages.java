package org.karesansui.guest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.karesansui.guest.GuestCreatePage.Choice;
import org.karesansui.host.Host;
import org.karesansui.host.Hosts;
import org.karesansui.host.PoolFacts;
import org.karesansui.host.PowerState;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.network.Networks;
import org.karesansui.problem.Problem;
import org.karesansui.storage.Images;
import org.karesansui.web.Fields;
import org.karesansui.web.Form;
import org.karesansui.web.Page;
import org.karesansui.web.PageRoute;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;
import org.karesansui.words.Words;
import org.karesansui.xml.capability.CapabilitiesXml;

/** The form that makes a guest, and the question before one is deleted. */
final class GuestCreatePages {
    private final Hosts hosts;
    private final GuestCreation creation;
    private final Images images;
    private final List<OfferedMedium> offered;

    GuestCreatePages(Hosts hosts, GuestCreation creation, Images images, List<OfferedMedium> offered) {
        this.hosts = hosts;
        this.creation = creation;
        this.images = images;
        this.offered = List.copyOf(offered);
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
        var values = new HashMap<String, String>(Map.of(
                "host", host.name().value(),
                "vcpus", "1",
                "memory", "1 GiB",
                "start", "true",
                "disks.0.size", "",
                "disks.0.format", "qcow2",
                "disks.0.bus", "virtio",
                "boot.source", "kernel"));
        pools(host).findFirst().ifPresent(pool -> values.put("disks.0.pool", pool.name()));
        networks(host, request.words()).stream()
                .findFirst()
                .ifPresent(network -> values.put("nics.0.source", network.value()));
        offered.stream().findFirst().ifPresent(medium -> {
            values.put("boot.kernel", medium.kernel());
            values.put("boot.initrd", medium.initrd());
            values.put("boot.arguments", medium.arguments());
        });
        return Reply.page(page(request, host, Form.of(values)));
    }

    private Page page(Request request, Host host, Form form) {
        var words = request.words();
        var model = new GuestCreatePage(
                form,
                hosts.all().stream()
                        .map(each -> new Choice(each.name().value(), each.name().value()))
                        .toList(),
                offered.stream()
                        .map(medium -> new Choice(medium.kernel(), medium.name()))
                        .toList(),
                machines(host, words),
                pools(host).map(pool -> choice(pool, words)).toList(),
                networks(host, words),
                null);
        return Page.of(words.say("guest.new"), "guest/create", model).in("/guests/new");
    }

    private static List<Choice> machines(Host host, Words words) {
        var usual = Stream.of(new Choice("", words.say("guest.machine.usual")));
        return Stream.concat(
                        usual, Machines.offered(capabilities(host)).stream().map(name -> new Choice(name, name)))
                .toList();
    }

    private static CapabilitiesXml capabilities(Host host) {
        return CapabilitiesXml.parse(host.read(connection -> connection.capabilities()));
    }

    /** Ours first, then by name. */
    private Stream<PoolFacts> pools(Host host) {
        return host.inventory().pools().values().stream()
                .filter(PoolFacts::active)
                .sorted(Comparator.comparing((PoolFacts pool) -> !images.isLaidOut(host, pool))
                        .thenComparing(PoolFacts::name));
    }

    private static Choice choice(PoolFacts pool, Words words) {
        return new Choice(
                pool.name(),
                words.say("guest.pool.free", pool.name(), pool.available().display()));
    }

    private static List<Choice> networks(Host host, Words words) {
        var networks = Networks.of(host).stream()
                .map(network -> new Choice(
                        "network:" + network.name(),
                        words.say(
                                network.active() ? "guest.network.named" : "guest.network.inactive", network.name())));
        var choices = new ArrayList<>(networks.toList());
        bridges(host)
                .forEach(name -> choices.add(new Choice("bridge:" + name, words.say("guest.network.bridge", name))));
        choices.add(new Choice("", words.say("guest.network.none")));
        return choices;
    }

    /** Without them a guest can still be made; a host that cannot tell its bridges is no reason to show no form. */
    private static Stream<String> bridges(Host host) {
        try {
            return Networks.bridges(host).stream();
        } catch (LibvirtException unreadable) {
            return Stream.empty();
        }
    }

    private Reply again(Request request, Problem problem) {
        return Reply.page(page(request, chosen(request.fields()), Form.again(request, problem)));
    }

    private Reply create(Request request) {
        var host = chosen(request.fields());
        var job = creation.create(host, draft(request), request.viewer());
        return Reply.redirect("/jobs/" + job.value());
    }

    private static GuestDraft draft(Request request) {
        var fields = request.fields();
        fields.optional("medium", text -> text);
        return GuestForm.readPage(fields);
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
