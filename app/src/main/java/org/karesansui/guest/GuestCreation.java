package org.karesansui.guest;

import java.util.List;
import java.util.Set;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.job.JobId;
import org.karesansui.job.JobObject;
import org.karesansui.job.JobOrder;
import org.karesansui.job.JobRequest;
import org.karesansui.job.Jobs;
import org.karesansui.job.Requester;
import org.karesansui.problem.Problem;
import org.karesansui.web.Viewer;
import org.karesansui.words.Sentence;

/** Makes, renames and unmakes guests: plans, then hands the work to a job. */
public final class GuestCreation {
    private final GuestPlanner planner;
    private final GuestMaker maker;
    private final GuestDeletion deletion;
    private final GuestRenaming renaming;
    private final Jobs jobs;

    GuestCreation(GuestPlanner planner, GuestMaker maker, GuestDeletion deletion, GuestRenaming renaming, Jobs jobs) {
        this.planner = planner;
        this.maker = maker;
        this.deletion = deletion;
        this.renaming = renaming;
        this.jobs = jobs;
    }

    GuestAbilities abilities(Host host) {
        return planner.abilities(host);
    }

    GuestPreview preview(Host host, GuestDraft draft, Viewer viewer) {
        return maker.preview(planner.plan(host, draft), viewer.name());
    }

    /** The name is held too, so that two that want it do not both begin. */
    JobId create(Host host, GuestDraft draft, Viewer viewer) {
        var plan = planner.plan(host, draft);
        var name = plan.name();
        var request = JobRequest.of(
                        Sentence.of("job.guest.create", name),
                        Requester.of(viewer),
                        object(host, plan.uuid().toString()))
                .locking(new JobObject(host.name().value(), "guest-name", name));
        return jobs.submit(request, progress -> maker.make(plan, viewer.name(), progress));
    }

    static JobObject object(Host host, String uuid) {
        return new JobObject(host.name().value(), "guest", uuid);
    }

    List<GuestDeletion.Disk> disks(GuestFacts guest) {
        return deletion.disks(guest);
    }

    DeletionPreview previewDeletion(GuestFacts guest, Set<String> disks) {
        requireInactive(guest);
        return deletion.preview(guest, disks);
    }

    RenamePreview previewRename(GuestFacts guest, GuestName to) {
        return renaming.preview(guest, to);
    }

    private static void requireInactive(GuestFacts guest) {
        if (guest.active()) {
            throw new Problem(
                    GuestProblem.GUEST_STATE_WRONG,
                    guest.name(),
                    "delete",
                    guest.state().word());
        }
    }

    JobId delete(Host host, GuestFacts guest, Set<String> disks, Viewer viewer) {
        return jobs.submit(deletion(host, guest, disks, viewer));
    }

    /** @throws Problem {@link GuestProblem#GUEST_STATE_WRONG} while it runs */
    JobOrder deletion(Host host, GuestFacts guest, Set<String> disks, Viewer viewer) {
        requireInactive(guest);
        var request = JobRequest.of(
                        Sentence.of("job.guest.delete", guest.name()),
                        Requester.of(viewer),
                        object(host, guest.id().uuid().toString()))
                .locking(new JobObject(host.name().value(), "guest-name", guest.name()));
        return new JobOrder(request, progress -> progress.finishWith(List.of(deletion.of(guest, disks))));
    }

    /** Both names are held, so that nobody takes either while it lasts. */
    JobId rename(Host host, GuestFacts guest, GuestName to, Viewer viewer) {
        var walk = renaming.plan(guest, to);
        var request = JobRequest.of(
                        Sentence.of("job.guest.rename", guest.name(), to.value()),
                        Requester.of(viewer),
                        object(host, guest.id().uuid().toString()))
                .locking(
                        new JobObject(host.name().value(), "guest-name", guest.name()),
                        new JobObject(host.name().value(), "guest-name", to.value()));
        return jobs.submit(request, progress -> {
            renaming.requireFree(walk);
            progress.step(Sentence.of("guest.step.rename", to.value()), 10);
            progress.undoWith(walk.back());
            renaming.go(walk);
            progress.result("guest", guest.id().uuid().toString());
        });
    }
}
