package org.karesansui.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.karesansui.cloudinit.Seed;
import org.karesansui.cloudinit.SeedImages;
import org.karesansui.helper.HelperVerb;
import org.karesansui.helper.HostHelper;
import org.karesansui.host.Host;
import org.karesansui.host.PoolFacts;
import org.karesansui.job.Progress;
import org.karesansui.layout.FileName;
import org.karesansui.layout.Layout;
import org.karesansui.problem.Problem;
import org.karesansui.storage.Fetch;
import org.karesansui.storage.Images;
import org.karesansui.storage.Parcels;
import org.karesansui.storage.StorageProblem;
import org.karesansui.storage.StorageUndo;
import org.karesansui.words.Sentence;

/** The files that new guests start from: judged, and fetched where they are elsewhere. */
final class Media {
    /** Stands in a plan where the job's id will be. */
    static final String JOB = "JOB";

    /** As long as every job's id. */
    private static final String SOME_JOB = "0".repeat(16);

    private static final Pattern OURS = Pattern.compile(".+-[0-9a-z]{16}-(vmlinuz|initrd\\.img|cd\\.iso|seed\\.iso)");

    private final Layout layout;
    private final List<Path> permitted;
    private final Images images;
    private final Fetch fetch;
    private final HostHelper helper;
    private final SeedImages seeds;

    /** @param permitted the folders of the setting {@code media.paths} */
    Media(Layout layout, List<Path> permitted, Images images, Fetch fetch, HostHelper helper, SeedImages seeds) {
        this.layout = layout;
        this.permitted = List.copyOf(permitted);
        this.images = images;
        this.fetch = fetch;
        this.helper = helper;
        this.seeds = seeds;
    }

    /** What the file is for: its name in the boot folder ends so. */
    enum Role {
        KERNEL("vmlinuz", "boot.kernel"),
        INITRD("initrd.img", "boot.initrd"),
        CD("cd.iso", "boot.cd"),
        /** What cloud-init is told; it is no medium of somebody's, but written by us. */
        SEED("seed.iso", "cloud.userData");

        private final String ending;
        private final String field;

        Role(String ending, String field) {
            this.ending = ending;
            this.field = field;
        }

        /** Where a form has it. */
        String field() {
            return field;
        }
    }

    /** @throws Problem where the medium cannot be had or is none, as far as can be told without fetching it */
    void require(Host host, Role role, Medium medium) {
        require(host, medium);
        if (role == Role.CD) {
            CdJudge.require(host, medium);
        }
    }

    /** @throws Problem where the medium cannot be had, as far as can be told without fetching it */
    void require(Host host, Medium medium) {
        switch (medium) {
            case Medium.HostFile(var path) -> requireFile(host, path);
            case Medium.PoolVolume(var pool, var volume) -> volume(host, pool, volume);
            case Medium.Download(var address, var digest) -> {
                if (!host.address().isThisMachine()) {
                    var _ = pool(host);
                }
                fetch.check(address);
            }
        }
    }

    /** Links are followed first, or one in a permitted folder would lead anywhere. */
    private void requireFile(Host host, String text) {
        var path = Path.of(text).normalize();
        var real = host.address().isThisMachine() ? real(path) : path;
        if (permitted.stream().noneMatch(folder -> real.startsWith(real(folder)))) {
            throw new Problem(
                    GuestProblem.GUEST_MEDIUM_NOT_PERMITTED,
                    permitted.stream().map(Path::toString).collect(Collectors.joining(", ")),
                    text);
        }
        if (host.address().isThisMachine() && !Files.isRegularFile(real)) {
            throw new Problem(GuestProblem.GUEST_MEDIUM_NOT_FOUND, text);
        }
    }

