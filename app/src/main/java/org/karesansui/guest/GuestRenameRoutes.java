package org.karesansui.guest;

import java.util.List;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.host.HostProblem;
import org.karesansui.job.JobProblem;
import org.karesansui.job.JobReplies;
import org.karesansui.job.JobView;
import org.karesansui.storage.StorageProblem;
import org.karesansui.web.Api;
import org.karesansui.web.PageRoute;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;

/** Renaming a guest: the dialog and its part of the REST API. */
final class GuestRenameRoutes {
    private static final String RENAME = GuestPages.GUEST + "/rename";

    private final Guests guests;
    private final GuestCreation creation;
    private final JobReplies replies;

    GuestRenameRoutes(Guests guests, GuestCreation creation, JobReplies replies) {
        this.guests = guests;
        this.creation = creation;
        this.replies = replies;
    }

    List<Route> routes() {
        return List.of(
                PageRoute.get(RENAME, GuestRight.GUEST_CHANGE, this::dialog),
                Api.post(RENAME, "renameGuest", GuestRight.GUEST_CHANGE)
                        .takes(RenameForm.BODY)
                        .plans(RenamePreview.class)
                        .waits()
                        .accepts(JobView.class)
                        .problems(
                                HostProblem.HOST_GUEST_NOT_FOUND,
                                GuestProblem.GUEST_NAME_TAKEN,
                                GuestProblem.GUEST_RENAME_NOT_OFF,
                                GuestProblem.GUEST_HAS_SNAPSHOTS,
                                GuestProblem.GUEST_DISK_SHARED,
                                StorageProblem.GUEST_FOLDER_EXISTS,
                                JobProblem.JOB_OBJECT_BUSY)
                        .to(this::rename));
    }

    private Reply dialog(Request request) {
        return Reply.fragment(
                "guest/rename", GuestRows.row(guest(request), host(request).inventory()));
    }

    private Reply rename(Request request) {
        var to = request.read(RenameForm.BODY);
        if (request.dryRun()) {
            return Reply.json(creation.previewRename(guest(request), to));
        }
        return replies.accepted(request, creation.rename(host(request), guest(request), to, request.viewer()));
    }

    private Host host(Request request) {
        return guests.host(request.path("host"));
    }

    private GuestFacts guest(Request request) {
        return host(request).guest(request.path("guest"));
    }
}
