package org.karesansui.guest;

import java.util.List;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.HostProblem;
import org.karesansui.job.JobProblem;
import org.karesansui.job.JobReplies;
import org.karesansui.job.JobView;
import org.karesansui.web.Api;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;
import org.karesansui.words.Sentence;

/** The part of the REST API about what a guest has for its installation only. */
final class InstallMediaRoutes {
    private final Guests guests;
    private final InstallMedia media;
    private final JobReplies replies;

    InstallMediaRoutes(Guests guests, InstallMedia media, JobReplies replies) {
        this.guests = guests;
        this.media = media;
        this.replies = replies;
    }

    List<Route> routes() {
        return List.of(
                Api.post(GuestPages.GUEST + "/remove-install-media", "removeInstallMedia", GuestRight.GUEST_CHANGE)
                        .plans()
                        .waits()
                        .accepts(JobView.class)
                        .problems(
                                HostProblem.HOST_GUEST_NOT_FOUND,
                                GuestProblem.GUEST_NO_INSTALL_MEDIA,
                                JobProblem.JOB_OBJECT_BUSY)
                        .to(this::remove));
    }

    private Reply remove(Request request) {
        var guest = guest(request);
        var what = media.plan(guest);
        if (request.dryRun()) {
            return request.plan(Sentence.of("guest.plan.installMedia", what.name()));
        }
        return replies.accepted(request, media.remove(guest, request.viewer()));
    }

    private GuestFacts guest(Request request) {
        return guests.host(request.path("host")).guest(request.path("guest"));
    }
}
