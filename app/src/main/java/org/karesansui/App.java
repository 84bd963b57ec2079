package org.karesansui;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.karesansui.accelerator.Accelerator;
import org.karesansui.accelerator.AcceleratorProbe;
import org.karesansui.account.AccountPages;
import org.karesansui.account.AccountRoutes;
import org.karesansui.account.Gatehouse;
import org.karesansui.account.SessionRules;
import org.karesansui.account.SetUpRoutes;
import org.karesansui.account.SettingsPages;
import org.karesansui.account.SignInRoutes;
import org.karesansui.account.TokenRoutes;
import org.karesansui.cli.Cli;
import org.karesansui.cli.Daemon;
import org.karesansui.cli.Ending;
import org.karesansui.cli.Farewells;
import org.karesansui.cli.Ground;
import org.karesansui.cli.Terminal;
import org.karesansui.config.AcceleratorChoice;
import org.karesansui.config.ListenAddress;
import org.karesansui.config.SettingTable;
import org.karesansui.config.Settings;
import org.karesansui.console.ConsoleRoutes;
import org.karesansui.exec.HostCommands;
import org.karesansui.guest.GuestFeed;
import org.karesansui.guest.GuestRight;
import org.karesansui.guest.GuestRoom;
import org.karesansui.helper.HostHelper;
import org.karesansui.host.Host;
import org.karesansui.host.HostAddress;
import org.karesansui.host.HostFeed;
import org.karesansui.host.HostName;
import org.karesansui.host.HostPages;
import org.karesansui.host.HostRight;
import org.karesansui.host.HostRoutes;
import org.karesansui.host.HostTreePart;
import org.karesansui.host.Hosts;
import org.karesansui.host.InventoryChange;
import org.karesansui.host.LibvirtProblems;
import org.karesansui.job.Console;
import org.karesansui.job.JobEvents;
import org.karesansui.job.JobFrame;
import org.karesansui.job.JobReplies;
import org.karesansui.job.JobRoutes;
import org.karesansui.job.JobRules;
import org.karesansui.job.JobViews;
import org.karesansui.job.Jobs;
import org.karesansui.job.Recurring;
import org.karesansui.layout.Layout;
import org.karesansui.layout.MachinePaths;
import org.karesansui.storage.Fetch;
import org.karesansui.storage.Images;
import org.karesansui.storage.StorageUndo;
import org.karesansui.store.Database;
import org.karesansui.web.Assets;
import org.karesansui.web.Events;
import org.karesansui.web.FramePart;
import org.karesansui.web.Front;
import org.karesansui.web.Json;
import org.karesansui.web.Pages;
import org.karesansui.web.Palette;
import org.karesansui.web.Route;
import org.karesansui.web.Server;
import org.karesansui.web.Site;
import org.karesansui.web.ValueType;
import org.karesansui.words.Language;
import org.karesansui.words.Words;
import org.karesansui.xml.Bytes;
import org.slf4j.LoggerFactory;

/** The composition root: builds every object, registers the routes, starts and stops. It holds no logic. */
public final class App implements Daemon {
    /** Bytes of the largest file that is fetched for a new guest. */
    private static final long LARGEST_FETCH = 1L << 40;

    private final Gatehouse gatehouse;
    private final Database database;
    private final Jobs jobs;
    private final Hosts hosts;
    private final Events events;
    private final HostHelper helper;
    private final GuestRoom guests;
    private final Front front;
    private final Server server;

    private final Recurring recurring;
    private final QuietHeap heap = new QuietHeap();

