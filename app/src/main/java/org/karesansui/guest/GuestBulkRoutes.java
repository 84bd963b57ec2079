package org.karesansui.guest;

import java.util.List;
import java.util.Map;
import org.karesansui.web.Api;
import org.karesansui.web.Body;
import org.karesansui.web.Form;
import org.karesansui.web.PageRoute;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Right;
import org.karesansui.web.Route;

/** One thing with many guests: the dialogs of the list, and their part of the REST API. */
final class GuestBulkRoutes {
    private final GuestBulk bulk;

    GuestBulkRoutes(GuestBulk bulk) {
        this.bulk = bulk;
    }

    List<Route> routes() {
        return List.of(
                api("act", "actOnGuests", GuestRight.GUEST_OPERATE, BulkForm.Act.BODY),
                api("tag", "tagGuests", GuestRight.GUEST_CHANGE, BulkForm.Tag.BODY),
                api("delete", "deleteGuests", GuestRight.GUEST_DELETE, BulkForm.Delete.BODY),
                PageRoute.get(
                        "/guests/tag",
                        GuestRight.GUEST_CHANGE,
                        _ -> Reply.fragment("guest/bulk-tag", Form.of(Map.of()))),
                // A selection is too long for an address.
                PageRoute.post("/guests/delete", GuestRight.GUEST_DELETE, this::question));
    }

    private Api api(String word, String operation, Right right, Body<? extends BulkForm> body) {
        return Api.post("/guests/" + word, operation, right)
                .takes(body)
                .plans(BulkPlan.class)
                .answers(200, BulkView.class)
                .problems(GuestProblem.GUEST_COUNT_NOT_REPEATED)
                .to(request -> ask(request, request.read(body)));
    }

    private Reply ask(Request request, BulkForm form) {
        return Reply.json(
                request.dryRun()
                        ? bulk.plan(form, request.viewer(), request.words())
                        : bulk.ask(form, request.viewer(), request.words()));
    }

    private Reply question(Request request) {
        var fields = request.fields();
        var selection = fields.values("guests", GuestRef::parse);
        var going = bulk.going(fields.orThrow(selection::value));
        return Reply.fragment("guest/bulk-delete", new GuestBulkDeletePage(going));
    }
}
