package org.karesansui.storage;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.karesansui.helper.HelperVerb;
import org.karesansui.helper.HostHelper;
import org.karesansui.host.Host;
import org.karesansui.host.Hosts;
import org.karesansui.host.PoolFacts;
import org.karesansui.job.NotYet;
import org.karesansui.job.Progress;
import org.karesansui.layout.FileName;
import org.karesansui.layout.Layout;
import org.karesansui.libvirt.ConnectionLost;
import org.karesansui.libvirt.ErrorCode;
import org.karesansui.libvirt.HypervisorDown;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.libvirt.StoragePool;
import org.karesansui.libvirt.StorageVolume;
import org.karesansui.problem.Problem;
import org.karesansui.words.Sentence;
import org.karesansui.xml.Bytes;

/**
 * The images of guests. In our own pool they lie where Karesansui 3 had them (DESIGN §4.1): libvirt makes a volume, the
 * helper moves it into the guest's folder and leaves a link. In any other pool they are plain volumes.
 */
public final class Images {
    /** libvirt's types of pools whose volumes are files. */
    private static final Set<String> FILES = Set.of("dir", "fs", "netfs", "vstorage", "gluster");

    private final Hosts hosts;
    private final Layout layout;
    private final HostHelper helper;
    private final ImageFiller filler;

    public Images(Hosts hosts, Layout layout, HostHelper helper) {
        this.hosts = hosts;
        this.layout = layout;
        this.helper = helper;
        this.filler = new ImageFiller(hosts);
    }

    /** An image that can be made: where it will be. */
    public record Plan(ImageSpec spec, boolean laidOut, String path) {
        /** The name under which the pool lists it. */
        public String volume() {
            return laidOut ? spec.id().toString() : spec.plainName();
        }

        /** The same for an image whose format and size are known only once its content is here. */
        public Plan as(ImageFormat format, Bytes size) {
            return new Plan(spec.as(format, size), laidOut, path);
        }

        ImageRef image() {
            var place = spec.first() ? ImageRef.Place.FIRST : ImageRef.Place.FURTHER;
            return new ImageRef(spec.pool(), volume(), laidOut ? place : ImageRef.Place.PLAIN);
        }
    }

    /**
     * Finds whether and where the image can be made; makes nothing.
     *
     * @param besides bytes that other images of the same guest will take from the same pool
     * @throws Problem {@code POOL_*}, {@code VOLUME_EXISTS} or {@code GUEST_FOLDER_EXISTS}
     */
    public Plan plan(ImageSpec spec, long besides) {
        var host = hosts.require(spec.host());
        var pool = pool(host, spec.pool());
        requireSpace(spec, pool, besides);
        if (isLaidOut(host, pool)) {
            return laidOut(spec);
        }
        var plan = new Plan(spec, false, pool.path().isEmpty() ? "" : pool.path() + "/" + spec.plainName());
        requireFree(plan);
        return plan;
    }

    /**
     * The same again, for an image whose size was not known when it was planned.
     *
     * @throws Problem {@code POOL_*}
     */
    public void requireSpace(Plan plan) {
        var spec = plan.spec();
        requireSpace(spec, pool(hosts.require(spec.host()), spec.pool()), 0);
    }

    private static void requireSpace(ImageSpec spec, PoolFacts pool, long besides) {
        var sparse = isSparse(pool);
        var enough = spec.size().value() <= pool.available().value() - besides;
        if (enough || (sparse && spec.overcommit())) {
            return;
        }
        throw new Problem(
                sparse ? StorageProblem.POOL_OVERCOMMITTED : StorageProblem.POOL_FULL,
                pool.name(),
                spec.size().display(),
                pool.available().display());
    }

    /** Whether images in the pool take their space as they fill: those that are files, since none is allocated ahead. */
    public static boolean isSparse(PoolFacts pool) {
        return FILES.contains(pool.type());
    }

    private void requireFree(Plan plan) {
        var spec = plan.spec();
        var folder = layout.guestFolder(spec.guest());
        if (plan.laidOut() && spec.first() && Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new Problem(StorageProblem.GUEST_FOLDER_EXISTS, folder.toString());
        }
        if (volumePath(hosts.require(spec.host()), spec.pool(), plan.volume()).isPresent()) {
            throw new Problem(StorageProblem.VOLUME_EXISTS, plan.volume(), spec.pool());
        }
    }

