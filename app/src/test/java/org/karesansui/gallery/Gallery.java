package org.karesansui.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.karesansui.guest.DialogSamples;
import org.karesansui.guest.GuestListPage;
import org.karesansui.guest.GuestPlanPage;
import org.karesansui.job.JobLine;
import org.karesansui.job.JobTray;
import org.karesansui.web.Access;
import org.karesansui.web.Api;
import org.karesansui.web.Assets;
import org.karesansui.web.Credential;
import org.karesansui.web.Events;
import org.karesansui.web.Form;
import org.karesansui.web.Fragment;
import org.karesansui.web.FramePart;
import org.karesansui.web.Front;
import org.karesansui.web.Handler;
import org.karesansui.web.Json;
import org.karesansui.web.ListLook;
import org.karesansui.web.Page;
import org.karesansui.web.PageRoute;
import org.karesansui.web.Pages;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Rights;
import org.karesansui.web.Route;
import org.karesansui.web.Server;
import org.karesansui.web.Site;
import org.karesansui.web.Slot;
import org.karesansui.web.SocketRoute;
import org.karesansui.web.Theme;
import org.karesansui.web.Topic;
import org.karesansui.web.Viewer;
import org.karesansui.words.Language;
import org.karesansui.words.Words;

/**
 * All pages with samples, served as the product serves them. The first part of a path chooses how: {@code
 * /ja-dark/guests}. Run it with a port to look at pages; tests run it on a free one.
 */
public final class Gallery implements AutoCloseable {
    private static final int FEW = 10;
    private static final int MANY = 1000;
    private static final int BEYOND = 1030;

    private final Server server;
    private final Events events;
    private final StringBuilder typed = new StringBuilder();

    private Gallery(int port) {
        var json = new Json(List.of());
        events = new Events(json, List.of(topic("guest"), topic("job")));
        var site = Site.local(port, "");
        var parts = List.<FramePart>of(
                new Part(Slot.TREE, this::tree), new Part(Slot.JOBS, this::count), new Part(Slot.TRAY, this::tray));
        var pages = new Pages(site, Assets.load(), parts);
        var front = new Front(routes(), Gallery::admit, json, pages, events, _ -> Optional.empty());
        server = Server.start(site, front, InstantSource.system());
    }

    static Gallery open(int port) {
        return new Gallery(port);
    }

    public static void main(String... arguments) {
        open(Integer.parseInt(arguments[0]));
    }

    String address() {
        return server.address();
    }

    /** What was typed into the console so far. */
    String typed() {
        synchronized (typed) {
            return typed.toString();
        }
    }

