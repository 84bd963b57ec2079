package org.karesansui.host;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.karesansui.web.Fragment;
import org.karesansui.web.FramePart;
import org.karesansui.web.Page;
import org.karesansui.web.PageRoute;
import org.karesansui.web.PaletteEntry;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Right;
import org.karesansui.web.Route;
import org.karesansui.web.Slot;
import org.karesansui.words.Words;

/** Draws the tree at the left of every page, and the branch of a host that is opened later. */
public final class HostTreePart implements FramePart {
    private final Hosts hosts;
    private final Right right;

    /** @param right who holds it sees the tree */
    public HostTreePart(Hosts hosts, Right right) {
        this.hosts = hosts;
        this.right = right;
    }

    public List<Route> routes() {
        return List.of(PageRoute.get("/hosts/{host}/tree", right, this::branch));
    }

    /** The hosts in the palette. */
    public Stream<PaletteEntry> palette(Request request) {
        if (!request.viewer().may(right)) {
            return Stream.empty();
        }
        return hosts.all().stream().map(host -> {
            var state = host.inventory().state();
            return PaletteEntry.thing(PaletteEntry.Kind.HOST, host.name().value(), "/hosts/" + host.name())
                    .detail(request.words().say("host.state." + state.word()));
        });
    }

    @Override
    public Slot slot() {
        return Slot.TREE;
    }

    @Override
    public Optional<Fragment> show(Request request, Page page) {
        if (!request.viewer().may(right)) {
            return Optional.empty();
        }
        var branches = hosts.all().stream()
                .map(host -> branch(host, page.section(), request.words()))
                .toList();
        var total =
                branches.stream().mapToInt(branch -> branch.standing().guests()).sum();
        return Optional.of(new Fragment("host/tree", new HostTree(branches, total, page.section())));
    }

    private HostTree.Branch branch(Host host, String here, Words words) {
        var inventory = host.inventory();
        var path = "/hosts/" + host.name();
        var standing = HostStanding.of(host.name(), inventory);
        var few = standing.guests() <= TreeGroups.MOST;
        // Thousands of lines in every page would outweigh the page; a branch of so many is fetched when it opens.
        var open = isOrIsBelow(here, path) || (few && hosts.all().size() == 1);
        var state = standing.isUp() ? "" : words.say("host.state." + standing.state());
        return open || few
                ? HostTree.Branch.of(standing, path, state, open, leaves(inventory, words), here)
                : HostTree.Branch.closed(standing, path, state);
    }

    private static boolean isOrIsBelow(String here, String path) {
        return here.equals(path) || here.startsWith(path + "/");
    }

    private static List<HostTree.Leaf> leaves(Inventory inventory, Words words) {
        return inventory.guests().values().stream()
                .sorted(Comparator.comparing(GuestFacts::name, String.CASE_INSENSITIVE_ORDER))
                .map(guest -> leaf(guest, inventory.stateOf(guest), words))
                .toList();
    }

    private static HostTree.Leaf leaf(GuestFacts guest, String state, Words words) {
        return new HostTree.Leaf(
                guest.id().uuid().toString(),
                guest.name(),
                "/hosts/%s/guests/%s".formatted(guest.id().host(), segment(guest)),
                state.equals("shutting-down") ? "changing" : state,
                words.say("guest.state." + state));
    }

    /** The name, or the UUID where the name would need coding in a URL. */
    private static String segment(GuestFacts guest) {
        return guest.name().matches("[A-Za-z0-9._-]+")
                ? guest.name()
                : guest.id().uuid().toString();
    }

    private Reply branch(Request request) {
        var host = hosts.require(request.path("host"));
        return request.query("group")
                .map(prefix -> Reply.fragment("host/leaves", group(host, prefix, request)))
                .orElseGet(() -> Reply.fragment("host/branch", branch(host, "/hosts/" + host.name(), request.words())));
    }

    /** Nobody is in a group that was drawn before its guests went. */
    private static HostTree.Group group(Host host, String prefix, Request request) {
        return TreeGroups.of(leaves(host.inventory(), request.words())).stream()
                .filter(group -> group.prefix().equals(prefix))
                .findFirst()
                .orElse(new HostTree.Group(prefix, 0, List.of()));
    }
}