    private Plan laidOut(ImageSpec spec) {
        var plan = new Plan(spec, true, place(spec).toString());
        requireFree(plan);
        return plan;
    }

    private Path place(ImageSpec spec) {
        return spec.first() ? layout.guestImage(spec.guest()) : layout.guestDisk(spec.guest(), spec.id());
    }

    private static PoolFacts pool(Host host, String name) {
        var pool = host.inventory()
                .pool(name)
                .orElseThrow(() -> new Problem(
                        StorageProblem.POOL_NOT_FOUND, name, host.name().value()));
        if (!pool.active()) {
            throw new Problem(StorageProblem.POOL_INACTIVE, name);
        }
        return pool;
    }

    /** Whether the pool is the one whose images lie in guests' folders. */
    public boolean isLaidOut(Host host, PoolFacts pool) {
        return host.address().isThisMachine()
                && pool.path().equals(layout.domains().toString());
    }

    /** The path of a volume, where the pool has one of that name. */
    public Optional<String> volumePath(Host host, String poolName, String volumeName) {
        return host.read(connection -> {
            var pool = connection.storage().find(poolName);
            if (pool.isEmpty()) {
                return Optional.<String>empty();
            }
            try (var open = pool.get()) {
                return open.findVolume(volumeName).map(volume -> {
                    try (volume) {
                        return volume.path();
                    }
                });
            }
        });
    }

    /** Makes an empty image, each undo stored before its step. Answers the path that the guest's definition is to have. */
    public String make(Plan plan, Progress progress) {
        return make(plan, new ImageContent.Empty(), progress);
    }

    /**
     * As {@link #make(Plan, Progress)}, with a content that was judged, which has the format of the plan and at most its
     * size: the image gets the rest as room.
     */
    public String make(Plan plan, ImageContent content, Progress progress) {
        var spec = plan.spec();
        var host = spec.host().value();
        // The job may have waited since it was planned; an undo must never name what somebody else made meanwhile.
        requireFree(plan);
        if (plan.laidOut() && spec.first()) {
            progress.undoWith(new StorageUndo.RemoveFolder(host, spec.guest()));
            helper.run(new HelperVerb.MakeGuestFolder(spec.guest()));
        }
        progress.undoWith(new StorageUndo.RemoveImage(host, spec.guest(), plan.image()));
        var path = filler.create(plan, content, progress);
        if (!plan.laidOut()) {
            return path;
        }
        helper.run(new HelperVerb.PlaceImage(
                plan.volume(), spec.guest(), spec.id(), plan.image().role()));
        refresh(hosts.require(spec.host()), spec.pool());
        return plan.path();
    }

    /** Lets libvirt see what the helper did; it lists a guest's folder too, as a volume of its own kind. */
    private static void refresh(Host host, String poolName) {
        host.slow(connection -> {
            try (var pool = connection.storage().lookupByName(poolName)) {
                pool.refresh();
                return true;
            }
        });
        host.lookAtPools();
    }

    /**
     * The image behind a disk of a guest.
     *
     * @return nothing where it is in no pool that libvirt knows, so that we do not know what it is
     */
    public Optional<ImageRef> find(Host host, String guest, UUID uuid, String path) {
        var laidOut = findLaidOut(host, guest, uuid, Path.of(path));
        return laidOut.isPresent() ? laidOut : findPlain(host, path);
    }

    private Optional<ImageRef> findLaidOut(Host host, String guest, UUID uuid, Path path) {
        if (!FileName.fitsGuest(guest)) {
            return Optional.empty();
        }
        return host.inventory().pools().values().stream()
                .filter(pool -> isLaidOut(host, pool))
                .findFirst()
                .flatMap(pool -> path.equals(layout.guestImage(guest))
                        ? Optional.of(new ImageRef(pool.name(), uuid.toString(), ImageRef.Place.FIRST))
                        : diskId(layout.guestDisks(guest), path)
                                .map(id -> new ImageRef(pool.name(), id.toString(), ImageRef.Place.FURTHER)));
    }