    /** How many bytes a page takes on the wire. */
    int compressed(String path) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address() + path)).header("Accept-Encoding", "gzip");
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body()
                    .length;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Tells open pages what the topic guest would. */
    void publish(Object changes) {
        publish("guest", changes);
    }

    void publish(String topic, Object changes) {
        events.publish(topic, "local", changes);
    }

    private static Topic topic(String name) {
        return new Topic(name, Access.SIGNED_IN, _ -> Map.of());
    }

    private record Part(Slot slot, Filler filler) implements FramePart {
        interface Filler {
            Fragment fill(Request request, Page page);
        }

        @Override
        public Optional<Fragment> show(Request request, Page page) {
            return Optional.of(filler.fill(request, page));
        }
    }

    private Fragment tree(Request request, Page page) {
        var isAway = request.path().matches(".*/(away|guest-lost|host-down)");
        return new Fragment("host/tree", samples(request).tree(count(request.path()), page.section(), isAway));
    }

    private Fragment count(Request request, Page page) {
        return new Fragment("job/count", new JobTray(jobs(request)));
    }

    private Fragment tray(Request request, Page page) {
        return new Fragment("job/tray", new JobTray(jobs(request)));
    }

    private static List<JobLine> jobs(Request request) {
        var samples = new JobSamples(request.words());
        if (request.path().endsWith("/tray")) {
            return samples.many();
        }
        return request.path().matches(".*/(away|jobs|job|bulk-summary)") ? List.of(samples.running()) : List.of();
    }

    private static int count(String path) {
        return path.contains("many") || path.contains("tree-") ? MANY : FEW;
    }

    private static Samples samples(Request request) {
        return new Samples(request.words().language());
    }

    private static Viewer admit(Request request) {
        var shown = request.header("Referer")
                .map(from -> URI.create(from).getPath())
                .orElse(request.path());
        var looked =
                Language.find(request.path().substring(1).split("[/-]", 2)[0]).isPresent();
        var parts = (looked ? request.path() : shown).substring(1).split("[/-]", 3);
        var language = Language.find(parts[0]).orElse(Language.ENGLISH);
        var theme = parts.length > 1 && parts[1].equals("dark") ? Theme.DARK : Theme.LIGHT;
        var stranger = request.path().matches(".*/(sign-in|set-up|problem|fault)[^/]*");
        return new Viewer(
                "1",
                language == Language.JAPANESE ? "山田" : "Yamada",
                language,
                theme,
                ListLook.USUAL,
                Rights.everything(),
                stranger ? new Credential.Nobody() : new Credential.Session("1", "csrf"));
    }

    private List<Route> routes() {
        return List.of(
                PageRoute.get("/{look}/{page}", Access.PUBLIC, this::show),
                PageRoute.get("/guests/rows", Access.PUBLIC, rows()),
                PageRoute.get("/hosts/{host}/tree", Access.PUBLIC, branch()),
                PageRoute.get(
                        "/hosts/{host}/guests/{guest}/delete",
                        Access.PUBLIC,
                        request -> Reply.fragment("guest/delete", Samples.delete(asked(request, "delete-plain")))),
                PageRoute.get(
                        "/hosts/{host}/guests/{guest}/note",
                        Access.PUBLIC,
                        _ -> Reply.fragment("guest/note", DialogSamples.note())),
                PageRoute.get(
                        "/hosts/{host}/guests/{guest}/rename",
                        Access.PUBLIC,
                        _ -> Reply.fragment("guest/rename", Samples.guest(0))),
                PageRoute.get("/guests/tag", Access.PUBLIC, _ -> Reply.fragment("guest/bulk-tag", Form.of(Map.of()))),
                PageRoute.post(
                        "/guests/delete",
                        Access.PUBLIC,
                        request ->
                                Reply.fragment("guest/bulk-delete", DialogSamples.bulk(asked(request, "bulk-none")))),
                Api.post("/guests/act", "act", Access.SIGNED_IN)
                        .to(request ->
                                Reply.json(DialogSamples.asked(asked(request, "bulk-summary"), request.words()))),
                PageRoute.post(
                        "/guests/new/plan", Access.PUBLIC, request -> Reply.fragment("guest/plan", plan(request))),
                PageRoute.get("/palette.json", Access.PUBLIC, request -> Reply.json(palette(request.words()))),
                Api.post("/hosts/{host}/guests/{guest}/console-ticket", "ticket", Access.SIGNED_IN)
                        .to(request -> Reply.json(Map.of("path", "/console/" + last(request)))),
                Api.post("/hosts/{host}/guests/{guest}/screen-ticket", "screenTicket", Access.SIGNED_IN)
                        .to(request -> Reply.json(Map.of("path", "/screen/" + last(request)))),
                Api.delete("/hosts/{host}/guests/{guest}", "delete", Access.SIGNED_IN)
                        .to(_ -> Reply.noContent()),
                Api.post("/hosts/{host}/guests/{guest}/{verb}", "verb", Access.SIGNED_IN)
                        .to(_ -> Reply.noContent()),
                new SocketRoute(
                        "/console/{ticket}", Access.SIGNED_IN, request -> new EchoLine(request.path("ticket"), typed)),
                new SocketRoute(
                        "/screen/{ticket}", Access.SIGNED_IN, request -> new PaintedScreen(request.path("ticket"))));
    }

    private static String last(Request request) {
        return request.header("Referer").orElse("console").replaceAll(".*/", "");
    }

    /** A guest that came to be, or those behind the first thousand. */
    private Handler rows() {
        return request -> {
            var rows = request.query("from").isPresent()
                    ? Samples.guests(BEYOND).subList(MANY, BEYOND)
                    : List.of(Samples.guest(MANY));
            return Reply.fragment("guest/rows", new GuestListPage.Rows(rows, Samples.NOW));
        };
    }

    private static GuestPlanPage plan(Request request) {
        var samples = samples(request);
        return asked(request, "create-wrong")
                ? samples.refused()
                : samples.plan(!asked(request, "create-disk") && !asked(request, "create-image"));
    }

    /** Whether it is the page of that name that asks. */
    private static boolean asked(Request request, String page) {
        return request.header("Referer").orElse("").endsWith("/" + page);
    }

    private Handler branch() {
        return request -> {
            var branch = samples(request).branch(request.path("host"), MANY, "", false);
            return request.query("group")
                    .map(prefix ->
                            Reply.fragment("host/leaves", samples(request).group(request.path("host"), prefix)))
                    .orElseGet(() -> Reply.fragment("host/branch", branch));
        };
    }

    private Reply show(Request request) {
        return Shown.page(request, request.path("page"));
    }

    private static Object palette(Words words) {
        var guests = Samples.guests(FEW).stream()
                .map(guest -> Map.of(
                        "kind",
                        "guest",
                        "text",
                        guest.name(),
                        "path",
                        guest.path(),
                        "state",
                        guest.state(),
                        "detail",
                        guest.host()));
        var verbs = Stream.of("reboot", "suspend", "destroy")
                .map(verb ->
                        Map.of("kind", "verb", "text", words.say("palette.verb." + verb, "web1"), "detail", "local"));
        var page = Map.of("kind", "page", "text", words.say("guest.new"), "path", "/guests/new");
        return Map.of(
                "entries",
                Stream.of(guests, verbs, Stream.of(page)).flatMap(each -> each).toList());
    }

    @Override
    public void close() {
        server.close();
    }
}