    private App(Options options) {
        var layout = options.layout();
        var clock = Clock.systemUTC();
        var settings = Settings.read(layout);
        tell(settings);
        var site = site(options, settings);
        database = database(settings);
        gatehouse = new Gatehouse(database, SessionRules.idle(settings.value(SettingTable.SESSION_IDLE)), clock);
        jobs = jobs(database, settings, clock);
        jobs.explain(LibvirtProblems::of);
        var json = new Json(valueTypes());
        var here = new Hosts.ThisMachine(MachinePaths.processes(), MachinePaths.definitions());
        hosts = new Hosts(addresses(options, settings), clock, this::isWatched, here);
        var views = new JobViews(clock);
        var jobEvents = new JobEvents(jobs, views);
        events = new Events(
                json, List.of(GuestFeed.topic(hosts), HostFeed.topic(hosts, GuestRight.GUEST_SEE), jobEvents.topic()));
        hosts.listen(new GuestFeed(events));
        hosts.listen(new HostFeed(events));
        hosts.listen(this::tryAgain);
        jobs.listen(job -> events.publish(JobEvents.TOPIC, job.id().value(), jobEvents.event(job)));
        helper = helper(layout);
        var accelerator = accelerator(hosts, layout, settings);
        var images = new Images(hosts, layout, helper);
        guests = new GuestRoom(
                new GuestRoom.Ground(
                        hosts, layout, helper, images, usesKvm(accelerator, settings), media(settings), clock),
                jobs,
                new JobReplies(jobs, views),
                json);
        views.know("guest", guests::target);
        StorageUndo.kinds(hosts, images).forEach(jobs::know);
        guests.undoKinds().forEach(jobs::know);
        jobs.know(guests.reattachKind());
        var tree = new HostTreePart(hosts, HostRight.HOST_SEE);
        var parts = new ArrayList<FramePart>(new JobFrame(jobs, views).parts());
        parts.add(tree);
        front = new Front(
                routes(new JobRoutes(jobs, views, clock), tree, accelerator, clock),
                gatehouse.doorman(),
                json,
                new Pages(site, Assets.load(), parts),
                events,
                LibvirtProblems::of);
        jobs.start();
        hosts.start();
        server = Server.start(site, front, clock);
        gatehouse.hangUpWith(server::hangUp);
        recurring = Recurring.start(database, jobs, List.of(), clock);
    }

    private List<Route> routes(
            JobRoutes jobRoutes, HostTreePart tree, Function<Host, Optional<Accelerator>> accelerator, Clock clock) {
        var routes = new ArrayList<Route>();
        routes.addAll(new SetUpRoutes(gatehouse).all());
        routes.addAll(new SignInRoutes(gatehouse).all());
        routes.addAll(new AccountRoutes(gatehouse).all());
        var tokens = new TokenRoutes(gatehouse, clock);
        routes.addAll(tokens.all());
        routes.addAll(new SettingsPages(gatehouse, tokens, clock).all());
        routes.addAll(new AccountPages(gatehouse, clock).all());
        routes.addAll(jobRoutes.all());
        routes.addAll(guests.routes());
        routes.addAll(tree.routes());
        routes.addAll(new HostRoutes(hosts, accelerator).all());
        routes.addAll(new HostPages(hosts, accelerator, clock).routes());
        routes.add(new Palette(List.of(guests.palette(), tree::palette, JobRoutes::palette, SettingsPages::palette))
                .route());
        routes.addAll(new ConsoleRoutes(hosts, clock).routes());
        return routes;
    }

    public static void main(String... arguments) {
        var ground = new Ground(
                (layout, listen, hosts) -> start(new Options(layout, listen, hosts)),
                App::database,
                Clock.systemUTC(),
                Machine.emulator(),
                Ending::ofProcess,
                Farewells.ofProcess(),
                Machine::boot);
        System.exit(Cli.run(List.of(arguments), Terminal.ofProcess(), ground));
    }

    public static App start(Options options) {
        return new App(options);
    }

    @Override
    public String address() {
        return server.address();
    }

    @Override
    public Optional<String> setUpLink() {
        return gatehouse.setUp().offer().map(path -> address() + path);
    }

    public Gatehouse gatehouse() {
        return gatehouse;
    }

    /** What is served, for the documents that are made from it. */
    public Front front() {
        return front;
    }

    /** What a job could not undo while a host was away is tried once it is back. */
    private void tryAgain(InventoryChange change) {
        if (change.isReturn()) {
            jobs.tryAgain();
        }
    }

    /** The logger is no field: main is here too, and the commands that ask a daemon shall not wait for a logger. */
    private static void tell(Settings settings) {
        var log = LoggerFactory.getLogger(App.class);
        settings.warnings()
                .forEach(warning -> log.warn(Words.in(Language.ENGLISH).say(warning)));
    }

