package org.karesansui.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.host.Hosts;
import org.karesansui.job.JobId;
import org.karesansui.job.JobRequest;
import org.karesansui.job.JobWork;
import org.karesansui.job.Jobs;
import org.karesansui.job.Requester;
import org.karesansui.problem.Problem;
import org.karesansui.web.Viewer;
import org.karesansui.words.Sentence;
import org.karesansui.words.Words;

/** Does one thing with many guests: a job for each, so that one that fails or hangs holds up no other. */
final class GuestBulk {
    private final Hosts hosts;
    private final Guests guests;
    private final GuestMemory memory;
    private final GuestCreation creation;
    private final Jobs jobs;

    GuestBulk(Hosts hosts, Guests guests, GuestMemory memory, GuestCreation creation, Jobs jobs) {
        this.hosts = hosts;
        this.guests = guests;
        this.memory = memory;
        this.creation = creation;
        this.jobs = jobs;
    }

    /** Begins the work with one guest. */
    private interface Start {
        JobId with(Host host, GuestFacts guest);
    }

    BulkView ask(BulkForm form, Viewer viewer, Words words) {
        return switch (form) {
            case BulkForm.Act act -> each(form, words, (host, guest) -> act(host, guest, act.verb(), viewer));
            case BulkForm.Tag tag -> each(form, words, (host, guest) -> tag(host, guest, tag, viewer));
            case BulkForm.Delete delete ->
                each(form, words, (host, guest) -> delete(host, guest, delete.disks(), viewer));
        };
    }

    private BulkView each(BulkForm form, Words words, Start start) {
        var begun = new ArrayList<BulkView.Begun>();
        var refused = new ArrayList<BulkView.Refused>();
        for (var each : form.guests().stream().distinct().toList()) {
            try {
                var host = hosts.require(each.host());
                var guest = host.guest(each.guest());
                begun.add(new BulkView.Begun(
                        each.host(), guest.name(), start.with(host, guest).value()));
            } catch (Problem problem) {
                refused.add(new BulkView.Refused(
                        each.host(), name(each), problem.code().name(), words.say(problem.sentence())));
            }
        }
        return new BulkView(begun, refused);
    }

    private String name(GuestRef each) {
        return hosts.all().stream()
                .flatMap(host -> host.inventory().guest(each.guest()).stream())
                .findFirst()
                .map(GuestFacts::name)
                .orElse(each.guest());
    }

    private JobId act(Host host, GuestFacts guest, GuestVerb verb, Viewer viewer) {
        if (GuestMemory.concerns(guest, verb)) {
            return memory.begin(host, guest, verb, viewer);
        }
        guests.requireFitting(guest, verb);
        return submit(
                host,
                guest,
                Sentence.of("palette.verb." + verb.word(), guest.name()),
                viewer,
                _ -> guests.act(now(host, guest), verb));
    }

    private JobId tag(Host host, GuestFacts guest, BulkForm.Tag tag, Viewer viewer) {
        return submit(
                host,
                guest,
                Sentence.of("job.guest.tag", guest.name()),
                viewer,
                _ -> guests.metadata(now(host, guest), metadata -> metadata.tags(tag.laidOver(metadata.tags()))));
    }

    private JobId delete(Host host, GuestFacts guest, boolean disks, Viewer viewer) {
        var targets = disks
                ? creation.disks(guest).stream()
                        .filter(GuestDeletion.Disk::deletable)
                        .map(GuestDeletion.Disk::target)
                        .collect(Collectors.toSet())
                : Set.<String>of();
        return creation.delete(host, guest, targets, viewer);
    }

    /** As it is when its job's turn comes. */
    private static GuestFacts now(Host host, GuestFacts guest) {
        return host.guest(guest.id().uuid().toString());
    }

    private JobId submit(Host host, GuestFacts guest, Sentence title, Viewer viewer, JobWork work) {
        var object = GuestCreation.object(host, guest.id().uuid().toString());
        return jobs.submit(JobRequest.of(title, Requester.of(viewer), object), work);
    }

    /** What the question before a deletion lists. */
    List<GuestBulkDeletePage.Going> going(List<GuestRef> selection) {
        var going = new ArrayList<GuestBulkDeletePage.Going>();
        for (var each : selection) {
            var host = hosts.require(each.host());
            var guest = host.guest(each.guest());
            going.add(new GuestBulkDeletePage.Going(
                    GuestRows.row(guest, host.inventory()),
                    !guest.active(),
                    creation.disks(guest).stream()
                            .filter(GuestDeletion.Disk::deletable)
                            .map(disk -> new GuestDeletePage.Disk(disk.target(), disk.path(), true, disk.size()))
                            .toList()));
        }
        return going;
    }
}
