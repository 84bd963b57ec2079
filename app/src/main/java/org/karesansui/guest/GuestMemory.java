package org.karesansui.guest;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.host.Hosts;
import org.karesansui.host.PowerState;
import org.karesansui.job.JobId;
import org.karesansui.job.JobOrder;
import org.karesansui.job.JobRequest;
import org.karesansui.job.JobWork;
import org.karesansui.job.Jobs;
import org.karesansui.job.NotYet;
import org.karesansui.job.Progress;
import org.karesansui.job.ReattachKind;
import org.karesansui.job.Requester;
import org.karesansui.libvirt.ConnectionLost;
import org.karesansui.libvirt.Domain;
import org.karesansui.libvirt.DomainJobs.JobStats;
import org.karesansui.libvirt.HypervisorDown;
import org.karesansui.libvirt.JobOperation;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.problem.Problem;
import org.karesansui.web.Viewer;
import org.karesansui.words.Sentence;

/**
 * Keeps the memory of guests on disk and reads it back. Either lasts as long as the memory is large, so each is a job.
 * libvirt tells how far a saving is, can end it, and goes on with it when this process dies.
 */
final class GuestMemory {
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final Hosts hosts;
    private final Guests guests;
    private final Jobs jobs;

    GuestMemory(Hosts hosts, Guests guests, Jobs jobs) {
        this.hosts = hosts;
        this.guests = guests;
        this.jobs = jobs;
    }

    /** How a saving is found again after a crash. */
    record Saving(String host, UUID uuid, String name) {}

    /** Whether the verb, asked of this guest now, is a job. */
    static boolean concerns(GuestFacts guest, GuestVerb verb) {
        return verb == GuestVerb.SAVE || (verb == GuestVerb.START && guest.state() == PowerState.SAVED);
    }

    /** @throws Problem {@link GuestProblem#GUEST_STATE_WRONG} for a verb that does not fit the guest's state */
    JobId begin(Host host, GuestFacts guest, GuestVerb verb, Viewer viewer) {
        return jobs.submit(order(host, guest, verb, viewer));
    }

    /** For a dry run: fails as {@link #begin} would, and begins nothing. */
    void rehearse(Host host, GuestFacts guest, GuestVerb verb, Viewer viewer) {
        jobs.rehearse(order(host, guest, verb, viewer));
    }

    /** @throws Problem {@link GuestProblem#GUEST_STATE_WRONG} for a verb that does not fit the guest's state */
    JobOrder order(Host host, GuestFacts guest, GuestVerb verb, Viewer viewer) {
        guests.requireFitting(guest, verb);
        var title = Sentence.of("palette.verb." + verb.word(), guest.name());
        var uuid = guest.id().uuid();
        var request = JobRequest.of(title, Requester.of(viewer), GuestCreation.object(host, uuid.toString()));
        var saving = new Saving(host.name().value(), uuid, guest.name());
        return new JobOrder(
                request,
                verb == GuestVerb.SAVE ? progress -> save(saving, progress) : progress -> restore(saving, progress));
    }

    private void restore(Saving what, Progress progress) {
        progress.step(Sentence.of("guest.step.restore", what.name()), 0);
        var host = hosts.require(what.host());
        guests.act(host.guest(what.uuid().toString()), GuestVerb.START);
    }

    private void save(Saving what, Progress progress) throws Exception {
        guests.requireFitting(hosts.require(what.host()).guest(what.uuid().toString()), GuestVerb.SAVE);
        progress.step(Sentence.of("guest.step.save", what.name()), 0);
        progress.attach(what);
        var over = new CountDownLatch(1);
        var watcher = Thread.ofVirtual().name("guest-memory").start(() -> tell(what, progress, over));
        try {
            progress.abortable(
                    () -> abort(what),
                    () -> hosts.require(what.host())
                            .slow(connection -> withDomain(connection.domainLookupByUuid(what.uuid()), domain -> {
                                domain.managedSave();
                                return true;
                            })));
        } finally {
            over.countDown();
            watcher.join();
        }
        progress.detach();
        hosts.require(what.host()).lookAtAll();
    }

    private void abort(Saving what) {
        hosts.require(what.host())
                .change(connection -> withDomain(connection.domainLookupByUuid(what.uuid()), domain -> {
                    domain.jobs().abort();
                    return true;
                }));
    }

    /** Says how far libvirt is until it is over; what it does not tell is left out. */
    private void tell(Saving what, Progress progress, CountDownLatch over) {
        try {
            while (!over.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                percent(what).ifPresent(percent -> progress.percent((int) percent));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private OptionalLong percent(Saving what) {
        try {
            return stats(what).map(GuestMemory::percent).orElse(OptionalLong.empty());
        } catch (LibvirtException unknown) {
            return OptionalLong.empty();
        }
    }

    /** Of virDomainGetJobStats; what the guest writes meanwhile is sent again, so it may come to more than the whole. */
    private static OptionalLong percent(JobStats stats) {
        var total = stats.values().number("data_total").orElse(0);
        var done = stats.values().number("data_processed").orElse(0);
        return total <= 0 ? OptionalLong.empty() : OptionalLong.of(Math.clamp(100 * done / total, 0, 99));
    }

    /** Of the saving that runs; nothing where none does. */
    private Optional<JobStats> stats(Saving what) {
        return hosts.require(what.host())
                .read(connection -> withDomain(
                        connection.domainLookupByUuid(what.uuid()),
                        domain -> Optional.of(domain.jobs().stats())
                                .filter(stats -> stats.operation() == JobOperation.SAVE)));
    }

    /** Follows a saving that libvirt goes on with, or has ended. */
    ReattachKind<Saving> reattachKind() {
        return new ReattachKind<>("guest.save", Saving.class, (what, _) -> {
            try {
                return stats(what).isPresent() || isSaved(what)
                        ? Optional.of(progress -> follow(what, progress))
                        : Optional.<JobWork>empty();
            } catch (HypervisorDown | ConnectionLost away) {
                throw new NotYet(Sentence.of("host.undo.waits", what.host()));
            }
        });
    }

    private void follow(Saving what, Progress progress) throws Exception {
        progress.step(Sentence.of("guest.step.save", what.name()), 0);
        progress.abortable(() -> abort(what), () -> {
            var never = new CountDownLatch(1);
            while (stats(what).isPresent()) {
                percent(what).ifPresent(percent -> progress.percent((int) percent));
                var _ = never.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            }
            return true;
        });
        if (!isSaved(what)) {
            throw new Problem(GuestProblem.GUEST_NOT_SAVED, what.name());
        }
        hosts.require(what.host()).lookAtAll();
    }

    private boolean isSaved(Saving what) {
        return hosts.require(what.host())
                .read(connection -> withDomain(
                        connection.domainLookupByUuid(what.uuid()),
                        domain -> !domain.isActive() && domain.hasManagedSaveImage()));
    }

    private static <T> T withDomain(Domain handle, Function<Domain, T> work) {
        try (var domain = handle) {
            return work.apply(domain);
        }
    }
}
