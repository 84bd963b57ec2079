package org.karesansui.guest;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.karesansui.host.Host;
import org.karesansui.host.PoolFacts;
import org.karesansui.job.Progress;
import org.karesansui.libvirt.DomainDefineFlag;
import org.karesansui.storage.ImageFormat;
import org.karesansui.storage.Images;
import org.karesansui.words.Sentence;
import org.karesansui.xml.Bytes;

/** The work of the job that makes a guest: its steps in order, each undo stored before its step. */
final class GuestMaker {
    /** Stands in a preview where the password will be. */
    private static final String NO_PASSWORD = "PASSWORD";

    /** Eight letters, all that VNC takes (RFC 6143 §7.2.2). */
    private static final int PASSWORD_BYTES = 6;

    private final SecureRandom random = new SecureRandom();
    private final Images images;
    private final Media media;
    private final DiskImages diskImages;
    private final InstantSource clock;

    GuestMaker(Images images, Media media, DiskImages diskImages, InstantSource clock) {
        this.images = images;
        this.media = media;
        this.diskImages = diskImages;
        this.clock = clock;
    }

    void make(GuestPlan plan, String by, Progress progress) {
        var host = plan.host();
        var files = bringFiles(plan, progress);
        var disks = disks(plan, progress);
        var cloud = plan.spec().cloud();
        if (cloud != null) {
            progress.step(Sentence.of("guest.step.seed"), 82);
            var seed = cloud.seed(plan.uuid());
            files.put(Media.Role.SEED, media.bringSeed(host, plan.name(), seed, progress));
        }
        progress.step(Sentence.of("guest.step.define", plan.name()), 85);
        var made = new GuestDefinition.Made(
                files, disks, by, clock.instant(), progress.job().value(), password());
        var xml = new GuestDefinition(plan).xml(made);
        progress.undoWith(new GuestUndo.RemoveUnfinished(host.name().value(), plan.uuid()));
        define(plan, xml);
        if (plan.spec().start()) {
            progress.step(Sentence.of("guest.step.start", plan.name()), 90);
            start(host, plan);
        }
        progress.result("guest", plan.uuid().toString());
        progress.finishWith(List.of(new GuestUndo.ClearMark(host.name().value(), plan.uuid(), plan.name())));
    }

    /** What {@link #make} would do; makes nothing. */
    GuestPreview preview(GuestPlan plan, String by) {
        var files = files(plan);
        var paths = new EnumMap<Media.Role, String>(Media.Role.class);
        files.forEach((role, file) -> paths.put(role, file.path()));
        var made = new GuestDefinition.Made(paths, disks(plan), by, clock.instant(), Media.JOB, NO_PASSWORD);
        return new GuestPreview(
                plan.name(),
                plan.machine().machine(),
                plan.machine().type().word(),
                new GuestPreview.Memory(
                        plan.spec().shape().memory(),
                        plan.memory().available(),
                        plan.memory().total()),
                List.copyOf(files.values()),
                images(plan),
                nics(plan),
                new GuestDefinition(plan).xml(made));
    }

    private List<GuestDefinition.Disk> disks(GuestPlan plan, Progress progress) {
        var disks = new ArrayList<>(kept(plan));
        for (var index = 0; index < plan.images().size(); index++) {
            var image = plan.images().get(index);
            progress.step(
                    Sentence.of(
                            "guest.step.disk",
                            image.spec().size().display(),
                            image.spec().pool()),
                    60 + 20 * index / plan.images().size());
            var source = plan.image();
            disks.add(
                    index == 0 && source != null && source.isCopied()
                            ? diskImages.make(plan, image, source.wanted().image(), progress)
                            : new GuestDefinition.Disk(
                                    images.make(image, progress), image.spec().format()));
        }
        return disks;
    }

    /** The same, where nothing is made. */
    private static List<GuestDefinition.Disk> disks(GuestPlan plan) {
        var disks = new ArrayList<>(kept(plan));
        plan.images()
                .forEach(image -> disks.add(
                        new GuestDefinition.Disk(image.path(), image.spec().format())));
        return disks;
    }

    private static List<GuestDefinition.Disk> kept(GuestPlan plan) {
        var source = plan.image();
        if (source == null || source.isCopied()) {
            return List.of();
        }
        var judged = source.judged();
        return List.of(new GuestDefinition.Disk(source.path(), judged == null ? ImageFormat.QCOW2 : judged.format()));
    }

    private String password() {
        var bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Map<Media.Role, GuestPreview.File> files(GuestPlan plan) {
        var files = new EnumMap<Media.Role, GuestPreview.File>(Media.Role.class);
        plan.spec().boot().files().forEach((role, medium) -> files.put(role, media.preview(plan, role, medium)));
        if (plan.spec().cloud() != null) {
            files.put(Media.Role.SEED, media.previewSeed(plan));
        }
        return files;
    }

    private static List<GuestPreview.Image> images(GuestPlan plan) {
        var taken = new HashMap<String, Long>();
        var previews = new ArrayList<GuestPreview.Image>();
        for (var image : plan.images()) {
            var spec = image.spec();
            var pool = plan.host().inventory().pool(spec.pool());
            var free = pool.map(PoolFacts::available).orElse(Bytes.ZERO);
            previews.add(new GuestPreview.Image(
                    spec.pool(),
                    image.path(),
                    spec.size(),
                    spec.format().word(),
                    pool.filter(Images::isSparse).isPresent(),
                    free,
                    free.value() - taken.merge(spec.pool(), spec.size().value(), Long::sum)));
        }
        return previews;
    }

    private static List<GuestPreview.Nic> nics(GuestPlan plan) {
        var previews = new ArrayList<GuestPreview.Nic>();
        for (var index = 0; index < plan.macs().size(); index++) {
            previews.add(new GuestPreview.Nic(
                    NicSpec.text(plan.spec().nics().get(index).source()),
                    plan.macs().get(index).value()));
        }
        return previews;
    }

    private Map<Media.Role, String> bringFiles(GuestPlan plan, Progress progress) {
        var files = plan.spec().boot().files();
        var paths = new EnumMap<Media.Role, String>(Media.Role.class);
        files.forEach((role, medium) -> {
            var from = 60 * paths.size() / files.size();
            var arrival = new Media.Arrival(progress, from, from + 60 / files.size());
            paths.put(role, media.bring(plan.host(), plan.name(), role, medium, arrival));
        });
        return paths;
    }

    private static void define(GuestPlan plan, String xml) {
        plan.host().change(connection -> {
            try (var domain = connection.domainDefineXml(xml, DomainDefineFlag.VALIDATE)) {
                if (plan.spec().autostart()) {
                    domain.setAutostart(true);
                }
                return true;
            }
        });
    }

    private static void start(Host host, GuestPlan plan) {
        host.change(connection -> {
            try (var domain = connection.domainLookupByUuid(plan.uuid())) {
                domain.create();
                return true;
            }
        });
    }
}
