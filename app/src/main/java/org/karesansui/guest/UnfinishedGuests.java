package org.karesansui.guest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Hosts;
import org.karesansui.host.InventoryChange;
import org.karesansui.host.InventoryListener;
import org.karesansui.job.Job;
import org.karesansui.job.JobId;
import org.karesansui.job.JobListener;
import org.karesansui.job.JobRequest;
import org.karesansui.job.JobState;
import org.karesansui.job.Jobs;
import org.karesansui.job.Requester;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.problem.Problem;
import org.karesansui.words.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes guests that turn up when the job that made them is over and undone: a call that libvirt had taken before its
 * caller died may be carried out after the undo looked and found nothing. Such a guest bears the mark of its job. Thread-safe.
 */
final class UnfinishedGuests implements InventoryListener, JobListener {
    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedGuests.class);

    private final Hosts hosts;
    private final Jobs jobs;

    UnfinishedGuests(Hosts hosts, Jobs jobs) {
        this.hosts = hosts;
        this.jobs = jobs;
    }

    @Override
    public void changed(InventoryChange change) {
        change.changed().stream()
                .filter(guest -> isMarked(guest) && !isMarked(change.before(guest)))
                .forEach(this::look);
    }

    private static boolean isMarked(@Nullable GuestFacts guest) {
        return guest != null && guest.traits().job() != null;
    }

    /** The guest may have turned up while its job was still being undone. */
    @Override
    public void changed(Job job) {
        if (job.isDone()) {
            hosts.all().stream()
                    .flatMap(host -> host.inventory().guests().values().stream())
                    .filter(guest -> job.id().value().equals(guest.traits().job()))
                    .forEach(this::look);
        }
    }

    /** On a thread of its own: whoever tells us must not wait for libvirt. */
    private void look(GuestFacts guest) {
        var _ = Thread.ofVirtual().name("unfinished-guest").start(() -> {
            try {
                maker(guest).filter(job -> isThere(guest, job)).ifPresent(job -> remove(guest, job));
            } catch (LibvirtException | Problem failure) {
                LOG.info("The unfinished guest {} stays for now: {}", guest.name(), failure.getMessage());
            }
        });
    }

    /** The job that began the guest, where it was undone. One that left something behind says so, and it stays. */
    private Optional<Job> maker(GuestFacts guest) {
        return Optional.ofNullable(guest.traits().job())
                .filter(JobId::fits)
                .flatMap(id -> jobs.find(new JobId(id)))
                .filter(job -> job.leftovers() == 0)
                .filter(job -> switch (job.state()) {
                    case JobState.Failed _, JobState.Cancelled _, JobState.Interrupted _ -> true;
                    case JobState.Queued _, JobState.Running _, JobState.Cleaning _, JobState.Succeeded _ -> false;
                });
    }

    private boolean isThere(GuestFacts guest, Job maker) {
        return hosts.require(guest.id().host()).read(connection -> {
            var found = connection.findDomain(guest.id().uuid());
            if (found.isEmpty()) {
                return false;
            }
            try (var domain = found.get()) {
                return GuestUndo.isMarked(domain, maker.id().value());
            }
        });
    }

    private void remove(GuestFacts guest, Job maker) {
        var host = hosts.require(guest.id().host());
        var uuid = guest.id().uuid();
        var undo = new GuestUndo.RemoveOrphan(
                host.name().value(), uuid, guest.name(), maker.id().value());
        var request = JobRequest.of(
                Sentence.of("job.guest.removeUnfinished", guest.name()),
                Requester.itself(),
                GuestCreation.object(host, uuid.toString()));
        jobs.submit(request, progress -> progress.finishWith(List.of(undo)));
    }
}
