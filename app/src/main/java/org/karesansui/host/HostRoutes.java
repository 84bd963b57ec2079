package org.karesansui.host;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.karesansui.accelerator.Accelerator;
import org.karesansui.web.Api;
import org.karesansui.web.Reply;
import org.karesansui.web.Route;

/** The hosts' part of the REST API. Answers from the inventory, so a host that hangs holds nobody up. */
public final class HostRoutes {
    private final Hosts hosts;
    private final Function<Host, Optional<Accelerator>> accelerator;

    /** @param accelerator what runs the guests of a host, where that can be told from here */
    public HostRoutes(Hosts hosts, Function<Host, Optional<Accelerator>> accelerator) {
        this.hosts = hosts;
        this.accelerator = accelerator;
    }

    /** All hosts, in the order in which they were given. */
    public record HostList(List<HostView> hosts) {
        public HostList {
            hosts = List.copyOf(hosts);
        }
    }

    public List<Route> all() {
        return List.of(
                Api.get("/hosts", "listHosts", HostRight.HOST_SEE)
                        .answers(200, HostList.class)
                        .to(_ -> Reply.json(new HostList(
                                hosts.all().stream().map(this::view).toList()))),
                Api.get("/hosts/{host}", "showHost", HostRight.HOST_SEE)
                        .answers(200, HostView.class)
                        .problems(HostProblem.HOST_NOT_FOUND)
                        .to(request -> Reply.json(view(hosts.require(request.path("host"))))));
    }

    private HostView view(Host host) {
        return HostView.of(host, accelerator.apply(host).map(Accelerator::kind).orElse(null));
    }
}