    private boolean isWatched() {
        return events.listening() > 0;
    }

    private static Site site(Options options, Settings settings) {
        var listen = options.listen() == null ? settings.value(SettingTable.LISTEN) : options.listen();
        return new Site(
                socket(listen),
                settings.value(SettingTable.URL_PREFIX),
                Set.copyOf(settings.value(SettingTable.SERVER_HOSTS)),
                settings.value(SettingTable.TRUSTED_PROXIES),
                listensHere(listen) ? null : options.layout().keyStore());
    }

    /** Plain HTTP is for this machine; whatever leaves it is encrypted. */
    private static boolean listensHere(ListenAddress listen) {
        var address = socket(listen).getAddress();
        return address != null && address.isLoopbackAddress();
    }

    private static InetSocketAddress socket(ListenAddress listen) {
        return new InetSocketAddress(listen.host(), listen.port());
    }

    private static Database database(Settings settings) {
        return Database.open(settings.value(SettingTable.DATABASE), settings.value(SettingTable.DATABASE_CONNECTIONS));
    }

    private static List<HostAddress> addresses(Options options, Settings settings) {
        return options.hosts().isEmpty()
                ? settings.hosts().entrySet().stream()
                        .map(host -> new HostAddress(
                                new HostName(host.getKey()), host.getValue().toString()))
                        .toList()
                : options.hosts();
    }

    /** A layout of its own belongs to whoever runs the daemon; that of the host is root's. */
    private static HostHelper helper(Layout layout) {
        return layout.isRelocated()
                ? HostHelper.inProcess(layout, new HostCommands())
                : HostHelper.through(new HostCommands(), MachinePaths.launcher());
    }

    /** The probe takes seconds where KVM hangs, so it begins before anybody asks. Of other machines nothing is known. */
    private static Function<Host, Optional<Accelerator>> accelerator(Hosts hosts, Layout layout, Settings settings) {
        var probe = new AcceleratorProbe(layout, new HostCommands(), Machine.emulator());
        var choice = settings.value(SettingTable.ACCELERATOR);
        if (hosts.all().stream().anyMatch(host -> host.address().isThisMachine())) {
            probe.begin(choice);
        }
        return host -> host.address().isThisMachine() ? Optional.of(probe.decide(choice)) : Optional.empty();
    }

    /** Where nothing is known of a machine its libvirt is believed, unless the setting says otherwise. */
    private static Predicate<Host> usesKvm(Function<Host, Optional<Accelerator>> accelerator, Settings settings) {
        var believed = settings.value(SettingTable.ACCELERATOR) == AcceleratorChoice.TCG
                ? Accelerator.Kind.TCG
                : Accelerator.Kind.KVM;
        return host -> accelerator.apply(host).map(Accelerator::kind).orElse(believed) == Accelerator.Kind.KVM;
    }

    private static Jobs jobs(Database database, Settings settings, Clock clock) {
        var usual = JobRules.USUAL;
        var rules = new JobRules(usual.atOnce(), settings.value(SettingTable.JOBS_KEEP), usual.goodbye());
        return new Jobs(database, Console.here(Machine.boot()), rules, clock);
    }

    private static GuestRoom.MediaRules media(Settings settings) {
        var fetch = new Fetch(settings.value(SettingTable.FETCH_PRIVATE), LARGEST_FETCH);
        return new GuestRoom.MediaRules(settings.value(SettingTable.MEDIA_PATHS), fetch);
    }

    private static List<ValueType<?>> valueTypes() {
        return List.of(
                ValueType.number(Bytes.class, Bytes::value, "An amount in bytes.", "1073741824"),
                ValueType.text(HostName.class, HostName::value, "The name of a host in this console.", "local"),
                ValueType.text(URI.class, URI::toString, "An address.", "https://example.org/vmlinuz"));
    }

    @Override
    public void close() {
        server.close();
        recurring.close();
        heap.close();
        jobs.close();
        hosts.close();
        guests.close();
        events.close();
        helper.close();
        gatehouse.close();
        database.close();
    }
}