    private static Optional<UUID> diskId(Path folder, Path path) {
        var name = String.valueOf(path.getFileName());
        if (!folder.equals(path.getParent()) || !name.endsWith(".img")) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(name.substring(0, name.length() - ".img".length())));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<ImageRef> findPlain(Host host, String path) {
        return host.read(connection -> connection.storage().findVolume(path).map(volume -> {
            try (volume;
                    var pool = volume.pool()) {
                return new ImageRef(pool.name(), volume.name(), ImageRef.Place.PLAIN);
            }
        }));
    }

    /**
     * Removes an image for good, wherever between the pool and its place it is; one that is gone is fine.
     *
     * @throws NotYet where the host cannot be reached, or the pool is not active
     */
    public void remove(Host host, String guest, ImageRef image) {
        if (image.laidOut()) {
            helper.run(new HelperVerb.RemoveImage(guest, UUID.fromString(image.volume()), image.role()));
        }
        // Deleting the volume of a link would delete the link only; by now there is no link (DESIGN §4.1).
        whileUp(
                host,
                () -> host.slow(connection -> {
                    var found = connection.storage().find(image.pool());
                    found.ifPresent(pool -> remove(pool, image.volume()));
                    return found.isPresent();
                }));
        host.lookAtPools();
    }

    /** An undo that cannot reach its host is tried again once the host is back. */
    private static void whileUp(Host host, Runnable work) {
        try {
            work.run();
        } catch (HypervisorDown | ConnectionLost away) {
            throw new NotYet(Sentence.of("host.undo.waits", host.name().value()));
        }
    }

    private static void remove(StoragePool handle, String volumeName) {
        try (var pool = handle) {
            if (!pool.isActive()) {
                throw new NotYet(Sentence.of("storage.undo.poolInactive", pool.name()));
            }
            // libvirt fails to delete what is listed and no longer there, as the helper may have left it.
            refreshOrWait(pool);
            pool.findVolume(volumeName).ifPresent(Images::delete);
        }
    }

    /** A pool in which a volume is being made refuses to be read anew, by the error that libvirt has for anything. */
    private static void refreshOrWait(StoragePool pool) {
        try {
            pool.refresh();
        } catch (LibvirtException busy) {
            if (busy.is(ErrorCode.INTERNAL_ERROR)) {
                throw new NotYet(Sentence.of("storage.undo.poolBusy", pool.name(), String.valueOf(busy.getMessage())));
            }
            throw busy;
        }
    }

    /** libvirt goes on making a volume whose maker died, and deletes none before it is made. */
    private static void delete(StorageVolume handle) {
        try (var volume = handle) {
            volume.delete();
        } catch (LibvirtException busy) {
            if (busy.is(ErrorCode.OPERATION_INVALID)) {
                throw new NotYet(Sentence.of("storage.undo.volumeBusy", String.valueOf(busy.getMessage())));
            }
            throw busy;
        }
    }

    /**
     * Removes a guest's folder; one that holds files still is refused by the helper, which names them.
     *
     * @throws NotYet where the host cannot be reached, or the pool is busy
     */
    public void removeFolder(Host host, String guest) {
        helper.run(new HelperVerb.RemoveGuestFolder(guest));
        refreshLaidOut(host, Images::refreshOrWait);
    }

    /** Renames a guest's folder with its first image, and turns the links; done already, it is done again. */
    public void renameFolder(Host host, String from, String to) {
        helper.run(new HelperVerb.RenameGuestFolder(from, to));
        refreshLaidOut(host, StoragePool::refresh);
    }

    /** By libvirt's own account of its pools: after a crash the inventory is known only after the undo. */
    private void refreshLaidOut(Host host, Consumer<StoragePool> refresh) {
        if (host.address().isThisMachine()) {
            whileUp(
                    host,
                    () -> host.slow(connection -> {
                        try (var pool = connection
                                .storage()
                                .lookupByTargetPath(layout.domains().toString())) {
                            refresh.accept(pool);
                            return true;
                        } catch (LibvirtException none) {
                            if (none.is(ErrorCode.NO_STORAGE_POOL)) {
                                return false;
                            }
                            throw none;
                        }
                    }));
            host.lookAtPools();
        }
    }
}
