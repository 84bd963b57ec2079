package org.karesansui.guest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.karesansui.web.Form;

/**
 * The form that makes a guest. Its fields are those of {@link GuestForm}, with one disk and one NIC.
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

    /** What is chosen of some, in words. */
    public String chosen(String field, List<Choice> choices) {
        return choices.stream()
                .filter(choice -> choice.value().equals(form.value(field)))
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
