package org.karesansui.guest;

import java.util.List;
import java.util.Optional;
import org.karesansui.guest.GuestCreatePage.Choice;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.host.HostProblem;
import org.karesansui.web.Api;
import org.karesansui.web.PageRoute;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;
import org.karesansui.words.Sentence;

/** Starting a guest from a CD, once: the dialog and its part of the REST API. */
final class CdBootRoutes {
    private static final String BOOT_CD = GuestPages.GUEST + "/boot-cd";

    private final Guests guests;
    private final CdBoot boot;
    private final GuestOffers offers;

    CdBootRoutes(Guests guests, CdBoot boot, GuestOffers offers) {
        this.guests = guests;
        this.boot = boot;
        this.offers = offers;
    }

    List<Route> routes() {
        return List.of(
                PageRoute.get(BOOT_CD, GuestRight.GUEST_OPERATE, this::dialog),
                Api.post(BOOT_CD, "bootGuestFromCd", GuestRight.GUEST_OPERATE)
                        .takes(CdBootForm.BODY)
                        .plans()
                        .answersNothing()
                        .problems(
                                HostProblem.HOST_GUEST_NOT_FOUND,
                                GuestProblem.GUEST_STATE_WRONG,
                                GuestProblem.GUEST_CD_MISSING,
                                GuestProblem.GUEST_CD_INVALID,
                                GuestProblem.GUEST_CD_ELSEWHERE)
                        .to(this::start));
    }

    /** What is in the drive already needs no name. */
    private Reply dialog(Request request) {
        var host = host(request);
        var cds = offers.cds(host);
        var suggested = boot.hasCd(guest(request))
                ? Optional.<String>empty()
                : cds.stream().findFirst().map(Choice::value);
        return Reply.fragment(
                "guest/boot-cd",
                new CdBootPage(GuestRows.row(guest(request), host.inventory()), cds, suggested.orElse("")));
    }

    private Reply start(Request request) {
        var cd = request.read(CdBootForm.BODY).orElse(null);
        var guest = guest(request);
        if (request.dryRun()) {
            boot.require(guest, cd);
            return request.plan(Sentence.of("guest.plan.bootCd", guest.name()));
        }
        boot.start(guest, cd);
        return Reply.noContent();
    }

    private Host host(Request request) {
        return guests.host(request.path("host"));
    }

    private GuestFacts guest(Request request) {
        return host(request).guest(request.path("guest"));
    }
}
