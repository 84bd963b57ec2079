package org.karesansui.host;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.karesansui.accelerator.Accelerator;
import org.karesansui.web.Crumb;
import org.karesansui.web.Page;
import org.karesansui.web.PageRoute;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;
import org.karesansui.web.Tab;

/** The page of one host beside the list of its guests. It answers from the inventory, so a host that hangs holds nobody up. */
public final class HostPages {
    private final Hosts hosts;
    private final Function<Host, Optional<Accelerator>> accelerator;
    private final InstantSource clock;

    /** @param accelerator what runs the guests of a host, where that can be told from here */
    public HostPages(Hosts hosts, Function<Host, Optional<Accelerator>> accelerator, InstantSource clock) {
        this.hosts = hosts;
        this.accelerator = accelerator;
        this.clock = clock;
    }

    public List<Route> routes() {
        return List.of(PageRoute.get("/hosts/{host}/summary", HostRight.HOST_SEE, this::summary));
    }

    private Reply summary(Request request) {
        var host = hosts.require(request.path("host"));
        var model = HostPage.of(host, accelerator.apply(host).orElse(null), clock.instant());
        return Reply.page(page(request, host.name().value(), "summary", "host/summary", model));
    }

    /**
     * One of the pages of a host: they share way and tabs.
     *
     * @param tab the last part of its path; empty for the guests
     */
    public static Page page(Request request, String host, String tab, String template, Object model) {
        var words = request.words();
        var path = "/hosts/" + host;
        return Page.of(host, template, model)
                .in(path)
                .crumbs(new Crumb(words.say("frame.allGuests"), "/guests"), new Crumb(host, ""))
                .tabs(List.of(
                        new Tab(words.say("host.field.guests"), path, tab.isEmpty()),
                        new Tab(words.say("host.tab.summary"), path + "/summary", tab.equals("summary"))));
    }
}
