package org.karesansui.guest;

import java.nio.file.Path;
import org.karesansui.host.Host;
import org.karesansui.job.Progress;
import org.karesansui.layout.Layout;
import org.karesansui.problem.Problem;
import org.karesansui.storage.ImageContent;
import org.karesansui.storage.ImageHead;
import org.karesansui.storage.Images;
import org.karesansui.storage.StorageProblem;
import org.karesansui.words.Sentence;
import org.karesansui.xml.Bytes;

/** The images that new guests start from: judged, and copied to where the guest's own are. Thread-safe. */
final class DiskImages {
    private final Layout layout;
    private final Images images;
    private final Media media;

    DiskImages(Layout layout, Images images, Media media) {
        this.layout = layout;
        this.images = images;
        this.media = media;
    }

    /** @throws Problem where the image cannot be had or used, as far as can be told without fetching it */
    GuestPlan.ImagePlan plan(Host host, GuestBoot.Image wanted) {
        var medium = wanted.image();
        media.require(host, medium);
        var path = path(host, medium);
        if (wanted.itself()) {
            requireFree(host, path, medium);
        }
        var judged = MediumHead.of(host, medium, ImageHead.LENGTH)
                .map(DiskImages::judge)
                .orElse(null);
        return new GuestPlan.ImagePlan(wanted, path, judged);
    }

    private String path(Host host, Medium medium) {
        return switch (medium) {
            case Medium.HostFile(var path) -> path;
            case Medium.PoolVolume(var pool, var volume) ->
                images.volumePath(host, pool, volume)
                        .orElseThrow(() -> new Problem(StorageProblem.VOLUME_NOT_FOUND, volume, pool));
            case Medium.Download _ -> "";
        };
    }

    /** Two guests that write to one image destroy what is in it. */
    private static void requireFree(Host host, String path, Medium medium) {
        if (medium instanceof Medium.Download(var address, var _)) {
            throw new Problem(GuestProblem.GUEST_IMAGE_ELSEWHERE, address.toString());
        }
        if (UsedImages.of(host).contains(path)) {
            throw new Problem(GuestProblem.GUEST_IMAGE_TAKEN, path);
        }
    }

    private static ImageHead.Judged judge(MediumHead head) {
        return new ImageHead(head.name(), head.bytes(), head.length()).judge();
    }

    /** Makes the guest's first disk as a copy of the image; answers what the definition is to have. */
    GuestDefinition.Disk make(GuestPlan plan, Images.Plan disk, Medium medium, Progress progress) {
        return switch (medium) {
            case Medium.HostFile(var path)
            when MediumHead.isOurs(plan.host(), path) -> make(disk, new ImageContent.Upload(Path.of(path)), progress);
            case Medium.HostFile(var path) -> make(disk, new ImageContent.CopyOf(path), progress);
            case Medium.PoolVolume _ -> make(disk, new ImageContent.CopyOf(path(plan.host(), medium)), progress);
            case Medium.Download download -> fetch(plan, disk, download, progress);
        };
    }

    private GuestDefinition.Disk make(Images.Plan disk, ImageContent content, Progress progress) {
        return new GuestDefinition.Disk(
                images.make(disk, content, progress), disk.spec().format());
    }

    /** What it is shows only once it is here; then it is judged as those that were here before. */
    private GuestDefinition.Disk fetch(GuestPlan plan, Images.Plan disk, Medium.Download download, Progress progress) {
        var name = "%s-%s-image".formatted(plan.name(), progress.job().value());
        var file = layout.temporary().resolve(name);
        var host = plan.host().name().value();
        progress.undoWith(new GuestUndo.RemoveTemporary(host, file.toString()));
        media.fetch(download, file, new Media.Arrival(progress, 0, 50));
        var judged = judge(MediumHead.of(file, download.address().toString(), ImageHead.LENGTH));
        var known = disk.as(judged.format(), size(disk.spec().size(), judged));
        images.requireSpace(known);
        progress.step(
                Sentence.of(
                        "guest.step.disk",
                        known.spec().size().display(),
                        known.spec().pool()),
                60);
        var made = make(known, new ImageContent.Upload(file), progress);
        GuestUndo.removeTemporary(file);
        return made;
    }

    /**
     * The size that the disk is to have.
     *
     * @throws Problem {@link GuestProblem#GUEST_IMAGE_LARGER}
     */
    static Bytes size(Bytes wanted, ImageHead.Judged judged) {
        if (wanted.value() == 0) {
            return judged.disk();
        }
        if (wanted.compareTo(judged.disk()) < 0) {
            throw new Problem(GuestProblem.GUEST_IMAGE_LARGER, judged.disk().display(), wanted.display());
        }
        return wanted;
    }
}
