package org.karesansui.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.host.Hosts;
import org.karesansui.job.JobOrder;
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

    BulkView ask(BulkForm form, Viewer viewer, Words words) {
        var begun = new ArrayList<BulkView.Begun>();
        var refused = each(form, words, (host, guest) -> {
            var job = jobs.submit(order(form, host, guest, viewer));
            begun.add(new BulkView.Begun(host.name().value(), guest.name(), job.value()));
        });
        return new BulkView(begun, refused);
    }

    /** For a dry run: what {@link #ask} would begin and refuse. */
    BulkPlan plan(BulkForm form, Viewer viewer, Words words) {
        var planned = new ArrayList<BulkPlan.Planned>();
        var refused = each(form, words, (host, guest) -> {
            jobs.rehearse(order(form, host, guest, viewer));
            var steps = steps(form, guest).map(words::say).toList();
            planned.add(new BulkPlan.Planned(host.name().value(), guest.name(), steps));
        });
        return new BulkPlan(planned, refused);
    }

    private List<BulkView.Refused> each(BulkForm form, Words words, BiConsumer<Host, GuestFacts> work) {
        var refused = new ArrayList<BulkView.Refused>();
        for (var each : form.guests().stream().distinct().toList()) {
            try {
                var host = hosts.require(each.host());
                work.accept(host, host.guest(each.guest()));
            } catch (Problem problem) {
                refused.add(new BulkView.Refused(
                        each.host(), name(each), problem.code().name(), words.say(problem.sentence())));
            }
        }
        return refused;
    }

    private JobOrder order(BulkForm form, Host host, GuestFacts guest, Viewer viewer) {
        return switch (form) {
            case BulkForm.Act act -> act(host, guest, act.verb(), viewer);
            case BulkForm.Tag tag -> tag(host, guest, tag, viewer);
            case BulkForm.Delete delete -> creation.deletion(host, guest, targets(guest, delete.disks()), viewer);
        };
    }

    private Stream<Sentence> steps(BulkForm form, GuestFacts guest) {
        return switch (form) {
            case BulkForm.Act act -> Stream.of(act.verb().step(guest));
            case BulkForm.Tag _ -> Stream.of(Sentence.of("guest.plan.tags", guest.name()));
            case BulkForm.Delete delete ->
                Stream.concat(
                        Stream.of(Sentence.of("guest.plan.delete", guest.name())),
                        targets(guest, delete.disks()).stream()
                                .sorted()
                                .map(target -> Sentence.of("guest.plan.disk", target, guest.name())));
        };
    }

    private String name(GuestRef each) {
        return hosts.all().stream()
                .flatMap(host -> host.inventory().guest(each.guest()).stream())
                .findFirst()
                .map(GuestFacts::name)
                .orElse(each.guest());
    }

    private JobOrder act(Host host, GuestFacts guest, GuestVerb verb, Viewer viewer) {
        if (GuestMemory.concerns(guest, verb)) {
            return memory.order(host, guest, verb, viewer);
        }
        guests.requireFitting(guest, verb);
        return order(
                host,
                guest,
                Sentence.of("palette.verb." + verb.word(), guest.name()),
                viewer,
                _ -> guests.act(now(host, guest), verb));
    }

    private JobOrder tag(Host host, GuestFacts guest, BulkForm.Tag tag, Viewer viewer) {
        return order(
                host,
                guest,
                Sentence.of("job.guest.tag", guest.name()),
                viewer,
                _ -> guests.metadata(now(host, guest), metadata -> metadata.tags(tag.laidOver(metadata.tags()))));
    }

    private Set<String> targets(GuestFacts guest, boolean disks) {
        return disks
                ? creation.disks(guest).stream()
                        .filter(GuestDeletion.Disk::deletable)
                        .map(GuestDeletion.Disk::target)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** As it is when its job's turn comes. */
    private static GuestFacts now(Host host, GuestFacts guest) {
        return host.guest(guest.id().uuid().toString());
    }

    private static JobOrder order(Host host, GuestFacts guest, Sentence title, Viewer viewer, JobWork work) {
        var object = GuestCreation.object(host, guest.id().uuid().toString());
        return new JobOrder(JobRequest.of(title, Requester.of(viewer), object), work);
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
