package org.karesansui.guest;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.karesansui.cloudinit.SeedImages;
import org.karesansui.exec.HostCommands;
import org.karesansui.helper.HostHelper;
import org.karesansui.host.Host;
import org.karesansui.host.Hosts;
import org.karesansui.job.JobLine;
import org.karesansui.job.JobObject;
import org.karesansui.job.JobReplies;
import org.karesansui.job.Jobs;
import org.karesansui.job.ReattachKind;
import org.karesansui.job.UndoKind;
import org.karesansui.layout.Layout;
import org.karesansui.storage.Fetch;
import org.karesansui.storage.Images;
import org.karesansui.web.Json;
import org.karesansui.web.PalettePart;
import org.karesansui.web.Route;

/** Puts the room together: what App needs of it, and nothing more. */
public final class GuestRoom implements AutoCloseable {
    private final Hosts hosts;
    private final Images images;
    private final HostHelper helper;
    private final Mirrors mirrors;
    private final GuestRenaming renaming;
    private final GuestMemory memory;
    private final List<Route> routes;

    /**
     * What guests stand on.
     *
     * @param kvmWorks whether KVM is to be used on a host that offers it
     * @param media the folders of the setting {@code media.paths}, and what is fetched from elsewhere
     */
    public record Ground(
            Hosts hosts,
            Layout layout,
            HostHelper helper,
            Images images,
            Predicate<Host> kvmWorks,
            MediaRules media,
            InstantSource clock) {}

    /** Where files for new guests may come from. */
    public record MediaRules(List<Path> folders, Fetch fetch) {
        public MediaRules {
            folders = List.copyOf(folders);
        }
    }

    public GuestRoom(Ground ground, Jobs jobs, JobReplies replies, Json json) {
        this.hosts = ground.hosts();
        this.images = ground.images();
        this.helper = ground.helper();
        var media = new Media(
                ground.layout(),
                ground.media().folders(),
                images,
                ground.media().fetch(),
                helper,
                new SeedImages(ground.layout().temporary(), new HostCommands()));
        var diskImages = new DiskImages(ground.layout(), images, media);
        mirrors = new Mirrors(hosts, ground.layout(), helper);
        hosts.listen(mirrors);
        renaming = new GuestRenaming(hosts, ground.layout(), images, helper, mirrors);
        var planner = new GuestPlanner(
                images, media, diskImages, new Machines(ground.kvmWorks()), RandomGenerator.getDefault());
        var deletion = new GuestDeletion(hosts, ground.layout(), images);
        var creation = new GuestCreation(
                planner, new GuestMaker(images, media, diskImages, ground.clock()), deletion, renaming, jobs);
        var installMedia = new InstallMedia(hosts, ground.layout(), deletion, jobs);
        hosts.listen(installMedia);
        jobs.listen(installMedia);
        var unfinished = new UnfinishedGuests(hosts, jobs);
        hosts.listen(unfinished);
        jobs.listen(unfinished);
        var guests = new Guests(hosts);
        memory = new GuestMemory(hosts, guests, jobs);
        var summaries = new GuestSummaries(json, ground.clock());
        var offers = new GuestOffers(hosts, images, ground.media().folders());
        this.routes = Stream.of(
                        new GuestRoutes(guests, memory, hosts, replies, json).routes(),
                        new GuestChangeRoutes(guests, creation, replies).routes(),
                        new GuestNoteRoutes(guests).routes(),
                        new GuestBulkRoutes(new GuestBulk(hosts, guests, memory, creation, jobs)).routes(),
                        new InstallMediaRoutes(guests, installMedia, replies).routes(),
                        new GuestRenameRoutes(guests, creation, replies).routes(),
                        new GuestPages(hosts, guests, memory, summaries, ground.clock()).routes(),
                        new GuestCreatePages(hosts, creation, offers).routes(),
                        new CdBootRoutes(guests, new CdBoot(hosts, media), offers).routes())
                .flatMap(List::stream)
                .map(Route.class::cast)
                .toList();
    }

    /** How a job's guest is called, and where its page is; one that is no more has only its UUID. */
    public JobLine.Target target(JobObject object) {
        return hosts.all().stream()
                .filter(host -> host.name().value().equals(object.host()))
                .flatMap(host -> host.inventory().guest(object.key()).stream())
                .findFirst()
                .map(guest -> new JobLine.Target(
                        guest.name(),
                        GuestRows.path(
                                guest.id().host().value(),
                                guest.name(),
                                guest.id().uuid())))
                .orElseGet(() -> new JobLine.Target(object.key(), ""));
    }

    public PalettePart palette() {
        return new GuestPalette(hosts);
    }

    public List<Route> routes() {
        return routes;
    }

    /** What jobs must know before they start. */
    public List<UndoKind<?>> undoKinds() {
        var kinds = new ArrayList<UndoKind<?>>(GuestUndo.kinds(hosts, images, helper));
        kinds.add(renaming.undoKind());
        return kinds;
    }

    /** How jobs that libvirt goes on with are found again; jobs must know before they start. */
    public ReattachKind<?> reattachKind() {
        return memory.reattachKind();
    }

    @Override
    public void close() {
        mirrors.close();
    }
}
