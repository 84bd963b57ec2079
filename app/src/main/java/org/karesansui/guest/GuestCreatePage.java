package org.karesansui.guest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.karesansui.web.Form;

/**
 * The form that makes a guest. Its fields: name, title, host, source (kernel or empty), kernel, initrd, arguments,
 * vcpus, memory, machine, disks.0.pool, disks.0.size, disks.0.format, disks.0.bus, nics.0.network, nics.0.mac, start,
 * autostart, note, tags.
 *
 * @param plan absent until somebody asked for it
 * @param media kernels that are offered, as a path with what it is
 */
public record GuestCreatePage(
        Form form,
        List<Choice> hosts,
        List<Choice> media,
        List<Choice> machines,
        List<Choice> pools,
        List<Choice> networks,
        @Nullable GuestPlanPage plan) {
    public GuestCreatePage {
        hosts = List.copyOf(hosts);
        media = List.copyOf(media);
        machines = List.copyOf(machines);
        pools = List.copyOf(pools);
        networks = List.copyOf(networks);
    }

    /** The chosen network as people read it. */
    public String network() {
        var chosen = form.value("nics.0.source");
        return networks.stream()
                .filter(choice -> choice.value().equals(chosen))
                .map(Choice::text)
                .findFirst()
                .orElse("");
    }

    /**
     * One thing to choose.
     *
     * @param value as sent
     * @param text as shown, with what helps to choose: {@code default — 120 GiB free}
     */
    public record Choice(String value, String text) {}
}