    /** Where fetched files go on a host that is elsewhere. */
    private PoolFacts pool(Host host) {
        return Parcels.pool(host, layout.boot())
                .orElseThrow(() -> new Problem(
                        GuestProblem.GUEST_FETCH_ELSEWHERE, host.name().value()));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path;
        }
    }

    private String volume(Host host, String pool, String volume) {
        return images.volumePath(host, pool, volume)
                .orElseThrow(() -> new Problem(StorageProblem.VOLUME_NOT_FOUND, volume, pool));
    }

    /**
     * Where a medium is that need not be brought.
     *
     * @throws Problem {@link GuestProblem#GUEST_CD_ELSEWHERE} for one that must
     */
    String place(Host host, Medium medium) {
        return switch (medium) {
            case Medium.HostFile(var path) -> path;
            case Medium.PoolVolume(var pool, var volume) -> volume(host, pool, volume);
            case Medium.Download(var address, var digest) ->
                throw new Problem(GuestProblem.GUEST_CD_ELSEWHERE, address.toString());
        };
    }

    /** Where {@link #bring} would bring it. */
    GuestPreview.File preview(GuestPlan plan, Role role, Medium medium) {
        var installs = plan.spec().installs();
        return switch (medium) {
            case Medium.HostFile(var path) -> new GuestPreview.File(path, path, false, installs);
            case Medium.PoolVolume(var pool, var volume) ->
                new GuestPreview.File(
                        "volume:" + pool + "/" + volume, volume(plan.host(), pool, volume), false, installs);
            case Medium.Download(var address, var digest) ->
                new GuestPreview.File(
                        address.toString(),
                        folder(plan.host())
                                .resolve(name(plan.name(), JOB, role))
                                .toString(),
                        true,
                        installs);
        };
    }

    /** Where {@link #bringSeed} would write it. */
    GuestPreview.File previewSeed(GuestPlan plan) {
        var path = folder(plan.host()).resolve(name(plan.name(), JOB, Role.SEED));
        return new GuestPreview.File("cloud-init", path.toString(), true, true);
    }

    private Path folder(Host host) {
        return host.address().isThisMachine()
                ? layout.boot()
                : Path.of(pool(host).path());
    }

    /** Whether a file has a name that {@link #bring} gives: a guest, a job and a role. */
    static boolean isOurs(String file) {
        return OURS.matcher(file).matches();
    }

    /**
     * What is fetched to this machine bears the guest's name and more, and must still be a safe name.
     *
     * @throws Problem {@link GuestProblem#GUEST_NAME_TOO_LONG}
     */
    static void requireShort(String guest, Role role) {
        if (FileName.find(name(guest, SOME_JOB, role)).isEmpty()) {
            var around = name("", SOME_JOB, role).length();
            throw new Problem(GuestProblem.GUEST_NAME_TOO_LONG, Integer.toString(FileName.LONGEST - around));
        }
    }

    private static String name(String guest, String job, Role role) {
        return "%s-%s-%s".formatted(guest, job, role.ending);
    }

    /**
     * Brings the medium to where QEMU can read it.
     *
     * @return the path on the host
     */
    String bring(Host host, String guest, Role role, Medium medium, Arrival arrival) {
        return switch (medium) {
            case Medium.HostFile(var path) -> path;
            case Medium.PoolVolume(var pool, var volume) -> volume(host, pool, volume);
            case Medium.Download download -> {
                var name = name(guest, arrival.progress().job().value(), role);
                yield host.address().isThisMachine()
                        ? fetchHere(host, download, name, arrival)
                        : send(host, guest, download, name, arrival);
            }
        };
    }

    /** Writes the seed where QEMU can read it; answers the path on the host. */
    String bringSeed(Host host, String guest, Seed seed, Progress progress) {
        var name = name(guest, progress.job().value(), Role.SEED);
        if (!host.address().isThisMachine()) {
            var file = layout.temporary().resolve(name);
            progress.undoWith(new GuestUndo.RemoveTemporary(host.name().value(), file.toString()));
            seeds.write(seed, file);
            return parcel(host, guest, file, progress);
        }
        var file = layout.boot().resolve(name);
        progress.undoWith(new GuestUndo.RemoveBootFile(host.name().value(), name));
        seeds.write(seed, file);
        helper.run(new HelperVerb.SettleBootFile(name));
        return file.toString();
    }

    private String fetchHere(Host host, Medium.Download download, String name, Arrival arrival) {
        var file = layout.boot().resolve(name);
        arrival.progress().undoWith(new GuestUndo.RemoveBootFile(host.name().value(), name));
        fetch(download, file, arrival);
        helper.run(new HelperVerb.SettleBootFile(name));
        return file.toString();
    }

    /** Fetched to this machine, which judges address and content, then sent through libvirt. */
    private String send(Host host, String guest, Medium.Download download, String name, Arrival arrival) {
        var progress = arrival.progress();
        var file = layout.temporary().resolve(name);
        progress.undoWith(new GuestUndo.RemoveTemporary(host.name().value(), file.toString()));
        fetch(download, file, arrival);
        progress.step(
                Sentence.of(
                        "guest.step.send", name, host.name().value(), pool(host).name()),
                arrival.to());
        return parcel(host, guest, file, progress);
    }

    private String parcel(Host host, String guest, Path file, Progress progress) {
        var pool = pool(host);
        var parcel = Parcels.reference(pool, String.valueOf(file.getFileName()));
        progress.undoWith(new StorageUndo.RemoveImage(host.name().value(), guest, parcel));
        var path = Parcels.send(host, parcel, file, _ -> progress.throwIfCancelled());
        GuestUndo.removeTemporary(file);
        host.lookAtPools();
        return path;
    }

    /**
     * How the progress of a fetch shows.
     *
     * @param from the percentage of the job at which it begins
     * @param to the percentage at which it ends
     */
    record Arrival(Progress progress, int from, int to) implements Fetch.Watcher {
        @Override
        public void received(long bytes, long of) {
            progress.throwIfCancelled();
            if (of > 0) {
                progress.percent(from + (int) ((to - from) * bytes / of));
            }
        }

        @Override
        public boolean wants() {
            return !progress.isCancelled();
        }
    }

    void fetch(Medium.Download download, Path file, Arrival arrival) {
        var address = download.address().toString();
        arrival.progress().step(Sentence.of("guest.step.fetch", address), arrival.from());
        fetch.to(file, download.address(), download.sha256(), arrival);
        if (String.valueOf(file.getFileName()).endsWith(Role.CD.ending)) {
            CdJudge.require(file, address);
        }
    }
}
